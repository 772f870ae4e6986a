using Summ.Bench.Statistics;

namespace Summ.Bench.Judgements;

/// <summary>
/// Which metrics cannot be told apart from the best at the level of systems: the test of Williams 1959 for two correlations that share a variable, as
/// Graham and Baldwin 2014 (EMNLP) use it for metrics, two-sided because the best is chosen by the same data, corrected after Holm for as many
/// comparisons as there are other metrics. The test is made for Pearson's r.
/// </summary>
internal static class BestMetric
{
    private const int FewestSystems = 4;
    private const int Decimals = 12;

    /// <summary>One comparison for each metric; null for one without a correlation.</summary>
    /// <param name="scores">The corpus.</param>
    /// <param name="metrics">Each metric with its r over systems.</param>
    /// <param name="human">The human score of a summary.</param>
    public static BestComparison?[] Compare(JudgedScores scores, IReadOnlyList<(ScoreColumn Column, double R)> metrics, Func<ScoredSummary, double> human)
    {
        int best = -1;
        for (int i = 0; i < metrics.Count; i++)
        {
            if (!double.IsNaN(metrics[i].R) && (best < 0 || metrics[i].R > metrics[best].R))
            {
                best = i;
            }
        }

        BestComparison?[] comparisons = new BestComparison?[metrics.Count];
        if (best < 0)
        {
            return comparisons;
        }

        double[] t = new double[metrics.Count];
        double[] p = new double[metrics.Count];
        for (int i = 0; i < metrics.Count; i++)
        {
            (t[i], p[i]) = i == best || double.IsNaN(metrics[i].R)
                ? (double.NaN, double.NaN)
                : Test(scores, metrics[best].Column, metrics[i].Column, human);
        }

        double[] adjusted = MultipleComparisons.Holm(p);
        for (int i = 0; i < metrics.Count; i++)
        {
            comparisons[i] = double.IsNaN(metrics[i].R) ? null : new BestComparison(i == best, t[i], p[i], adjusted[i]);
        }

        return comparisons;
    }

    // Over the summaries that have all three scores.
    private static (double T, double P) Test(JudgedScores scores, ScoreColumn best, ScoreColumn other, Func<ScoredSummary, double> human)
    {
        double[] a = Means(scores, best, other, human, out double[] people);
        double[] b = Means(scores, other, best, human, out _);
        if (a.Length < FewestSystems)
        {
            return (double.NaN, double.NaN);
        }

        // Rounded, so that two metrics with the same scores but for the last bits are equal.
        double bestR = Math.Round(Correlation.Pearson(a, people).Value, Decimals);
        double otherR = Math.Round(Correlation.Pearson(b, people).Value, Decimals);
        double between = Math.Round(Correlation.Pearson(a, b).Value, Decimals);
        if (double.IsNaN(bestR) || double.IsNaN(otherR))
        {
            return (double.NaN, double.NaN);
        }

        WilliamsResult result = WilliamsTest.Of(bestR, otherR, between, a.Length);
        return (result.T, result.PValue);
    }

    private static double[] Means(JudgedScores scores, ScoreColumn metric, ScoreColumn alsoNeeded, Func<ScoredSummary, double> human, out double[] people)
    {
        ScorePairs pairs = ScorePairs.Of(scores, s => double.IsFinite(alsoNeeded.Value(s)) ? metric.Value(s) : double.NaN, human);
        double[] means = new double[pairs.Systems];
        double[] humanMeans = new double[pairs.Systems];
        SystemLevel.Means(pairs, [.. Enumerable.Range(0, pairs.Documents)], means, humanMeans);
        people = [.. humanMeans.Where(double.IsFinite)];
        return [.. means.Where(double.IsFinite)];
    }
}
