using Summ.Catalogue;

namespace Summ.Bench.Comparison;

/// <summary>Which metrics two runs are compared by.</summary>
internal static class MetricChoice
{
    /// <summary>Indexes of the metrics in both runs; the first one also chooses the documents that are shown.</summary>
    /// <param name="a">The one.</param>
    /// <param name="b">The other.</param>
    /// <param name="wanted">Ids, or <c>all</c>, or null: all metrics of quality that both have when <paramref name="all"/>, else the one that ranks.</param>
    /// <param name="all">Whether all but readability are taken when none is named.</param>
    /// <exception cref="CatalogueException">A metric is in neither run.</exception>
    /// <exception cref="InputException">A metric is in one run only, or given twice, or the runs have none in common.</exception>
    public static IReadOnlyList<(int InA, int InB)> Of(ScoredRun a, ScoredRun b, IReadOnlyList<string>? wanted, bool all)
    {
        ScoredMetric[] common = [.. a.Metrics.Where(m => b.IndexOf(m.Id) >= 0)];
        ScoredMetric[] scores = [.. common.Where(m => !m.IsReadability)];
        if (wanted is null ? scores.Length == 0 : common.Length == 0)
        {
            throw new InputException($"{a.Path} and {b.Path} have no metric in common; expected scores by the same metric");
        }

        ScoredMetric ranking = common.FirstOrDefault(m => m.HigherIsBetter is not null) ?? common[0];
        IEnumerable<string> ids = wanted switch
        {
            null => all ? scores.OrderBy(m => m != ranking).Select(m => m.Id) : [ranking.Id],
            ["all"] => common.OrderBy(m => m != ranking).Select(m => m.Id),
            _ => wanted.Select(id => Checked(a, b, id)),
        };
        string[] chosen = [.. ids];
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
