using Summ.Bench.Statistics;

namespace Summ.Bench.Tests.Statistics;

public sealed class GroupBootstrapTests
{
    [Fact]
    public void EachResample_DrawsAsManyGroupsAsThereAre_TheSameForTheSameSeed()
    {
        double[][] values = GroupBootstrap.Resample(7, 3, [d => d.Sum(), d => d[2], d => d[2]]);
        Assert.All(values[0], s => Assert.Equal(7, s));
        Assert.Equal(values[1], values[2]);
        Assert.Equal(values[1], GroupBootstrap.Resample(7, 3, [d => d[2]])[0]);
        Assert.NotEqual(values[1], GroupBootstrap.Resample(7, 4, [d => d[2]])[0]);
        Assert.Equal(1, values[1].Average(), 0.15);
    }

    [Fact]
    public void Interval_OfAMean_IsAboutTwoStandardErrorsWide()
    {
        // 100 groups, half of them 1: the standard error of the share is 0.05.
        double[] shares = GroupBootstrap.Resample(100, 1, [d => Enumerable.Range(0, 50).Sum(i => d[i]) / 100.0])[0];
        (double low, double high) = GroupBootstrap.Interval(shares);
        Assert.Equal(0.4, low, 0.015);
        Assert.Equal(0.6, high, 0.015);
    }

    [Fact]
    public void StatisticThatRarelyExists_HasNoInterval()
    {
        Assert.True(double.IsNaN(GroupBootstrap.Interval(Enumerable.Repeat(double.NaN, 1000)).Low));
        Assert.True(double.IsNaN(GroupBootstrap.Interval(Enumerable.Repeat(double.NaN, 501).Concat(Enumerable.Repeat(1.0, 499))).High));
        Assert.Equal((1, 1), GroupBootstrap.Interval(Enumerable.Repeat(double.NaN, 500).Concat(Enumerable.Repeat(1.0, 500))));
    }
}
