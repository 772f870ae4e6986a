using CsCheck;
using Summ.Bench.Statistics;

namespace Summ.Bench.Tests.Statistics;

public sealed class PairedBootstrapTests
{
    private static readonly Gen<double[]> Scores = Gen.Double[0, 1].Array[20];

    [Fact]
    public void TwoDocuments_HaveTheDistributionOfFourDraws()
    {
        // Differences 0 and 1: the resampled mean is 0, ½, ½, 1. Moved by the mean ½ it is ±½ in half of the draws, as far as ½ is from 0.
        PairedDifference two = PairedBootstrap.Of([1, 1], [1, 0], 1, resamples: 40_000);
        Assert.Equal((0.5, 0.0, 1.0, 2), (two.Mean, two.Low, two.High, two.Count));
        Assert.Equal(0.5, two.PValue, 0.01);
    }

    [Fact]
    public void ThreeDocuments_HaveThePOfAllTwentySevenResamples()
    {
        // Differences 3, 0, 0: the sum of a resample is 3k, k of three draws the first document; moved, 3k - 3. As far as 3: k = 0 or k >= 2,
        // which is 8 + 6 + 1 of 27 (k = 1 in 12).
        PairedDifference three = PairedBootstrap.Of([0.5, 0.2, 0.3], [0.2, 0.2, 0.3], 1, resamples: 40_000);
        Assert.Equal(0.1, three.Mean, 12);
        Assert.Equal(15.0 / 27, three.PValue, 0.01);
    }

    [Fact]
    public void Interval_IsNearThatOfTheBootstrapOfTheMean()
    {
        double[] a = NullData.Of(1, 51);
        double[] b = NullData.Of(2, 51);
        MeanInterval expected = BootstrapInterval.Of([.. a.Zip(b, (x, y) => x - y)], 9);
        PairedDifference got = PairedBootstrap.Of(a, b, 9);
        Assert.Equal((expected.Mean, expected.Count), (got.Mean, got.Count));
        Assert.Equal(expected.Low, got.Low, 0.05); // the mean's standard error is 0.2, and of 1,000 resamples a bound's about a fifteenth of it
        Assert.Equal(expected.High, got.High, 0.05);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    public void EveryDocument_IsDrawnEquallyOften(int n)
    {
        // One document is 1 above, all others equal: the resampled mean is k/n with k binomial (n, 1/n), so that the chance of none is (1 - 1/n)^n.
        // Of p only k >= 2 and k = 0 count, all but k = 1.
        for (int document = 0; document < n; document++)
        {
            double[] a = new double[n];
            a[document] = 1;
            double once = Math.Pow(1 - (1.0 / n), n - 1);
            Assert.Equal(1 - once, PairedBootstrap.Of(a, new double[n], 3, 40_000).PValue, 0.01);
        }
    }

    [Fact]
    public void LargeSample_AgreesWithNormalTheory()
    {
        double[] a = [.. NullData.Of(3, 400).Select(v => v + 0.1)];
        double[] b = new double[400];
        PairedDifference got = PairedBootstrap.Of(a, b, 1);
        double mean = a.Average();
        double error = Math.Sqrt(a.Sum(v => (v - mean) * (v - mean)) / 400) / 20;
        Assert.Equal(mean - (1.96 * error), got.Low, error / 10);
        Assert.Equal(mean + (1.96 * error), got.High, error / 10);
        Assert.Equal(2 * MathNet.Numerics.Distributions.Normal.CDF(0, 1, -mean / error), got.PValue, 0.02);
    }

    [Fact]
    public void SwappedSystems_GiveTheMirrorImage() => Gen.Select(Scores, Scores).Sample(
        (a, b) =>
        {
            PairedDifference forth = PairedBootstrap.Of(a, b, 4, 300);
            PairedDifference back = PairedBootstrap.Of(b, a, 4, 300);
            Assert.Equal(forth.Mean, -back.Mean);
            Assert.Equal(forth.Low, -back.High, 1e-12);
            Assert.Equal(forth.High, -back.Low, 1e-12);
            Assert.Equal(forth.PValue, back.PValue);
            Assert.InRange(forth.PValue, 1.0 / 301, 1);
            Assert.True(forth.Low <= forth.Mean && forth.Mean <= forth.High);
        },
        seed: "0000000000000",
        iter: 100);

    [Fact]
    public void EqualSystems_AreNotToldApart()
    {
        double[] scores = NullData.Of(5, 30);
        Assert.Equal(new PairedDifference(0, 0, 0, 1, 30), PairedBootstrap.Of(scores, scores, 1, 100));
    }

    [Fact]
    public void TheSameGainEverywhere_HasTheSmallestPAndNoWidth()
    {
        double[] b = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6];
        PairedDifference got = PairedBootstrap.Of([.. b.Select(v => v + 0.1)], b, 1, 99);
        Assert.Equal(0.01, got.PValue, 1e-15);
        Assert.Equal(0.1, got.Low, 12);
        Assert.Equal(0.1, got.High, 12);
    }

    [Fact]
    public void OneDocument_SaysNothing() => Assert.Equal(new PairedDifference(0.25, 0.25, 0.25, 1, 1), PairedBootstrap.Of([0.5], [0.25], 1));

    [Fact]
    public void NoDocument_HasNoResult() =>
        Assert.Equal(new PairedDifference(double.NaN, double.NaN, double.NaN, double.NaN, 0), PairedBootstrap.Of([], [], 1));

    [Fact]
    public void Seed_FixesTheDraws()
    {
        double[] a = NullData.Of(6, 30);
        double[] b = NullData.Of(7, 30);
        Assert.Equal(PairedBootstrap.Of(a, b, 1, 200), PairedBootstrap.Of(a, b, 1, 200));
        Assert.NotEqual(PairedBootstrap.Of(a, b, 1, 200), PairedBootstrap.Of(a, b, 2, 200));
    }

    [Fact]
    public void HigherConfidence_IsWider()
    {
        double[] a = NullData.Of(6, 30);
        double[] b = new double[30];
        PairedDifference narrow = PairedBootstrap.Of(a, b, 1, 500, 0.5);
        PairedDifference wide = PairedBootstrap.Of(a, b, 1, 500, 0.99);
        Assert.True(wide.Low < narrow.Low && narrow.High < wide.High);
    }

    [Fact]
    public void WithoutADifference_AboutFiveOfAHundredAreRejected()
    {
        // 400 data sets of 100 documents: 20 expected, a few more since the resampled spread is divided by n, not n - 1; standard deviation 4.4.
        double[] zeros = new double[100];
        int rejected = Enumerable.Range(0, 400).Count(set => PairedBootstrap.Of(NullData.Of(set, 100), zeros, set, 399).PValue <= 0.05);
        Assert.InRange(rejected, 6, 37);
    }

    [Fact]
    public void WrongArguments_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => PairedBootstrap.Of([1, 2], [1], 1));
        Assert.Throws<ArgumentException>(() => PairedBootstrap.Of([1, double.NaN], [1, 2], 1));
        Assert.Throws<ArgumentException>(() => PairedBootstrap.Of([1, 2], [double.PositiveInfinity, 2], 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => PairedBootstrap.Of([1], [1], 1, 0));
        foreach (double confidence in new[] { 0, 1, 95, -0.1, double.NaN })
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => PairedBootstrap.Of([1], [1], 1, 10, confidence));
        }
    }
}
