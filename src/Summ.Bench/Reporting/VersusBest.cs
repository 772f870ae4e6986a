using Summ.Bench.Comparison;

namespace Summ.Bench.Reporting;

/// <summary>How a system stands to the best contestant by the metric that ranks, on the documents that both summarised. The best stands so to itself: no difference, p = 1.</summary>
/// <param name="Difference">Mean of this system minus the best, in the metric's own unit.</param>
/// <param name="Low">Lower bound of its 95% interval (paired bootstrap).</param>
/// <param name="High">Upper bound of its 95% interval.</param>
/// <param name="P">Two-sided p of approximate randomisation.</param>
/// <param name="AdjustedP">The same, corrected by Holm for the number of systems beside the best.</param>
public sealed record VersusBest(double Difference, double Low, double High, double P, double AdjustedP)
{
    /// <summary>Whether it cannot be told apart from the best.</summary>
    public bool Tied => AdjustedP >= ComparisonOptions.Alpha;

    /// <summary>The best beside itself.</summary>
    internal static VersusBest Itself { get; } = new(0, 0, 0, 1, 1);
}
