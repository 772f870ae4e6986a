using Summ.Bench.Experiments;
using Summ.Scoring;

namespace Summ.Bench.Judgements;

/// <summary>Which number of a metric.</summary>
public enum ScorePart
{
    /// <summary>Harmonic mean of precision and recall.</summary>
    F1,

    /// <summary>Share of the reference that is in the summary.</summary>
    Recall,

    /// <summary>Share of the summary that is in the reference.</summary>
    Precision,

    /// <summary>The only number of a metric that is no triple.</summary>
    Value,
}

/// <summary>One number for each summary, to be held against people's.</summary>
/// <param name="Metric">Id of the metric, or <c>corpus:</c> and the name of a score that the corpus carries.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="Part">Which of its numbers.</param>
/// <param name="IsTurned">Whether the sign is turned, because less of it is better.</param>
/// <param name="Value">The number of a summary; NaN where it does not exist.</param>
public sealed record ScoreColumn(string Metric, string Name, ScorePart Part, bool IsTurned, Func<ScoredSummary, double> Value)
{
    /// <summary>The columns of metrics.</summary>
    /// <param name="metrics">The metrics, in the order in which the summaries were scored with them.</param>
    /// <param name="parts">The parts of those that are triples.</param>
    public static IReadOnlyList<ScoreColumn> Of(IReadOnlyList<ConfiguredMetric> metrics, IReadOnlyList<ScorePart> parts)
    {
        ArgumentNullException.ThrowIfNull(metrics);
        List<ScoreColumn> columns = [];
        for (int i = 0; i < metrics.Count; i++)
        {
            int index = i;
            MetricInfo info = metrics[i].Info;
            bool isTurned = info.HigherIsBetter == false;
            foreach (ScorePart part in info.IsTriple ? parts : [ScorePart.Value])
            {
                columns.Add(new ScoreColumn(info.Id, info.Name, part, isTurned, s => (isTurned ? -1 : 1) * Number(s.Scores[index], part)));
            }
        }

        return columns;
    }

    /// <summary>The column of a score that the corpus carries. Its name gets a prefix, since a metric of ours may have the same.</summary>
    public static ScoreColumn OfPublished(string name) => new("corpus:" + name, "corpus:" + name, ScorePart.Value, false, s => s.Published.GetValueOrDefault(name, double.NaN));

    internal static double Number(MetricValue value, ScorePart part) => part switch
    {
        ScorePart.F1 => value.F1,
        ScorePart.Recall => value.Recall,
        ScorePart.Precision => value.Precision,
        _ => value.Value,
    };
}
