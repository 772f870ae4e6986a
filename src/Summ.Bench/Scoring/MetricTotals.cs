using Summ.Bench.Experiments;
using Summ.Scoring;
using Summ.Scoring.Rouge;

namespace Summ.Bench.Scoring;

/// <summary>One metric over the pairs of one peer: running moments, and the values themselves as long as there is room.</summary>
internal sealed class MetricTotals(ConfiguredMetric metric)
{
    private readonly RunningMoments _precision = new();
    private readonly RunningMoments _recall = new();
    private readonly RunningMoments _primary = new();
    private readonly IMetricPool? _pool = metric.NewPool();

    public ConfiguredMetric Metric { get; } = metric;

    /// <summary>True for a measure of ROUGE, which the protocol averages.</summary>
    public bool IsRouge { get; } = metric.Info.IsTriple && metric.Info.Options.Any(o => o.Name == "protocol");

    public long Count => _primary.Count;

    /// <summary>The score of all pairs together, or null.</summary>
    public double? Corpus => _pool?.Value;

    /// <summary>All values in the order of the pairs, NaN where one does not exist; null when there were too many. F1 stands for a metric that is one number.</summary>
    public List<RougeScore>? Values { get; private set; } = [];

    public void Add(MetricValue value, ScoringInput? input)
    {
        if (input is not null)
        {
            _pool?.Add(input);
        }

        _precision.Add(value.Precision);
        _recall.Add(value.Recall);
        _primary.Add(value.Primary);
        Values?.Add(new RougeScore(value.Precision, value.Recall, value.Primary));
    }

    public void Forget() => Values = null;

    /// <summary>The plain means, with bounds that somebody else knows.</summary>
    public MetricAggregate WithBounds(RougeScore low, RougeScore mid, RougeScore high) => new(
        Metric,
        Count,
        new AggregateNumber(_precision.Mean, low.Precision, mid.Precision, high.Precision),
        new AggregateNumber(_recall.Mean, low.Recall, mid.Recall, high.Recall),
        new AggregateNumber(_primary.Mean, low.F1, mid.F1, high.F1));

    /// <summary>The plain means with the interval of the normal distribution.</summary>
    /// <param name="z">Half its width in standard errors.</param>
    public MetricAggregate Normal(double z)
    {
        return new MetricAggregate(Metric, Count, Of(_precision), Of(_recall), Of(_primary));

        AggregateNumber Of(RunningMoments moments) =>
            new(moments.Mean, moments.Mean - (z * moments.StandardError), moments.Mean, moments.Mean + (z * moments.StandardError));
    }
}
