namespace Summ.Html.Tests.Measures;

public sealed class ShingleScoreTests
{
    // Truth: abcd bcde; prediction: abcd bcdx. One of two windows is right on both sides.
    [Fact]
    public void OneOfTwoWindowsShared_HalfPrecisionAndRecall()
    {
        ShingleScore score = ShingleScore.Of("a b c d e", "a b c d x");
        Assert.Equal(0.5, score.Precision);
        Assert.Equal(0.5, score.Recall);
    }

    [Theory]
    [InlineData("a b", "a b", 1, 1)]
    [InlineData("a b", "", 0, 0)]
    [InlineData("", "", 1, 1)]
    [InlineData("a b c d", "a b c d a b c d", 0.2, 1)]
    public void SpecialCases_FollowTheBenchmark(string truth, string prediction, double precision, double recall)
    {
        ShingleScore score = ShingleScore.Of(truth, prediction);
        Assert.Equal(precision, score.Precision, 12);
        Assert.Equal(recall, score.Recall, 12);
    }

    [Fact]
    public void Tokens_KeepFractionsAndUnderscoresAndSplitAtMarks() =>
        Assert.Equal(["½", "a_b", "e", "f"], ShingleScore.Tokens("½ a_b, e\u0301f"));

    [Fact]
    public void SystemF1_LeavesEmptyPredictionsOutOfThePrecision()
    {
        double f1 = ShingleScore.SystemF1([ShingleScore.Of("a b c d", "a b c d"), ShingleScore.Of("a b c d", "")]);
        Assert.Equal(2 * 1 * 0.5 / 1.5, f1, 12);
    }
}
