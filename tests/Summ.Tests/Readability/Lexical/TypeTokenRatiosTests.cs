using Summ.Readability.Lexical;

namespace Summ.Tests.Readability.Lexical;

public sealed class TypeTokenRatiosTests
{
    // 4 words, 3 types: 3/4; 3/2; log 3 / log 4; (log 4 - log 3) / (log 4)² = 0.1249387366 / 0.3624760677.
    [Fact]
    public void WorkedByHand_IsReproduced()
    {
        int[] words = [0, 1, 0, 2];

        Assert.Equal(0.75, LexicalTexts.Value(LexicalMeasures.TypeTokenRatio, words));
        Assert.Equal(1.5, LexicalTexts.Value(LexicalMeasures.RootTypeTokenRatio, words));
        Assert.Equal(0.7924812503605781, LexicalTexts.Value(LexicalMeasures.LogTypeTokenRatio, words), 1e-12);
        Assert.Equal(0.3446812, LexicalTexts.Value(LexicalMeasures.Maas, words), 1e-7);
    }

    // Printed in the documentation of LexicalRichness. It takes Maas's index with natural logarithms.
    [Fact]
    public void PublishedText_HasThePublishedValues()
    {
        int[] words = LexicalTexts.Published;

        Assert.Equal(0.6842105263157895, LexicalTexts.Value(LexicalMeasures.TypeTokenRatio, words), 1e-14);
        Assert.Equal(5.165676192553671, LexicalTexts.Value(LexicalMeasures.RootTypeTokenRatio, words), 1e-14);
        Assert.Equal(0.9061378160786574, LexicalTexts.Value(LexicalMeasures.LogTypeTokenRatio, words), 1e-14);
        Assert.Equal(0.023215679867353005, LexicalTexts.Value(LexicalMeasures.Maas, words) * Math.Log10(Math.E), 1e-14);
    }

    // Its tests print these of 10 words with 8 types.
    [Fact]
    public void PublishedShortText_HasThePublishedValues()
    {
        int[] words = [0, 1, 2, 3, 1, 4, 5, 6, 1, 7];

        Assert.Equal(0.8, LexicalTexts.Value(LexicalMeasures.TypeTokenRatio, words), 1e-14);
        Assert.Equal(2.5298221281347035, LexicalTexts.Value(LexicalMeasures.RootTypeTokenRatio, words), 1e-14);
        Assert.Equal(0.9030899869919434, LexicalTexts.Value(LexicalMeasures.LogTypeTokenRatio, words), 1e-14);
        Assert.Equal(0.04208748389057132, LexicalTexts.Value(LexicalMeasures.Maas, words) * Math.Log10(Math.E), 1e-14);
    }

    [Fact]
    public void OneWord_HasARatioButNoLogarithms()
    {
        Assert.Equal(1, LexicalTexts.Value(LexicalMeasures.TypeTokenRatio, 0));
        Assert.Equal(1, LexicalTexts.Value(LexicalMeasures.RootTypeTokenRatio, 0));
        Assert.Equal(double.NaN, LexicalTexts.Value(LexicalMeasures.LogTypeTokenRatio, 0));
        Assert.Equal(double.NaN, LexicalTexts.Value(LexicalMeasures.Maas, 0));
    }

    // 100 times one word: 1/100, 1/10, 0, 2/4; and 100 different words: 1, 10, 1, 0.
    [Theory]
    [InlineData(1, 0.01, 0.1, 0, 0.5)]
    [InlineData(100, 1, 10, 1, 0)]
    public void Extremes_AreTheEndsOfTheRange(int types, double plain, double root, double logarithmic, double maas)
    {
        int[] words = [.. Enumerable.Range(0, 100).Select(i => i % types)];

        Assert.Equal(plain, LexicalTexts.Value(LexicalMeasures.TypeTokenRatio, words), 1e-14);
        Assert.Equal(root, LexicalTexts.Value(LexicalMeasures.RootTypeTokenRatio, words), 1e-14);
        Assert.Equal(logarithmic, LexicalTexts.Value(LexicalMeasures.LogTypeTokenRatio, words), 1e-14);
        Assert.Equal(maas, LexicalTexts.Value(LexicalMeasures.Maas, words), 1e-14);
    }

    [Fact]
    public void RandomTexts_AgreeWithSets()
    {
        LexicalTexts.AssertEqualsSlow(LexicalMeasures.TypeTokenRatio, w => w.Length == 0 ? double.NaN : Types(w) / w.Length);
        LexicalTexts.AssertEqualsSlow(LexicalMeasures.RootTypeTokenRatio, w => w.Length == 0 ? double.NaN : Types(w) / Math.Pow(w.Length, 0.5));
        LexicalTexts.AssertEqualsSlow(LexicalMeasures.LogTypeTokenRatio, w => w.Length < 2 ? double.NaN : Math.Log(Types(w), w.Length));
        LexicalTexts.AssertEqualsSlow(
            LexicalMeasures.Maas, w => w.Length < 2 ? double.NaN : (1 - Math.Log(Types(w), w.Length)) / Math.Log10(w.Length));
    }

    private static double Types(int[] words) => words.Distinct().Count();
}
