using Summ.Bench.Statistics;

namespace Summ.Bench.Judgements;

/// <summary>The three coefficients of points.</summary>
internal static class PointCorrelation
{
    /// <summary>All three, or none where one of the sides is constant or there are fewer than two points.</summary>
    public static Coefficients Of(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        double pearson = Correlation.Pearson(x, y).Value;
        return double.IsNaN(pearson) ? Coefficients.None : new Coefficients(pearson, Correlation.Spearman(x, y).Value, Correlation.Kendall(x, y).Value);
    }
}
