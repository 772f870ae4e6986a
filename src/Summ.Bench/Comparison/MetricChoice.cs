using Summ.Catalogue;

namespace Summ.Bench.Comparison;

/// <summary>Which metrics two runs are compared by.</summary>
internal static class MetricChoice
{
    private const string All = "all";
    private const string Readability = "readability";

    /// <summary>Indexes of the metrics in both runs; the first one also chooses the documents that are shown.</summary>
    /// <param name="a">The one.</param>
    /// <param name="b">The other.</param>
    /// <param name="wanted">
    /// Ids, <c>all</c> for every metric that both have, <c>readability</c> for every formula that both have; or null: as <c>all</c> when
    /// <paramref name="all"/>, else the one that ranks.
    /// </param>
    /// <param name="all">Whether all are taken when none is named.</param>
    /// <exception cref="CatalogueException">A metric is in neither run.</exception>
    /// <exception cref="InputException">A metric is in one run only, or given twice, or the runs have none in common.</exception>
    public static IReadOnlyList<(int InA, int InB)> Of(ScoredRun a, ScoredRun b, IReadOnlyList<string>? wanted, bool all)
    {
        ScoredMetric[] common = [.. a.Metrics.Where(m => b.IndexOf(m.Id) >= 0)];
        ScoredMetric[] scores = [.. common.Where(m => !m.IsReadability)];
        ScoredMetric[] formulas = [.. common.Where(m => m.IsReadability)];
        if (scores.Length == 0 && (wanted is null || wanted.Contains(All) || formulas.Length == 0))
        {
            throw new InputException($"{a.Path} and {b.Path} have no metric in common; expected scores by the same metric");
        }

        ScoredMetric? ranking = scores.FirstOrDefault(m => m.HigherIsBetter is not null) ?? scores.FirstOrDefault();
        IEnumerable<string> Ids(string word) => word switch
        {
            All => scores.OrderBy(m => m != ranking).Select(m => m.Id),
            Readability => formulas.Length > 0 ? formulas.Select(m => m.Id) : throw new InputException($"{a.Path} and {b.Path} have no readability formula in common"),
            _ => [Checked(a, b, word)],
        };
        string[] chosen = [.. (wanted ?? [all ? All : ranking!.Id]).SelectMany(Ids)];
        return chosen.Distinct(StringComparer.Ordinal).Count() == chosen.Length
            ? [.. chosen.Select(id => (a.IndexOf(id), b.IndexOf(id)))]
            : throw new InputException($"a metric is given twice in '{string.Join(',', chosen)}'");
    }

    private static string Checked(ScoredRun a, ScoredRun b, string id)
    {
        bool isInA = a.IndexOf(id) >= 0;
        bool isInB = b.IndexOf(id) >= 0;
        if (isInA && isInB)
        {
            return id;
        }

        return isInA || isInB
            ? throw new InputException($"{id} is only in {(isInA ? a.Path : b.Path)}; expected a metric that both have")
            : throw CatalogueException.Unknown("metric", id, a.Metrics.Select(m => m.Id).Union(b.Metrics.Select(m => m.Id)));
    }
}
