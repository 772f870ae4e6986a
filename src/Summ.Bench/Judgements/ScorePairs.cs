namespace Summ.Bench.Judgements;

/// <summary>A metric's score and a human score for each document and system. Where either is missing both are NaN.</summary>
internal sealed class ScorePairs
{
    private readonly double[] _metric;
    private readonly double[] _human;

    private ScorePairs(int documents, int systems)
    {
        Documents = documents;
        Systems = systems;
        _metric = new double[documents * systems];
        _human = new double[documents * systems];
        _metric.AsSpan().Fill(double.NaN);
        _human.AsSpan().Fill(double.NaN);
    }

    public int Documents { get; }

    public int Systems { get; }

    /// <summary>How many summaries have both scores.</summary>
    public int Count { get; private set; }

    public ReadOnlySpan<double> Metric(int document) => _metric.AsSpan(document * Systems, Systems);

    public ReadOnlySpan<double> Human(int document) => _human.AsSpan(document * Systems, Systems);

    /// <summary>The scores of a corpus.</summary>
    /// <param name="scores">The corpus.</param>
    /// <param name="metric">The metric's score of a summary; NaN where it does not exist.</param>
    /// <param name="human">The human score of a summary; NaN where it does not exist.</param>
    public static ScorePairs Of(JudgedScores scores, Func<ScoredSummary, double> metric, Func<ScoredSummary, double> human)
    {
        ScorePairs pairs = new(scores.Documents.Count, scores.Systems.Count);
        foreach (ScoredSummary summary in scores.Summaries)
        {
            double x = metric(summary);
            double y = human(summary);
            if (double.IsFinite(x) && double.IsFinite(y))
            {
                int cell = (summary.Document * pairs.Systems) + summary.System;
                pairs._metric[cell] = x;
                pairs._human[cell] = y;
                pairs.Count++;
            }
        }

        return pairs;
    }
}
