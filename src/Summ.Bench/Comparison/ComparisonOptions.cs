namespace Summ.Bench.Comparison;

/// <summary>How two runs are compared.</summary>
public sealed record ComparisonOptions
{
    /// <summary>A corrected p below this counts as a difference.</summary>
    public const double Alpha = 0.05;

    /// <summary>
    /// Ids of metrics and of the runs' readability formulas, <c>all</c> for all metrics, <c>readability</c> for all formulas, or null: the metric that ranks
    /// the first run or, for one pair of systems, all metrics.
    /// </summary>
    public IReadOnlyList<string>? Metrics { get; init; }

    /// <summary>The test that is corrected for the number of comparisons.</summary>
    public ComparisonTest Test { get; init; } = ComparisonTest.Randomization;

    /// <summary>Seed of bootstrap and randomisation.</summary>
    public int Seed { get; init; } = 1;
}
