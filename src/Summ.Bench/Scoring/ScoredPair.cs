using Summ.Bench.Experiments;
using Summ.Scoring;
using Summ.Text;

namespace Summ.Bench.Scoring;

/// <summary>The scores of one pair.</summary>
/// <param name="Pair">The pair.</param>
/// <param name="Values">What each metric says of it, in the order of the metrics.</param>
public sealed record ScoredPair(Pair Pair, IReadOnlyList<MetricValue> Values)
{
    /// <summary>What was scored, for metrics that count over all pairs; null where nobody did.</summary>
    internal ScoringInput? Input { get; init; }

    /// <summary>Scores a pair.</summary>
    public static ScoredPair Of(Pair pair, IReadOnlyList<ConfiguredMetric> metrics)
    {
        ArgumentNullException.ThrowIfNull(pair);
        ArgumentNullException.ThrowIfNull(metrics);
        ScoringTarget target = new(pair.Source is null ? null : Document.FromText(pair.Source), pair.References);
        ScoringInput input = new(target, pair.Candidate);
        MetricValue[] values = new MetricValue[metrics.Count];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = metrics[i].Score(input);
        }

        return new ScoredPair(pair, values) { Input = input };
    }
}

/// <summary>What was scored next: a pair, or what is wrong with a record.</summary>
/// <param name="Pair">The scored pair, or null.</param>
/// <param name="Problem">One line about a broken pair, or null.</param>
public readonly record struct ScoredItem(ScoredPair? Pair, string? Problem);
