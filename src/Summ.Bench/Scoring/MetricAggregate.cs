using Summ.Bench.Experiments;

namespace Summ.Bench.Scoring;

/// <summary>A number averaged over pairs.</summary>
/// <param name="Average">What the protocol reports: the plain mean, or ROUGE-1.5.5's mean of resampled means. NaN where no pair has the number.</param>
/// <param name="Low">Lower bound.</param>
/// <param name="Mid">The middle between the bounds as the protocol has it: the median of the resampled means, or the average.</param>
/// <param name="High">Upper bound.</param>
public readonly record struct AggregateNumber(double Average, double Low, double Mid, double High);

/// <summary>A metric averaged over pairs.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Pairs">How many pairs have a value.</param>
/// <param name="Precision">Precision; NaN for a metric that is one number.</param>
/// <param name="Recall">Recall; NaN for a metric that is one number.</param>
/// <param name="Primary">F1 or the number.</param>
public sealed record MetricAggregate(ConfiguredMetric Metric, long Pairs, AggregateNumber Precision, AggregateNumber Recall, AggregateNumber Primary)
{
    /// <summary>The score of all pairs together, as BLEU's authors define it; null for a metric that has none but the mean.</summary>
    public double? Corpus { get; init; }
}
