using Summ.Bench.Statistics;
using Summ.Numerics;

namespace Summ.Bench.Tests.Statistics;

public sealed class BootstrapIntervalTests
{
    [Theory]
    [InlineData(0, 10)]
    [InlineData(1, 50)]
    [InlineData(0.5, 30)]
    [InlineData(0.25, 20)]
    [InlineData(0.1, 14)] // position 0.4 of 0..4: 10 + 0.4 x 10
    [InlineData(0.975, 49)] // position 3.9: 40 + 0.9 x 10
    public void Percentile_IsInterpolatedBetweenNeighbours(double q, double expected) =>
        Assert.Equal(expected, BootstrapInterval.Percentile([10, 20, 30, 40, 50], q), 12);

    [Fact]
    public void PercentileOfOneValue_IsTheValue() => Assert.Equal(7, BootstrapInterval.Percentile([7], 0.3));

    [Fact]
    public void ImpossibleRequest_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => BootstrapInterval.Of([1, 2], 1, resamples: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => BootstrapInterval.Of([1, 2], 1, confidence: 95));
    }

    [Fact]
    public void NoValue_HasNoMean()
    {
        foreach (double[] values in new double[][] { [], [double.NaN, double.PositiveInfinity] })
        {
            MeanInterval none = BootstrapInterval.Of(values, 1);
            Assert.Equal((double.NaN, double.NaN, double.NaN, 0), (none.Mean, none.Low, none.High, none.Count));
        }
    }

    [Fact]
    public void OneValueOrEqualValues_HaveNoWidth()
    {
        Assert.Equal(new MeanInterval(0.3, 0.3, 0.3, 1), BootstrapInterval.Of([0.3], 1));
        Assert.Equal(new MeanInterval(0.25, 0.25, 0.25, 8), BootstrapInterval.Of([.. Enumerable.Repeat(0.25, 8)], 1));
    }

    [Fact]
    public void ZeroAndOne_HaveTheWidestInterval()
    {
        // A resample of two is 00, 01, 10 or 11, a quarter each: 2.5% and 97.5% lie in the outer quarters.
        Assert.Equal(new MeanInterval(0.5, 0, 1, 2), BootstrapInterval.Of([0, 1], 1));

        // Of four, the mean is 0 or 1 once in 16, which is 6.25% and more than 2.5%.
        Assert.Equal(new MeanInterval(0.5, 0, 1, 4), BootstrapInterval.Of([0, 1, 0, 1], 1));

        // Of 3 zeros and a one, three or more ones come in 12 + 1 of 256, 5.1%, four in 0.4%: the upper bound is 3/4.
        Assert.Equal(new MeanInterval(0.25, 0, 0.75, 4), BootstrapInterval.Of([0, 0, 1, 0], 1));
    }

    [Fact]
    public void ValuesThatDoNotExist_AreLeftOut() =>
        Assert.Equal(BootstrapInterval.Of([1, 2, 4], 5), BootstrapInterval.Of([double.NaN, 1, 2, double.NaN, 4], 5));

    [Fact]
    public void Seed_FixesTheDraws()
    {
        double[] values = [.. Normal(3, 40)];
        Assert.Equal(BootstrapInterval.Of(values, 1), BootstrapInterval.Of(values, 1));
        Assert.NotEqual(BootstrapInterval.Of(values, 1), BootstrapInterval.Of(values, 2));
        Assert.NotEqual(BootstrapInterval.Of(values, 1), BootstrapInterval.Of(values, -1));
    }

    [Fact]
    public void Draws_AreThoseOfSplitMix64()
    {
        double[] values = [0.1, 0.7, 0.4];
        SplitMix64 random = new(42);
        List<double> means = [];
        for (int r = 0; r < 1000; r++)
        {
            double sum = 0;
            for (int i = 0; i < 3; i++)
            {
                sum += values[random.NextInt(3)];
            }

            means.Add(sum / 3);
        }

        means.Sort();

        // 2.5% and 97.5% of 1000 sorted means: positions 24.975 and 974.025.
        double low = means[24] + (0.975 * (means[25] - means[24]));
        double high = means[974] + (0.025 * (means[975] - means[974]));
        MeanInterval interval = BootstrapInterval.Of(values, 42);
        Assert.Equal(low, interval.Low, 12);
        Assert.Equal(high, interval.High, 12);
        Assert.Equal(0.4, interval.Mean, 12);
    }

    [Fact]
    public void Interval_ContainsTheTrueMeanAboutNineteenTimesInTwenty()
    {
        int covered = 0;
        for (int sample = 0; sample < 300; sample++)
        {
            MeanInterval interval = BootstrapInterval.Of([.. Normal(1000 + sample, 40)], sample);
            covered += interval.Low <= 0 && interval.High >= 0 ? 1 : 0;
        }

        Assert.InRange(covered / 300.0, 0.90, 0.98);
    }

    // Normal deviates by the transform of Box and Muller.
    private static IEnumerable<double> Normal(int seed, int count)
    {
        SplitMix64 random = new((ulong)seed);
        double[] values = new double[count];
        for (int i = 0; i < count; i++)
        {
            values[i] = Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
        }

        return values;
    }
}
