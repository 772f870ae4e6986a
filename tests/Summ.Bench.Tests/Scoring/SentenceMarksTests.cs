using Summ.Bench.Scoring;

namespace Summ.Bench.Tests.Scoring;

public sealed class SentenceMarksTests
{
    [Theory]
    [InlineData("One . <q> Two .", "One .|Two .", "<q>")]
    [InlineData("<t> One . </t> <t> Two . </t>", "One .|Two .", "<t> </t>")]
    [InlineData("<s>One</s><s>Two</s>", "One|Two", "<s>  </s>")]
    [InlineData(@"One.\nTwo.", "One.|Two.", @"\n")]
    [InlineData("One . Two . Three", "One|Two|Three", " . ")]
    [InlineData("One <q> Two | Three", "One;Two;Three", "<q>", "|")]
    [InlineData("One <Q> Two", "One <Q> Two", "<q>")]
    [InlineData("<q> <q>", "", "<q>")]
    [InlineData("", "", "<q>")]
    public void Marks_StandBetweenSentences(string line, string expected, params string[] marks) =>
        Assert.Equal(expected.Split(['|', ';'], StringSplitOptions.RemoveEmptyEntries), SentenceMarks.Parse(marks).Split(line));

    [Theory]
    [InlineData("One. Two.")]
    [InlineData("")]
    [InlineData("  ")]
    public void WithoutMarks_ALineIsOneSentence(string line) => Assert.Equal([line], SentenceMarks.Parse([]).Split(line));

    [Fact]
    public void EmptyMark_IsRefused() => Assert.Contains("--sentence-mark is empty", Assert.Throws<InputException>(() => SentenceMarks.Parse(["<q>", ""])).Message);
}
