using Summ.Bench.Judgements;

namespace Summ.Bench.Tests.Judgements;

/// <summary>The levels from their definitions: lists of pairs, ranks by counting, all pairs for Kendall's tau.</summary>
internal static class SlowAgreement
{
    public static double[] SummaryLevel(JudgedScores scores)
    {
        List<double[]> all = [];
        foreach (IGrouping<int, ScoredSummary> document in scores.Summaries.Where(HasBoth).GroupBy(s => s.Document))
        {
            if (Correlations([.. document.Select(s => (s.Published["x"], s.Human["h"]))]) is { } correlations)
            {
                all.Add(correlations);
            }
        }

        return [.. Enumerable.Range(0, 3).Select(k => all.Count == 0 ? double.NaN : all.Average(c => c[k]))];
    }

    public static double[] SystemLevel(JudgedScores scores)
    {
        List<(double X, double Y)> means = [];
        foreach (IGrouping<int, ScoredSummary> system in scores.Summaries.Where(HasBoth).GroupBy(s => s.System))
        {
            means.Add((Math.Round(system.Average(s => s.Published["x"]), 10), Math.Round(system.Average(s => s.Human["h"]), 10)));
        }

        return Correlations(means) ?? [double.NaN, double.NaN, double.NaN];
    }

    private static bool HasBoth(ScoredSummary summary) => summary.Human.ContainsKey("h") && summary.Published.ContainsKey("x");

    private static double[]? Correlations(List<(double X, double Y)> points)
    {
        if (points.Select(p => p.X).Distinct().Count() < 2 || points.Select(p => p.Y).Distinct().Count() < 2)
        {
            return null;
        }

        return [Pearson(points), Pearson([.. points.Select(p => (Rank(p.X, points.Select(q => q.X)), Rank(p.Y, points.Select(q => q.Y))))]), Kendall(points)];
    }

    private static double Pearson(List<(double X, double Y)> points)
    {
        double mx = points.Average(p => p.X);
        double my = points.Average(p => p.Y);
        return points.Sum(p => (p.X - mx) * (p.Y - my)) / Math.Sqrt(points.Sum(p => Math.Pow(p.X - mx, 2)) * points.Sum(p => Math.Pow(p.Y - my, 2)));
    }

    private static double Rank(double value, IEnumerable<double> all) => all.Sum(v => v < value ? 1 : v == value ? 0.5 : 0) + 0.5;

    private static double Kendall(List<(double X, double Y)> points)
    {
        double difference = 0;
        double untiedX = 0;
        double untiedY = 0;
        for (int i = 0; i < points.Count; i++)
        {
            for (int j = 0; j < i; j++)
            {
                int x = Math.Sign(points[i].X - points[j].X);
                int y = Math.Sign(points[i].Y - points[j].Y);
                difference += x * y;
                untiedX += x * x;
                untiedY += y * y;
            }
        }

        return difference / Math.Sqrt(untiedX * untiedY);
    }
}
