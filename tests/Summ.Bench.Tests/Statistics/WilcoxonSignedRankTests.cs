using CsCheck;
using Summ.Bench.Statistics;

namespace Summ.Bench.Tests.Statistics;

public sealed class WilcoxonSignedRankTests
{
    /// <summary>
    /// Heights of cross- less self-fertilised corn, from Darwin by way of Fisher: the paired example of Wilcoxon 1945, and of scipy.stats.wilcoxon.
    /// </summary>
    private static readonly double[] Corn = [6, 8, 14, 16, 23, 24, 28, 29, 41, -48, 49, 56, 60, -67, 75];

    /// <summary>Hamilton depression scale factor before and after, Hollander and Wolfe 1973, p. 29: the example of R's <c>wilcox.test</c>.</summary>
    private static readonly double[] Before = [1.83, 0.50, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.30];
    private static readonly double[] After = [0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29];

    private static readonly Gen<double[]> TiedDifferences = Gen.Int[-6, 6].Select(i => i / 10.0).Array[0, 40];

    [Fact]
    public void WilcoxonsOwnExample_HasScipysNumbers()
    {
        // scipy: statistic 24.0, p 0.041259765625 (1352 of 2^15 subsets twice), with method="approx" 0.04088813291185591.
        WilcoxonResult corn = WilcoxonSignedRank.Of(Corn);
        Assert.Equal(new WilcoxonResult(24, 96, 24, 0.041259765625, 15, true), corn);
    }

    [Fact]
    public void HollanderAndWolfesExample_HasRsNumbers()
    {
        // R: V = 40, p-value = 0.01953 one-sided.
        WilcoxonResult depression = WilcoxonSignedRank.Of([.. Before.Zip(After, (b, a) => b - a)]);
        Assert.Equal((5.0, 40.0, 5.0, 9), (depression.Statistic, depression.PositiveRankSum, depression.NegativeRankSum, depression.Count));
        Assert.Equal(2 * 0.01953125, depression.PValue, 1e-15);
    }

    [Fact]
    public void SmallCase_IsCountedByHand()
    {
        // Ranks 1 2 3 4 of 0.1 -0.2 0.3 0.4: W- = 2. Subsets with a sum up to 2: {}, {1}, {2}, so 2 x 3/16.
        WilcoxonResult got = WilcoxonSignedRank.Of([0.1, -0.2, 0.3, 0.4]);
        Assert.Equal(new WilcoxonResult(2, 8, 2, 0.375, 4, true), got);
    }

    [Fact]
    public void TiedSizes_ShareTheirRankAndAreApproximated()
    {
        // Sizes 1 1 2 3 3 3 with ranks 1.5 1.5 3 5 5 5; W- = 1.5. Variance 6·7·13/24 - (6 + 24)/48 = 22.125; distance 10.5 - 1.5 - 0.5 = 8.5.
        double[] differences = [1, -1, 2, 3, 3, 3];
        WilcoxonResult corrected = WilcoxonSignedRank.Of(differences);
        Assert.Equal((1.5, 19.5, 1.5, 6, false), (corrected.Statistic, corrected.PositiveRankSum, corrected.NegativeRankSum, corrected.Count, corrected.IsExact));
        Assert.Equal(TwoTails(8.5 / Math.Sqrt(22.125)), corrected.PValue, 1e-14);
        Assert.Equal(TwoTails(9 / Math.Sqrt(22.125)), WilcoxonSignedRank.Of(differences, continuityCorrection: false).PValue, 1e-14);
    }

    [Fact]
    public void MoreThanFifty_AreApproximatedAsByScipy()
    {
        // Fifteen differences have an exact p here. The formula: mean 60, variance 15·16·31/24 = 310, z = (60 - 24)/√310, and what scipy prints of it.
        Assert.Equal(0.04088813291185591, TwoTails(36 / Math.Sqrt(310)), 1e-14);

        // The same formula of 51, of which every third is negative.
        double[] many = [.. Enumerable.Range(1, 51).Select(i => i % 3 == 0 ? -(double)i : i)];
        WilcoxonResult got = WilcoxonSignedRank.Of(many, continuityCorrection: false);
        double negative = 3 * 17 * 18 / 2.0;
        Assert.False(got.IsExact);
        Assert.Equal(negative, got.NegativeRankSum);
        Assert.Equal(TwoTails(((51 * 52 / 4.0) - negative) / Math.Sqrt(51 * 52 * 103 / 24.0)), got.PValue, 1e-14);
    }

