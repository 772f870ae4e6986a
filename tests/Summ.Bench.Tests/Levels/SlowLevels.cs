namespace Summ.Bench.Tests.Levels;

/// <summary>The measures of levels from their definitions: everything counted over lists, nothing kept.</summary>
/// <param name="articles">The texts of each article: level and score, higher for easier, NaN for none.</param>
internal sealed class SlowLevels((int Level, double Score)[][] articles)
{
    private int Parts => Math.Min(5, articles.Length);

    public double LevelAccuracy()
    {
        List<bool> right = [];
        for (int a = 0; a < articles.Length; a++)
        {
            (int Level, double Score)[] others = [.. articles.Where((_, o) => o % Parts != a % Parts).SelectMany(o => o).Where(t => !double.IsNaN(t.Score))];
            foreach ((int level, double score) in articles[a].Where(t => !double.IsNaN(t.Score)))
            {
                if (others.Length > 0)
                {
                    right.Add(others.GroupBy(t => t.Level).OrderBy(g => Math.Abs(g.Average(t => t.Score) - score)).ThenBy(g => g.Key).First().Key == level);
                }
            }
        }

        return right.Count == 0 ? double.NaN : right.Average(r => r ? 1.0 : 0);
    }

    public double Pairwise()
    {
        double[] shares = [.. new[] { (0, 1), (0, 2), (1, 2) }
            .Select(p => articles.Select(a => (Easy: Score(a, p.Item1), Hard: Score(a, p.Item2))).Where(s => !double.IsNaN(s.Easy + s.Hard)).ToArray())
            .Where(s => s.Length > 0)
            .Select(s => s.Average(t => t.Easy > t.Hard ? 1.0 : 0))];
        return shares.Length == 0 ? double.NaN : shares.Average();
    }

    public double FullOrder()
    {
        bool[] right = [.. articles.Where(a => !a.Any(t => double.IsNaN(t.Score))).Select(a => Score(a, 0) > Score(a, 1) && Score(a, 1) > Score(a, 2))];
        return right.Length == 0 ? double.NaN : right.Average(r => r ? 1.0 : 0);
    }

    private static double Score((int Level, double Score)[] article, int level) => article.First(t => t.Level == level).Score;
}
