using Summ.Scoring.Rouge;

namespace Summ.Bench.Scoring;

/// <summary>The averages of one peer, and the values they were made of where these were kept.</summary>
/// <param name="Peer">Its id, or null where the input names none.</param>
/// <param name="Pairs">How many pairs were scored.</param>
/// <param name="Metrics">The averages, in the order of the metrics.</param>
/// <param name="Evaluations">Ids of the evaluations in the string order in which ROUGE-1.5.5 draws them; empty where they were not kept.</param>
/// <param name="Values">For each metric the values of these evaluations; F1 stands for a metric that is one number.</param>
public sealed record PeerScores(
    string? Peer, long Pairs, IReadOnlyList<MetricAggregate> Metrics, IReadOnlyList<string> Evaluations, IReadOnlyList<IReadOnlyList<RougeScore>> Values);
