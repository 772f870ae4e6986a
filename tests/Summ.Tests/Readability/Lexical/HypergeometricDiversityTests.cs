using System.Numerics;
using Summ.Readability.Lexical;

namespace Summ.Tests.Readability.Lexical;

public sealed class HypergeometricDiversityTests
{
    // 84 words, 42 types twice each. A type is missed with C(82,42)/C(84,42) = (42 * 41)/(84 * 83) = 0.2469879518; 42 types, each 1/42 of
    // what is left.
    [Fact]
    public void WorkedByHand_IsReproduced() => Assert.Equal(
        1 - (42.0 * 41 / (84 * 83)),
        LexicalTexts.Value(LexicalMeasures.HypergeometricDiversity, [.. LexicalTexts.Distinct(42), .. LexicalTexts.Distinct(42)]),
        1e-14);

    // Printed in the documentation of LexicalRichness.
    [Fact]
    public void PublishedText_HasThePublishedValue() =>
        Assert.Equal(0.7468703323966486, LexicalTexts.Value(LexicalMeasures.HypergeometricDiversity, LexicalTexts.Published), 1e-13);

    [Fact]
    public void TextOfTheSample_HasItsPlainRatio() =>
        Assert.Equal(10.0 / 42, LexicalTexts.Value(LexicalMeasures.HypergeometricDiversity, [.. Enumerable.Range(0, 42).Select(i => i % 10)]), 1e-15);

    [Fact]
    public void TextShorterThanTheSample_HasNoValue() =>
        Assert.Equal(double.NaN, LexicalTexts.Value(LexicalMeasures.HypergeometricDiversity, LexicalTexts.Distinct(41)));

    [Fact]
    public void Extremes_AreTheEndsOfTheRange()
    {
        Assert.Equal(1.0 / 42, LexicalTexts.Value(LexicalMeasures.HypergeometricDiversity, new int[1000]), 1e-15);
        Assert.Equal(1, LexicalTexts.Value(LexicalMeasures.HypergeometricDiversity, LexicalTexts.Distinct(1000)), 1e-13);
    }

    [Fact]
    public void RandomTexts_AgreeWithBinomials() => LexicalTexts.AssertEqualsSlow(LexicalMeasures.HypergeometricDiversity, Slow);

    // Nearly every type is missed by nearly every sample: a quotient of binomials taken from 1 would keep 10 digits of 16.
    [Fact]
    public void LongText_LosesNoDigits()
    {
        int[] words = [.. LexicalTexts.Distinct(200_000), .. LexicalTexts.Distinct(1000), .. new int[20_000]];

        Assert.Equal(Slow(words), LexicalTexts.Value(LexicalMeasures.HypergeometricDiversity, words), 1e-13);
    }

    // Exact until the end: what is found of 10^30 samples.
    private static double Slow(int[] words)
    {
        if (words.Length < 42)
        {
            return double.NaN;
        }

        BigInteger unit = BigInteger.Pow(10, 30);
        BigInteger sum = 0;
        BigInteger samples = Choose(words.Length, 42);
        foreach (IGrouping<int, int> sameFrequency in words.GroupBy(w => w).Select(g => g.Count()).GroupBy(f => f))
        {
            sum += sameFrequency.Count() * (unit - (unit * Choose(words.Length - sameFrequency.Key, 42) / samples));
        }

        return (double)sum / 42 / 1e30;
    }

    private static BigInteger Choose(int n, int k)
    {
        BigInteger choices = 1;
        for (int i = 0; i < k; i++)
        {
            choices = choices * Math.Max(0, n - i) / (i + 1);
        }

        return choices;
    }
}