    [Fact]
    public void ExactP_IsThatOfAllSigns()
    {
        Gen.Shuffle(new double[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 }).SelectMany(sizes => Gen.Bool.Array[sizes.Length]
            .Select(signs => sizes.Zip(signs, (s, positive) => positive ? s : -s).ToArray()))
            .Sample(
                differences =>
                {
                    WilcoxonResult got = WilcoxonSignedRank.Of(differences);
                    int atMost = 0;
                    for (int signs = 0; signs < 1 << differences.Length; signs++)
                    {
                        int sum = Enumerable.Range(1, differences.Length).Where(r => (signs >> (r - 1) & 1) != 0).Sum();
                        atMost += Math.Min(sum, 66 - sum) <= got.Statistic ? 1 : 0;
                    }

                    Assert.Equal(atMost / 2048.0, got.PValue, 1e-15);
                },
                seed: "0000000000000",
                iter: 40);
    }

    [Fact]
    public void RankSums_AreThoseOfAllPairs() => TiedDifferences.Sample(
        differences =>
        {
            // The rank of a size: the sizes below it, half of those equal to it, and a half.
            double[] known = [.. differences.Where(d => d != 0)];
            double positive = known.Where(d => d > 0).Sum(d => Rank(known, d));
            double negative = known.Where(d => d < 0).Sum(d => Rank(known, d));
            WilcoxonResult got = WilcoxonSignedRank.Of(differences);
            Assert.Equal(positive, got.PositiveRankSum, 1e-12);
            Assert.Equal(negative, got.NegativeRankSum, 1e-12);
            Assert.Equal(Math.Min(positive, negative), got.Statistic, 1e-12);
            Assert.Equal(known.Length, got.Count);
        },
        seed: "0000000000000",
        iter: 300);

    [Fact]
    public void SwappedSystems_HaveTheSameP() => TiedDifferences.Sample(
        differences =>
        {
            WilcoxonResult forth = WilcoxonSignedRank.Of(differences);
            WilcoxonResult back = WilcoxonSignedRank.Of([.. differences.Select(d => -d)]);
            Assert.Equal(forth.PValue, back.PValue);
            Assert.Equal((forth.PositiveRankSum, forth.NegativeRankSum), (back.NegativeRankSum, back.PositiveRankSum));
            Assert.InRange(forth.PValue, double.Epsilon, 1);
            Assert.Equal(forth.PValue, WilcoxonSignedRank.Of([.. differences.Select(d => d * 8), 0, 0]).PValue);
        },
        seed: "0000000000000",
        iter: 300);

    [Fact]
    public void DifferencesEqualButForRounding_AreTied()
    {
        // 0.3 - 0.2, 0.2 - 0.1 and 0.8 - 0.9 are three different doubles of one size; 0.1 + 0.2 - 0.3 is zero.
        WilcoxonResult got = WilcoxonSignedRank.Of([0.3 - 0.2, 0.2 - 0.1, 0.8 - 0.9, 0.1 + 0.2 - 0.3, 0.5]);
        Assert.Equal((4, 8.0, 2.0, false), (got.Count, got.PositiveRankSum, got.NegativeRankSum, got.IsExact));
    }

    [Fact]
    public void NoDifference_HasPOfOne()
    {
        Assert.Equal(new WilcoxonResult(0, 0, 0, 1, 0, true), WilcoxonSignedRank.Of([]));
        Assert.Equal(new WilcoxonResult(0, 0, 0, 1, 0, true), WilcoxonSignedRank.Of([0, 0, 0]));
        Assert.Equal(new WilcoxonResult(0, 1, 0, 1, 1, true), WilcoxonSignedRank.Of([0.2]));
    }

    [Fact]
    public void ExactPOfFifty_IsNearTheApproximateOne()
    {
        // The exact distribution has an excess kurtosis of about -3.6/50, which moves a two-sided p by up to 0.003.
        WilcoxonResult got = WilcoxonSignedRank.Of([.. NullData.Of(12, 50).Select(d => d + 0.3)]);
        Assert.True(got.IsExact);
        Assert.Equal(TwoTails((637.5 - got.Statistic - 0.5) / Math.Sqrt(50 * 51 * 101 / 24.0)), got.PValue, 0.004);
        Assert.Equal(Math.Pow(2, -49), WilcoxonSignedRank.Of([.. Enumerable.Range(1, 50).Select(i => (double)i)]).PValue);
    }

    [Fact]
    public void WithoutADifference_FiveOfAHundredAreRejected()
    {
        int rejected = Enumerable.Range(0, 400).Count(set => WilcoxonSignedRank.Of(NullData.Of(set, 40)).PValue <= 0.05);
        Assert.InRange(rejected, 5, 35);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void DifferenceThatIsNotFinite_IsRefused(double value) => Assert.Throws<ArgumentException>(() => WilcoxonSignedRank.Of([1, value]));

    private static double Rank(double[] known, double value) =>
        known.Count(d => Math.Abs(d) < Math.Abs(value)) + (known.Count(d => Math.Abs(d) == Math.Abs(value)) / 2.0) + 0.5;

    private static double TwoTails(double z) => 2 * MathNet.Numerics.Distributions.Normal.CDF(0, 1, -z);
}
