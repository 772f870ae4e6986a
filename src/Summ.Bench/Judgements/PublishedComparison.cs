using Summ.Bench.Experiments;
using Summ.Scoring;

namespace Summ.Bench.Judgements;

/// <summary>A summary whose score of ours is not the published one.</summary>
/// <param name="Document">Id of the document.</param>
/// <param name="System">Name of the system.</param>
/// <param name="Ours">Our score.</param>
/// <param name="Published">The published one.</param>
public sealed record ScoreDifference(string Document, string System, double Ours, double Published);

/// <summary>How many summaries of a system have the published score.</summary>
/// <param name="System">Name of the system.</param>
/// <param name="Share">Share of its summaries, 0 to 1.</param>
public sealed record SystemShare(string System, double Share);

/// <summary>A score of ours beside the same score as published with the corpus.</summary>
/// <param name="Metric">Id of the metric.</param>
/// <param name="Part">Which of its numbers.</param>
/// <param name="PublishedName">Name of the published score.</param>
/// <param name="Count">Summaries compared: those with both.</param>
/// <param name="Share">Share of them that agree within <see cref="Tolerance"/>, 0 to 1; NaN when there are none.</param>
/// <param name="MeanDifference">Mean absolute difference; NaN when there are none.</param>
/// <param name="Worst">The largest differences, the largest first; only summaries that do not agree.</param>
/// <param name="Systems">Systems with a summary that does not agree, the worst first.</param>
public sealed record PublishedComparison(
    string Metric, ScorePart Part, string PublishedName, int Count, double Share, double MeanDifference, IReadOnlyList<ScoreDifference> Worst, IReadOnlyList<SystemShare> Systems)
{
    /// <summary>Scores agree when they differ by no more than this: half of the last digit that is usually printed.</summary>
    public const double Tolerance = 5e-4;

    // Scores are published with five decimals; a difference of exactly the tolerance is not to hang on a last bit.
    private const double Slack = 1e-9;

    private const int WorstNamed = 5;

    private const string OverSentences = "rouge-lsum";
    private const string OverTexts = "rouge-l";

    private static readonly (ScorePart Part, string Suffix)[] Parts =
        [(ScorePart.F1, "_f_score"), (ScorePart.Recall, "_recall"), (ScorePart.Precision, "_precision")];

    /// <summary>The comparisons of those metrics that the corpus has published scores of, named as REALSumm does: <c>rouge_1_f_score</c>.</summary>
    /// <param name="scores">The scored corpus.</param>
    /// <param name="metrics">The metrics it was scored with.</param>
    /// <exception cref="InputException">The corpus has no published score of any of them.</exception>
    public static IReadOnlyList<PublishedComparison> Of(JudgedScores scores, IReadOnlyList<ConfiguredMetric> metrics)
    {
        ArgumentNullException.ThrowIfNull(scores);
        ArgumentNullException.ThrowIfNull(metrics);
        HashSet<string> published = [.. scores.PublishedScores];
        bool hasSentenceLevel = metrics.Any(m => m.Info.Id == OverSentences);
        List<PublishedComparison> comparisons = [];
        for (int i = 0; i < metrics.Count; i++)
        {
            if (hasSentenceLevel && metrics[i].Info.Id == OverTexts)
            {
                continue;
            }

            foreach ((ScorePart part, string suffix) in Parts)
            {
                string name = NameOf(metrics[i].Info.Id) + suffix;
                if (metrics[i].Info.IsTriple && published.Contains(name))
                {
                    comparisons.Add(Of(scores, i, metrics[i].Info, part, name));
                }
            }
        }

        return comparisons.Count > 0
            ? comparisons
            : throw new InputException($"the corpus carries no published score of these metrics; it carries: {(published.Count == 0 ? "none" : string.Join(", ", scores.PublishedScores))}");
    }

    // The published ROUGE-L is over sentences, which rouge-score calls rouge-lsum and rouge-1.5.5 rouge-l.
    private static string NameOf(string metric) => (metric == OverSentences ? OverTexts : metric).Replace('-', '_');

    private static PublishedComparison Of(JudgedScores scores, int index, MetricInfo metric, ScorePart part, string name)
    {
        List<ScoreDifference> differences = [];
        Dictionary<int, (int Agree, int All)> systems = [];
        double sum = 0;
        int count = 0;
        foreach (ScoredSummary summary in scores.Summaries)
        {
            double ours = ScoreColumn.Number(summary.Scores[index], part);
            if (!summary.Published.TryGetValue(name, out double published) || !double.IsFinite(ours))
            {
                continue;
            }

            double difference = Math.Abs(ours - published);
            bool agrees = difference <= Tolerance + Slack;
            (int agree, int all) = systems.GetValueOrDefault(summary.System);
            systems[summary.System] = (agree + (agrees ? 1 : 0), all + 1);
            sum += difference;
            count++;
            if (!agrees)
            {
                differences.Add(new ScoreDifference(scores.Documents[summary.Document], scores.Systems[summary.System], ours, published));
            }
        }

        return new PublishedComparison(
            metric.Id,
            part,
            name,
            count,
            count == 0 ? double.NaN : (count - differences.Count) / (double)count,
            count == 0 ? double.NaN : sum / count,
            [.. differences.OrderByDescending(d => Math.Abs(d.Ours - d.Published)).Take(WorstNamed)],
            [.. systems.Where(s => s.Value.Agree < s.Value.All).OrderBy(s => s.Key).Select(s => new SystemShare(scores.Systems[s.Key], s.Value.Agree / (double)s.Value.All)).OrderBy(s => s.Share)]);
    }
}
