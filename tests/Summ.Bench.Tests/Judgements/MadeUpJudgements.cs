using Summ.Bench.Judgements;

namespace Summ.Bench.Tests.Judgements;

/// <summary>Scored corpora without texts: the metric's and people's scores of each document, a number for each system, NaN for a missing one.</summary>
internal static class MadeUpJudgements
{
    /// <summary>A column of the numbers given as the metric.</summary>
    public static ScoreColumn Metric { get; } = ScoreColumn.OfPublished("x");

    public static JudgedScores Of(params (double[] Metric, double[] Human)[] documents)
    {
        List<ScoredSummary> summaries = [];
        for (int d = 0; d < documents.Length; d++)
        {
            for (int s = 0; s < documents[d].Metric.Length; s++)
            {
                summaries.Add(new ScoredSummary(d, s, s % 2 == 0 ? "even" : "odd", Scores("h", documents[d].Human[s]), Scores("x", documents[d].Metric[s]), []));
            }
        }

        return new JudgedScores(
            [.. Enumerable.Range(0, documents.Length).Select(d => $"d{d}")], [.. Enumerable.Range(0, documents.Max(d => d.Metric.Length)).Select(s => $"s{s}")], summaries);
    }

    private static Dictionary<string, double> Scores(string name, double value) => double.IsNaN(value) ? [] : new() { [name] = value };
}
