using Summ.Bench.Experiments;
using Summ.Bench.Judgements;

namespace Summ.Cli.Commands;

/// <summary>What <c>summ metrics-vs-humans</c> is asked for.</summary>
internal sealed record JudgementRequest
{
    public required string Corpus { get; init; }

    public string? Reader { get; init; }

    public required IReadOnlyList<ConfiguredMetric> Metrics { get; init; }

    /// <summary>Names of scores of the corpus, or the one word <c>all</c>.</summary>
    public required IReadOnlyList<string> CorpusScores { get; init; }

    public required IReadOnlyList<ScorePart> Parts { get; init; }

    /// <summary>Kinds of systems, null among them for all systems; null for all systems and then each kind.</summary>
    public required IReadOnlyList<string?>? Types { get; init; }

    public required string Protocol { get; init; }

    public required bool Stem { get; init; }

    public required bool Published { get; init; }

    public int? Limit { get; init; }

    public required bool Strict { get; init; }

    public required MetaEvaluationOptions Options { get; init; }
}
