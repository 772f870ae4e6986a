using System.Globalization;
using Summ.Bench;
using Summ.Bench.Scoring;

namespace Summ.Cli.Output;

/// <summary>Says of how many pairs a metric has no value, so that nobody takes its mean for that of all.</summary>
internal static class MissingValues
{
    /// <summary>One line without a full stop, or null when every pair has a value.</summary>
    /// <param name="name">What the metric is called beside it.</param>
    public static string? Of(string name, PeerScores peer, MetricAggregate metric)
    {
        long missing = peer.Pairs - metric.Pairs;
        return missing == 0 ? null : string.Create(
            CultureInfo.InvariantCulture, $"{name}: {missing:#,0} of {Counted.Of(peer.Pairs, "pair")} {(missing == 1 ? "has no value and is" : "have no value and are")} left out");
    }
}
