using Summ.Html.Cleaning;

namespace Summ.Html.Tests.Cleaning;

public sealed class TailMatterTests
{
    [Theory]
    [InlineData("Ann Smith can be reached at ann.smith@paper.example.", true)]
    [InlineData("(ann@paper.example)", true)]
    [InlineData("Receive our free Newsletter every Monday", true)]
    [InlineData("https://paper.example/2020/05/harbour?id=5", true)]
    [InlineData("He wrote to me @ noon and said it was all over, e.g. that the ferry had gone.", false)]
    [InlineData("The captain (@captain) said that the ferry was late.", false)]
    [InlineData("See https://paper.example for the timetable of the ferry.", false)]
    [InlineData(TestPage.Prose, false)]
    [InlineData("@", false)]
    [InlineData("a@b", false)]
    public void LinesUnderAnArticle_AreRecognised(string text, bool expected) =>
        Assert.Equal(expected, TailMatter.Is(Assert.Single(new TestPage($"<p>{text}</p>").Blocks)));
}
