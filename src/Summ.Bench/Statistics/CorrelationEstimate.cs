namespace Summ.Bench.Statistics;

/// <summary>A correlation with its confidence interval and p-value.</summary>
/// <param name="Value">The coefficient, -1 to 1; NaN where it is undefined: fewer than two pairs, or one side all equal.</param>
/// <param name="Low">Lower bound, -1 to 1; NaN where the coefficient is.</param>
/// <param name="High">Upper bound, -1 to 1; NaN where the coefficient is.</param>
/// <param name="PValue">Two-sided p of "no correlation", 0 to 1; NaN where the coefficient is.</param>
/// <param name="Count">Pairs.</param>
public readonly record struct CorrelationEstimate(double Value, double Low, double High, double PValue, int Count)
{
    internal static CorrelationEstimate Undefined(int count) => new(double.NaN, double.NaN, double.NaN, double.NaN, count);
}
