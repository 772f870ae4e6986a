namespace Summ.Bench.Comparison;

/// <summary>One side of a comparison: systems with their scores, out of a run's folder or a file of scores.</summary>
public sealed record ScoredRun
{
    /// <summary>Folder or file, as it was given.</summary>
    public required string Path { get; init; }

    /// <summary>The metrics that every value array has, in order.</summary>
    public required IReadOnlyList<ScoredMetric> Metrics { get; init; }

    /// <summary>The systems, in the order of the run.</summary>
    public required IReadOnlyList<SystemScores> Systems { get; init; }

    /// <summary>What the run's manifest says, or null for a file.</summary>
    public RunFacts? Facts { get; init; }

    /// <summary>The metric that ranks the run: the first that says what is better, or the first of all.</summary>
    public ScoredMetric RankingMetric => Metrics.FirstOrDefault(m => m.HigherIsBetter is not null) ?? Metrics[0];

    /// <summary>The index of a metric, or -1.</summary>
    internal int IndexOf(string metric) => Metrics.Index().FirstOrDefault(m => m.Item.Id == metric, (-1, null!)).Index;
}
