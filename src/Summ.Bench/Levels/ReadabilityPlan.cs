using Summ.Text;

namespace Summ.Bench.Levels;

/// <summary>What a run of the readability track does.</summary>
public sealed record ReadabilityPlan
{
    /// <summary>The corpus with its judgements.</summary>
    public required LeveledCorpus Corpus { get; init; }

    /// <summary>The systems.</summary>
    public required IReadOnlyList<ReadabilitySystem> Systems { get; init; }

    /// <summary>Language of all texts, or null: each text's own.</summary>
    public Language? Language { get; init; }

    /// <summary>How many texts were read at most; null for all.</summary>
    public int? Limit { get; init; }

    /// <summary>Seed of resamples and permutations.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Texts and systems worked on at a time, at least 1; the result does not depend on it.</summary>
    public int Threads { get; init; } = 1;
}
