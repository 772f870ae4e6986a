using Summ.Bench.Corpora;
using Summ.Readability;
using Summ.Summarization;
using Summ.Text;

namespace Summ.Bench.Experiments;

/// <summary>A part of a corpus: document i belongs to it when i modulo <paramref name="Count"/> is <paramref name="Index"/> − 1.</summary>
/// <param name="Index">Which part, from 1.</param>
/// <param name="Count">How many parts there are.</param>
public readonly record struct Shard(int Index, int Count)
{
    /// <summary>The whole corpus.</summary>
    public static Shard Whole => new(1, 1);

    /// <summary>Whether a document belongs to this part.</summary>
    /// <param name="document">Zero-based position in the corpus.</param>
    public bool Holds(int document) => document % Count == Index - 1;
}

/// <summary>What an experiment is: everything that its result depends on.</summary>
public sealed record ExperimentPlan
{
    /// <summary>The articles.</summary>
    public required Corpus Corpus { get; init; }

    /// <summary>The systems to compare.</summary>
    public required IReadOnlyList<SystemSpec> Systems { get; init; }

    /// <summary>Summaries made elsewhere, scored beside the systems.</summary>
    public IReadOnlyList<ExternalOutputs> Outputs { get; init; } = [];

    /// <summary>How long summaries may be.</summary>
    public required SummaryLength Length { get; init; }

    /// <summary>What is measured; see <see cref="RankingMetric"/> for the one that ranks.</summary>
    public required IReadOnlyList<ConfiguredMetric> Metrics { get; init; }

    /// <summary>The metric that ranks the leaderboard: the first that says what is better, or the first of all if none does.</summary>
    public ConfiguredMetric RankingMetric => Metrics.FirstOrDefault(m => m.Info.HigherIsBetter is not null) ?? Metrics[0];

    /// <summary>Readability formulas computed for source and summary.</summary>
    public IReadOnlyList<FormulaInfo> Formulas { get; init; } = [];

    /// <summary>Language of all articles, or null for each article's own: what it says, else what its text tells, else English.</summary>
    public Language? Language { get; init; }

    /// <summary>Seed of everything random.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>The most documents taken, or null for all.</summary>
    public int? Limit { get; init; }

    /// <summary>Which part of the corpus.</summary>
    public Shard Shard { get; init; } = Shard.Whole;

    /// <summary>True to stop at the first broken record instead of counting it.</summary>
    public bool Strict { get; init; }

    /// <summary>Documents worked on at a time. It does not change the result.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Names of systems and outputs, in the order of the plan.</summary>
    public IEnumerable<string> Names => Systems.Select(s => s.Name).Concat(Outputs.Select(o => o.Name));
}
