using CsCheck;
using Summ.Bench.Extraction.Measures;

namespace Summ.Bench.Tests.Extraction.Measures;

public sealed class ShingleScoreTests
{
    // Truth: abcd bcde; prediction: abcd bcdx. One of two windows is right on both sides.
    [Fact]
    public void OneOfTwoWindowsShared_HalfPrecisionAndRecall()
    {
        ShingleScore score = ShingleScore.Of("a b c d e", "a b c d x");
        Assert.Equal(0.5, score.Precision);
        Assert.Equal(0.5, score.Recall);
        Assert.Equal(0.5, score.F1);
    }

    // Of the last but one: abcd is there once and found twice, beside bcda, cdab and dabc.
    [Theory]
    [InlineData("a b", "a b", 1, 1)]
    [InlineData("a b c", "a b", 0, 0)]
    [InlineData("a b c d", "a b c", 0, 0)]
    [InlineData("a b", "", 0, 0)]
    [InlineData("", "a b", 0, 0)]
    [InlineData("", "", 1, 1)]
    [InlineData("", ",.;", 1, 1)]
    [InlineData("A b c d", "a b c d", 0, 0)]
    [InlineData("a b c d", "a b c d a b c d", 0.2, 1)]
    [InlineData("a b c d a b c d", "a b c d", 1, 0.2)]
    public void SpecialCases_FollowTheBenchmark(string truth, string prediction, double precision, double recall)
    {
        ShingleScore score = ShingleScore.Of(truth, prediction);
        Assert.Equal(precision, score.Precision, 12);
        Assert.Equal(recall, score.Recall, 12);
    }

    // Precision of the first page alone, recall of both: 2 · 1 · 0.5 / 1.5.
    [Fact]
    public void SystemF1_LeavesEmptyPredictionsOutOfThePrecision()
    {
        double f1 = ShingleScore.SystemF1([ShingleScore.Of("a b c d", "a b c d"), ShingleScore.Of("a b c d", "")]);
        Assert.Equal(2 * 1 * 0.5 / 1.5, f1, 12);
    }

    // The page where nothing is expected counts in the precision (0) only: P 0.5, R 1.
    [Fact]
    public void SystemF1_LeavesPagesWithoutTruthOutOfTheRecall()
    {
        double f1 = ShingleScore.SystemF1([ShingleScore.Of("a b c d", "a b c d"), ShingleScore.Of("", "x y")]);
        Assert.Equal(2 * 0.5 * 1 / 1.5, f1, 12);
        Assert.Equal(0, ShingleScore.SystemF1([ShingleScore.Of("a", "")]));
    }

    // Fractions and Roman numerals are numbers; a combining mark, a soft hyphen and a zero-width space divide; a letter beyond the basic plane is one.
    [Fact]
    public void Words_AreThoseOfPython() => Assert.Equal(
        ["½", "a_b", "e", "f", "so", "ft", "z", "w", "Ⅻ", "𝒳1", "東京"],
        WordTokens.Of("½ a_b, e\u0301f so\u00ADft z\u200Bw Ⅻ 𝒳1 (東京)"));

    [Fact]
    public void Score_IsThatOfASlowOne() => Gen.Select(Texts, Texts).Sample(
        (truth, prediction) =>
        {
            (double precision, double recall) = SlowShingles.Score(truth, prediction);
            ShingleScore score = ShingleScore.Of(truth, prediction);
            Assert.Equal(SlowShingles.Words(truth), WordTokens.Of(truth));
            Assert.Equal(precision, score.Precision, 12);
            Assert.Equal(recall, score.Recall, 12);
        },
        seed: "0N0XIzNsQ0O2", iter: 500);

    private static Gen<string> Texts { get; } =
        Gen.OneOf("a", "b", "c", "a ", "b ", "c ", "_", "½", " ", " ", "\u0301", "𝒳", "😀", "-").Array[0, 40].Select(parts => string.Concat(parts));
}
