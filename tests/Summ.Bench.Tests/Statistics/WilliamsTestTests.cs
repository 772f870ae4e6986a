using CsCheck;
using Summ.Bench.Statistics;

namespace Summ.Bench.Tests.Statistics;

public sealed class WilliamsTestTests
{
    /// <summary>D. C. Howell, Statistical Methods for Psychology, 6th edition, p. 262: t = 1.361 with 23 degrees of freedom, p = .187.</summary>
    [Fact]
    public void HowellsExample_IsReproduced()
    {
        WilliamsResult got = WilliamsTest.Of(0.80, 0.72, 0.89, 26);
        Assert.Equal(1.361, got.T, 5e-4);
        Assert.Equal(23, got.DegreesOfFreedom);
        Assert.Equal(0.187, got.PValue, 5e-4);
        Assert.Equal(got.PValue / 2, got.OneSidedPValue, 1e-15);
    }

    /// <summary>Outputs of R's package cocor, <c>williams1959</c>, for correlations printed to four places.</summary>
    [Theory]
    [InlineData(0.8066, 0.2383, 0.2255, 177, 9.3823, 0.0000)]
    [InlineData(0.5447, 0.8, 0.0729, 70, -2.8114, 0.0065)]
    [InlineData(-0.1741, 0.2015, 0.3734, 646, -9.0340, 0.0000)]
    public void PublishedOutputs_AreReproduced(double rA, double rB, double rAB, int n, double t, double p)
    {
        WilliamsResult got = WilliamsTest.Of(rA, rB, rAB, n);
        Assert.Equal(t, got.T, Math.Abs(t) * 5e-4);
        Assert.Equal(p, got.PValue, 5.1e-5);
    }

    [Fact]
    public void EqualCorrelations_AreNotToldApart()
    {
        Assert.Equal(new WilliamsResult(0, 17, 1, 0.5), WilliamsTest.Of(0.4, 0.4, 0.6, 20));
        Assert.Equal(new WilliamsResult(0, 17, 1, 0.5), WilliamsTest.Of(0.4, 0.4, 1, 20));
    }

    [Fact]
    public void SwappedMetrics_TurnTheSign() => Gen.Select(Gen.Int[0, 200], Gen.Int[5, 40]).Sample(
        (set, n) =>
        {
            // Correlations of data, so that they fit together.
            double[] human = NullData.Of(3 * set, n);
            double[] a = [.. NullData.Of((3 * set) + 1, n).Zip(human, (u, v) => u + v)];
            double[] b = [.. NullData.Of((3 * set) + 2, n).Zip(human, (u, v) => u + (0.3 * v))];
            double rA = Correlation.Pearson(a, human).Value;
            double rB = Correlation.Pearson(b, human).Value;
            double rAB = Correlation.Pearson(a, b).Value;
            WilliamsResult forth = WilliamsTest.Of(rA, rB, rAB, n);
            WilliamsResult back = WilliamsTest.Of(rB, rA, rAB, n);
            Assert.Equal(forth.T, -back.T, 1e-9);
            Assert.Equal(forth.PValue, back.PValue, 1e-9);
            Assert.Equal(1, forth.OneSidedPValue + back.OneSidedPValue, 1e-9);
            Assert.InRange(forth.PValue, 0, 1);
            Assert.Equal(rA > rB, forth.T > 0);
        },
        seed: "0000000000000",
        iter: 200);

    [Fact]
    public void EquallyGoodMetrics_AreRejectedInFiveOfAHundred()
    {
        // Three normal variables, the metrics both of correlation ½ with the human score: what the test is made for.
        int rejected = Enumerable.Range(0, 400).Count(set =>
        {
            double[] human = NullData.Of(3 * set, 30);
            double[] a = [.. NullData.Of((3 * set) + 1, 30).Zip(human, (u, v) => u + (v / Math.Sqrt(3)))];
            double[] b = [.. NullData.Of((3 * set) + 2, 30).Zip(human, (u, v) => u + (v / Math.Sqrt(3)))];
            return WilliamsTest.Of(
                Correlation.Pearson(a, human).Value, Correlation.Pearson(b, human).Value, Correlation.Pearson(a, b).Value, 30).PValue <= 0.05;
        });
        Assert.InRange(rejected, 5, 35);
    }

    [Fact]
    public void MetricsThatDifferByRounding_AreNotToldApart()
    {
        double[] human = NullData.Of(1, 25);
        double[] a = [.. NullData.Of(2, 25).Zip(human, (u, v) => u + v)];
        double[] b = [.. a.Select(v => (v * 0.1) + 0.7)];
        WilliamsResult got = WilliamsTest.Of(
            Correlation.Pearson(a, human).Value, Correlation.Pearson(b, human).Value, Correlation.Pearson(a, b).Value, 25);
        Assert.InRange(got.PValue, 0.999, 1);
        Assert.InRange(WilliamsTest.Of(0.5, 0.5 + 1e-16, 1, 25).PValue, 0.999, 1);
        Assert.InRange(WilliamsTest.Of(0.5, 0.49999999999999994, 1, 25).PValue, 0.999, 1);
    }

    [Fact]
    public void NoTest_IsNaN()
    {
        foreach (WilliamsResult none in new[]
        {
            WilliamsTest.Of(double.NaN, 0.5, 0.5, 20),
            WilliamsTest.Of(0.5, double.NaN, 0.5, 20),
            WilliamsTest.Of(0.5, 0.5, double.NaN, 20),
            WilliamsTest.Of(0.5, 0.4, 0.5, 3),
            WilliamsTest.Of(0.5, 0.4, 0.5, 0),
            WilliamsTest.Of(0.5, -0.5, -1, 20),
        })
        {
            Assert.True(double.IsNaN(none.T) && double.IsNaN(none.PValue) && double.IsNaN(none.OneSidedPValue));
        }
    }

    [Fact]
    public void WrongArguments_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => WilliamsTest.Of(1.1, 0, 0, 10));
        Assert.Throws<ArgumentOutOfRangeException>(() => WilliamsTest.Of(0, -1.1, 0, 10));
        Assert.Throws<ArgumentOutOfRangeException>(() => WilliamsTest.Of(0, 0, 1.1, 10));
        Assert.Throws<ArgumentOutOfRangeException>(() => WilliamsTest.Of(0, 0, 0, -1));

        // A and B both agree with the human score, and cannot contradict each other so.
        Assert.Throws<ArgumentException>(() => WilliamsTest.Of(0.9, 0.9, -0.5, 10));
    }
}
