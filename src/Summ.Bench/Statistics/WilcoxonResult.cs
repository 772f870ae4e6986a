namespace Summ.Bench.Statistics;

/// <summary>What the signed-rank test says.</summary>
/// <param name="Statistic">T, the smaller of the two rank sums, as Wilcoxon's tables and scipy's two-sided test have it.</param>
/// <param name="PositiveRankSum">Sum of the ranks of the differences above zero (R's V).</param>
/// <param name="NegativeRankSum">Sum of the ranks of the differences below zero.</param>
/// <param name="PValue">Two-sided p, above 0 and at most 1 (0 only where it is too small for a double); 1 where no difference is left.</param>
/// <param name="Count">Differences that are not zero.</param>
/// <param name="IsExact">Whether p counts all signs, or is the normal approximation.</param>
public readonly record struct WilcoxonResult(
    double Statistic, double PositiveRankSum, double NegativeRankSum, double PValue, int Count, bool IsExact);
