namespace Summ.Bench.Comparison;

/// <summary>One side of a comparison: systems with their scores, out of a run's folder or a file of scores.</summary>
internal sealed record ScoredRun
{
    /// <summary>Folder or file, as it was given.</summary>
    public required string Path { get; init; }

    /// <summary>The metrics that every value array has, in order.</summary>
    public required IReadOnlyList<ScoredMetric> Metrics { get; init; }

    /// <summary>The systems, in the order of the run.</summary>
    public required IReadOnlyList<SystemScores> Systems { get; init; }

    /// <summary>What the run's manifest says, or null for a file.</summary>
    public RunFacts? Facts { get; init; }

    /// <summary>Whether its systems have names that another run can have too: those of a run, and of a file with several peers.</summary>
    internal bool HasNamedSystems => Facts is not null || Systems.Count > 1;

    /// <summary>The index of a metric, or -1.</summary>
    internal int IndexOf(string metric) => Metrics.Index().FirstOrDefault(m => m.Item.Id == metric, (-1, null!)).Index;
}
