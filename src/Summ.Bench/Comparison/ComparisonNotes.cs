namespace Summ.Bench.Comparison;

/// <summary>What was left out of a comparison, one sentence each.</summary>
internal sealed class ComparisonNotes(ScoredRun a, ScoredRun b, IReadOnlyList<SystemPair> pairs, IReadOnlyList<ComparisonRow> rows)
{
    private const int Named = 3;

    public IEnumerable<string> All(bool isPair, IReadOnlySet<string> otherTexts) =>
    [
        .. OneSided(isPair ? "A" : a.Path, p => p.A, p => p.B),
        .. OneSided(isPair ? "B" : b.Path, p => p.B, p => p.A),
        .. OtherTexts(otherTexts),
        .. Failures(),
        .. MissingValues(),
        .. isPair ? [] : OneSidedSystems(a, pairs.Select(p => p.A)),
        .. isPair ? [] : OneSidedSystems(b, pairs.Select(p => p.B)),
        .. TooFew(),
        .. UnknownOptions(),
    ];

    private IEnumerable<string> OneSided(string name, Func<SystemPair, SystemScores> one, Func<SystemPair, SystemScores> other)
    {
        string[] only = [.. pairs.SelectMany(p => one(p).Documents.Where(d => !other(p).Has(d))).Distinct(StringComparer.Ordinal)];
        if (only.Length > 0)
        {
            yield return $"{Documents(only.Length)} {IsAre(only.Length)} only in {name} and left out{Names(only)}.";
        }
    }

    private static IEnumerable<string> OtherTexts(IReadOnlySet<string> ids)
    {
        if (ids.Count > 0)
        {
            yield return $"{Documents(ids.Count)} {(ids.Count == 1 ? "has" : "have")} one id and two texts and {IsAre(ids.Count)} left out{Names(ids)}.";
        }
    }

    private IEnumerable<string> Failures() => pairs.Where(p => p.Failures > 0).Select(p =>
        $"{p.A.Name}{(p.A.Name == p.B.Name ? "" : $" or {p.B.Name}")} failed on {Documents(p.Failures)}, which {IsAre(p.Failures)} left out.");

    private IEnumerable<string> MissingValues()
    {
        int metrics = rows.Count / pairs.Count;
        foreach ((int i, ComparisonRow row) in rows.Index())
        {
            SystemPair pair = pairs[i / metrics];
            int missing = pair.Documents.Count - row.Result.Documents;
            if (missing > 0)
            {
                yield return $"{row.Metric.Name}{(pairs.Count == 1 ? "" : $" of {pair.A.Name}")} does not exist for {Documents(missing)}, which {IsAre(missing)} left out of it.";
            }
        }
    }

    private static IEnumerable<string> OneSidedSystems(ScoredRun run, IEnumerable<SystemScores> compared)
    {
        string[] left = [.. run.Systems.Except(compared).Select(s => s.Name)];
        if (left.Length > 0)
        {
            yield return $"Only in {run.Path}: {string.Join(", ", left)}.";
        }
    }

    // Of n documents the least p of flipping signs is 2 in 2^n.
    private IEnumerable<string> TooFew()
    {
        int most = rows.Max(r => r.Result.Documents);
        if (Math.Pow(2, 1 - most) * rows.Count >= ComparisonOptions.Alpha)
        {
            yield return $"{Documents(most)} {IsAre(most)} too few for a difference to show{(rows.Count > 1 ? $" in {rows.Count} comparisons" : "")}, however large it is.";
        }
    }

    private IEnumerable<string> UnknownOptions()
    {
        string[] files = [.. new[] { a, b }.Where(r => r.Facts is null).Select(r => r.Path).Distinct(StringComparer.Ordinal)];
        if (files.Length > 0)
        {
            yield return $"How {string.Join(" and ", files)} {(files.Length == 1 ? "was" : "were")} scored is not in the file{(files.Length == 1 ? "" : "s")}: protocol, stemming and limits have to be the same.";
        }
    }

    private static string Names(IEnumerable<string> ids)
    {
        string[] shown = [.. ids.Take(Named + 1)];
        return $" ({string.Join(", ", shown.Take(Named))}{(shown.Length > Named ? ", …" : "")})";
    }

    private static string Documents(int count) => Counted.Of(count, "document");

    private static string IsAre(int count) => count == 1 ? "is" : "are";
}
