using CsCheck;
using Summ.Bench.Statistics;

namespace Summ.Bench.Tests.Statistics;

public sealed class WeightedCorrelationTests
{
    [Fact]
    public void Weights_StandForRepeatedPairs() => Gen.Select(Gen.Int[0, 4], Gen.Int[0, 5], Gen.Int[0, 3]).Array[0, 30].Sample(
        pairs =>
        {
            double[] x = [.. pairs.Select(p => p.Item1 / 3.0)];
            double[] y = [.. pairs.Select(p => p.Item2 / 7.0)];
            int[] weights = [.. pairs.Select(p => p.Item3)];
            int[] repeated = [.. Enumerable.Range(0, pairs.Length).SelectMany(i => Enumerable.Repeat(i, weights[i]))];
            double[] longX = [.. repeated.Select(i => x[i])];
            double[] longY = [.. repeated.Select(i => y[i])];
            WeightedCorrelation correlation = new(x, y);
            Assert.Equal(Correlation.Pearson(longX, longY).Value, correlation.Pearson(weights), 1e-9);
            Assert.Equal(Correlation.Spearman(longX, longY).Value, correlation.Spearman(weights), 1e-9);
        },
        iter: 300, seed: "0000000000000");

    [Fact]
    public void EqualValues_HaveNoCoefficient()
    {
        WeightedCorrelation correlation = new([0.1, 0.1, 0.7], [1, 2, 3]);
        Assert.True(double.IsNaN(correlation.Pearson([3, 2, 0])));
        Assert.True(double.IsNaN(correlation.Spearman([3, 2, 0])));
        Assert.False(double.IsNaN(correlation.Spearman([3, 0, 1])));
    }
}
