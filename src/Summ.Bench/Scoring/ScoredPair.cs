using Summ.Bench.Experiments;
using Summ.Scoring;
using Summ.Text;

namespace Summ.Bench.Scoring;

/// <summary>The scores of one pair.</summary>
/// <param name="Id">Identifier of the pair.</param>
/// <param name="Scores">Metrics by id.</param>
public sealed record ScoredPair(string Id, IReadOnlyDictionary<string, MetricValue> Scores)
{
    /// <summary>Scores a pair.</summary>
    public static ScoredPair Of(Pair pair, IReadOnlyList<ConfiguredMetric> metrics)
    {
        ArgumentNullException.ThrowIfNull(pair);
        ScoringTarget target = new(pair.Source is null ? null : Document.FromText(pair.Source), pair.References);
        ScoringInput input = new(target, pair.Candidate);
        return new ScoredPair(pair.Id, metrics.ToDictionary(m => m.Info.Id, m => m.Score(input), StringComparer.Ordinal));
    }
}
