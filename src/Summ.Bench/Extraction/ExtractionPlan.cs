using Summ.Bench.Extraction.Pages;

namespace Summ.Bench.Extraction;

/// <summary>What a run of the extraction track does.</summary>
public sealed record ExtractionPlan
{
    /// <summary>The pages.</summary>
    public required PageCorpus Corpus { get; init; }

    /// <summary>The systems.</summary>
    public required IReadOnlyList<ExtractionSystem> Systems { get; init; }

    /// <summary>How many pages were taken at most; null for all.</summary>
    public int? Limit { get; init; }

    /// <summary>How many of each system's worst pages are shown, 0 or more.</summary>
    public int Worst { get; init; }

    /// <summary>Whether the first page on which a system fails ends the run.</summary>
    public bool Strict { get; init; }

    /// <summary>Seed of resamples and permutations.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Pages worked on at a time, at least 1; the result does not depend on it.</summary>
    public int Threads { get; init; } = 1;
}
