using Summ.Readability;
using Summ.Text;

namespace Summ.Tests.Readability;

public sealed class CountedSentencesTests
{
    [Theory]
    [InlineData("One sentence.", 1)]
    [InlineData("No end at all", 1)]
    [InlineData("\"Why?\" he asked.", 2)]
    [InlineData("\"Get in! Get in!\" calls the driver.", 3)]
    [InlineData("“So high!” and she felt strange.", 2)]
    [InlineData("Is it so?! he thought.", 2)]
    [InlineData("They came (40 of them!) and went.", 2)]
    [InlineData("He was 40 (?) years old.", 1)]
    [InlineData("He works at Yahoo! now.", 1)]
    [InlineData("See example.org/?page=1 for more.", 1)]
    [InlineData("Wait... no.", 1)]
    [InlineData("Mr. Smith went to Washington.", 1)]
    [InlineData("Then he said:\n\"Come with me now.\"\nShe came.", 2)]
    [InlineData("Three things:\nbread,\nmilk.", 1)]
    [InlineData("A heading\n\nA sentence.", 2)]
    [InlineData("It ends with a colon:", 1)]
    [InlineData("It ends with a colon:\n\n***", 1)]
    public void PunctuationDecides(string text, long expected) =>
        Assert.Equal(expected, ReadabilityCounter.Count(Document.FromText(text)).Sentences);

    [Fact]
    public void OpenSentence_IsJoined_OnlyWhenTheNextIsCountedBehindIt()
    {
        ReadabilityAnalysis analysis = new(Document.FromSentences(["He said:", "Come here.", "She came."]));

        Assert.Equal(2, analysis.Count().Sentences);
        Assert.Equal(2, analysis.Count([0, 1, 2]).Sentences);
        Assert.Equal(1, analysis.Count([0]).Sentences);
        Assert.Equal(1, analysis.Count([0, 1]).Sentences);
        Assert.Equal(2, analysis.Count([1, 0]).Sentences);
        Assert.Equal(2, analysis.Count([0, 2]).Sentences);
    }
}
