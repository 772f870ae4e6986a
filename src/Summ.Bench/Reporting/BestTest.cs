using Summ.Bench.Comparison;
using Summ.Bench.Statistics;

namespace Summ.Bench.Reporting;

/// <summary>
/// Tests the best contestant of a leaderboard against every other, document by document. Bounds look at references and a system that failed has other
/// documents: neither takes part. The correction is Holm's over the systems beside the best.
/// </summary>
/// <param name="values">A system's values of the ranking metric by document, those that exist.</param>
/// <param name="seed">Seed of the permutations.</param>
internal sealed class BestTest(Func<string, IReadOnlyDictionary<int, double>> values, int seed)
{
    // One document says nothing of the next.
    private const int FewestDocuments = 2;

    /// <summary>The rows with their comparison; they stay in their order, which is best first.</summary>
    public List<LeaderboardRow> Compared(List<LeaderboardRow> rows)
    {
        (string Name, IReadOnlyDictionary<int, double> Values)[] contestants =
            [.. rows.Where(r => !r.IsUpperBound && r.Failures == 0).Select(r => (r.Name, values(r.Name))).Where(c => c.Item2.Count > 0)];
        if (contestants.Length < 2)
        {
            return rows;
        }

        PairedResult[] results = new PairedResult[contestants.Length - 1];
        Parallel.For(0, results.Length, i => results[i] = Test(contestants[0].Values, contestants[i + 1].Values));
        double[] adjusted = MultipleComparisons.Holm([.. results.Select(r => r.Documents < FewestDocuments ? double.NaN : r.RandomizationP)]);
        Dictionary<string, VersusBest> compared = new(StringComparer.Ordinal);
        for (int i = 0; i < results.Length; i++)
        {
            if (results[i].Documents >= FewestDocuments)
            {
                PairedResult result = results[i];
                compared.Add(contestants[i + 1].Name, new VersusBest(result.Difference, result.Low, result.High, result.RandomizationP, adjusted[i]));
            }
        }

        if (compared.Count > 0)
        {
            compared.Add(contestants[0].Name, VersusBest.Itself);
        }

        return [.. rows.Select(r => r with { VersusBest = compared.GetValueOrDefault(r.Name) })];
    }

    private PairedResult Test(IReadOnlyDictionary<int, double> best, IReadOnlyDictionary<int, double> other)
    {
        int[] documents = [.. best.Keys.Where(other.ContainsKey)];
        return PairedResult.Of([.. documents.Select(d => best[d])], [.. documents.Select(d => other[d])], seed);
    }
}
