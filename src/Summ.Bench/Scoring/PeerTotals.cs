using Summ.Bench.Experiments;
using Summ.Bench.Statistics;
using Summ.Scoring.Rouge;

namespace Summ.Bench.Scoring;

/// <summary>All metrics over the pairs of one peer.</summary>
internal sealed class PeerTotals(string? peer, IReadOnlyList<ConfiguredMetric> metrics, AggregateOptions options)
{
    private readonly MetricTotals[] _metrics = [.. metrics.Select(m => new MetricTotals(m))];
    private List<string>? _evaluations = [];
    private long _pairs;

    public void Add(ScoredPair pair)
    {
        _pairs++;
        _evaluations?.Add(pair.Pair.Evaluation ?? pair.Pair.Id);
        for (int i = 0; i < _metrics.Length; i++)
        {
            _metrics[i].Add(pair.Values[i], pair.Input);
        }
    }

    public void Forget()
    {
        _evaluations = null;
        Array.ForEach(_metrics, m => m.Forget());
    }

    public PeerScores Complete()
    {
        if (_evaluations is null)
        {
            double z = NormalQuantile.OfConfidence(options.ConfidencePercent / 100);
            return new PeerScores(peer, _pairs, WithCorpus(Array.ConvertAll(_metrics, m => m.Normal(z))), [], []);
        }

        int[] order = InStringOrder(_evaluations);
        return new PeerScores(peer, _pairs, WithCorpus(Bootstrapped(order)), Array.ConvertAll(order, i => _evaluations[i]), [.. _metrics.Select(m => Array.ConvertAll(order, i => m.Values![i]))]);
    }

    private MetricAggregate[] WithCorpus(MetricAggregate[] aggregates) => [.. aggregates.Select((a, i) => a with { Corpus = _metrics[i].Corpus })];

    // The script sorts "evaluation.peer": "1.X" stands before "10.X", and "1-a.X" before both.
    private int[] InStringOrder(List<string> evaluations)
    {
        string[] keys = [.. evaluations.Select(e => $"{e}.{peer ?? ScoreTotals.UnnamedPeer}")];
        int[] order = [.. Enumerable.Range(0, keys.Length)];
        Array.Sort(order, (a, b) => string.CompareOrdinal(keys[a], keys[b]) is int c and not 0 ? c : a.CompareTo(b));
        return order;
    }

    private MetricAggregate[] Bootstrapped(int[] order)
    {
        MetricAggregate[] aggregates = new MetricAggregate[_metrics.Length];
        int[] rouge = [.. Enumerable.Range(0, _metrics.Length).Where(i => _metrics[i].IsRouge && _metrics[i].Count > 0)];
        if (options.IsRouge155)
        {
            Parallel.ForEach(rouge, i => aggregates[i] = AsRouge155(_metrics[i], order));
        }
        else
        {
            RougeInterval[] intervals = RougeScoreBootstrap.Of([.. rouge.Select(i => Known(_metrics[i].Values!))], options.Seed, options.ConfidencePercent / 100, options.Resamples);
            for (int k = 0; k < rouge.Length; k++)
            {
                aggregates[rouge[k]] = _metrics[rouge[k]].WithBounds(intervals[k].Low, intervals[k].Mid, intervals[k].High);
            }
        }

        Parallel.For(0, aggregates.Length, i => aggregates[i] ??= Bootstrapped(_metrics[i]));
        return aggregates;
    }

    private MetricAggregate AsRouge155(MetricTotals metric, int[] order)
    {
        RougeInterval interval = Rouge155Bootstrap.Of(Known(Array.ConvertAll(order, i => metric.Values![i])), options.ConfidencePercent, options.Resamples);
        return new MetricAggregate(metric.Metric, metric.Count, Part(s => s.Precision), Part(s => s.Recall), Part(s => s.F1));

        AggregateNumber Part(Func<RougeScore, double> part) => new(part(interval.Mid), part(interval.Low), part(interval.Mid), part(interval.High));
    }

    private MetricAggregate Bootstrapped(MetricTotals metric)
    {
        return new MetricAggregate(metric.Metric, metric.Count, Part(s => s.Precision), Part(s => s.Recall), Part(s => s.F1));

        AggregateNumber Part(Func<RougeScore, double> part)
        {
            MeanInterval interval = BootstrapInterval.Of([.. metric.Values!.Select(part)], (int)options.Seed, options.Resamples, options.ConfidencePercent / 100);
            return new AggregateNumber(interval.Mean, interval.Low, interval.Mean, interval.High);
        }
    }

    private static List<RougeScore> Known(IEnumerable<RougeScore> values) => [.. values.Where(v => double.IsFinite(v.F1))];
}
