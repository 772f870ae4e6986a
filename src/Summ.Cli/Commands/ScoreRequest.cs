using Summ.Bench.Experiments;
using Summ.Bench.Scoring;

namespace Summ.Cli.Commands;

/// <summary>What is to be scored, how, and how the result is printed.</summary>
/// <param name="Input">Name of the input, for messages.</param>
/// <param name="Pairs">The pairs, not yet read.</param>
/// <param name="Metrics">What is measured.</param>
/// <param name="Protocol">The program whose ROUGE is reproduced.</param>
/// <param name="Aggregation">How is averaged.</param>
internal sealed record ScoreRequest(
    string Input, IEnumerable<PairItem> Pairs, IReadOnlyList<ConfiguredMetric> Metrics, RougeProtocol Protocol, AggregateOptions Aggregation)
{
    public const string Rouge155Format = "rouge-1.5.5";

    /// <summary>table, json, jsonl or rouge-1.5.5.</summary>
    public required string Format { get; init; }

    /// <summary>True to stop at the first broken pair.</summary>
    public bool Strict { get; init; }

    /// <summary>True to print each evaluation in ROUGE-1.5.5's layout too.</summary>
    public bool Details { get; init; }

    /// <summary>Pairs scored at a time.</summary>
    public int Threads { get; init; }
}
