namespace Summ.Bench.Scoring;

/// <summary>
/// Says which files are references of which candidate. Without a pattern a reference is named like its candidate (the end of the name may
/// differ), or has one part more between full stops: <c>news.1.txt</c> and <c>news.A.txt</c> are references of <c>news.txt</c>, and so is
/// <c>text.A.001.txt</c> of <c>text.001.txt</c>, where the part more is a capital letter.
/// </summary>
internal static class NamesOfReferences
{
    /// <summary>The name without its end, and without that of gzip.</summary>
    public static string Stem(string name) => Path.GetFileNameWithoutExtension(name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name);

    /// <summary>Names by the id of their candidate, in the order given.</summary>
    public static ILookup<string, string> ById(IEnumerable<string> names, IReadOnlySet<string> ids, FileNamePattern? pattern)
    {
        int[] lengths = [.. ids.Select(i => i.Length).Where(l => l > 0).Distinct()];
        return names
            .SelectMany(n => (pattern is null ? Like(Stem(n), ids) : pattern.IdsOf(n, ids, lengths)).Select(id => (Id: id, Name: n)))
            .ToLookup(p => p.Id, p => p.Name, StringComparer.Ordinal);
    }

    // A name that is an id belongs to this one only.
    private static IEnumerable<string> Like(string stem, IReadOnlySet<string> ids)
    {
        if (ids.Contains(stem))
        {
            return [stem];
        }

        string[] parts = stem.Split('.');
        return Enumerable.Range(0, parts.Length)
            .Where(i => parts.Length > 1 && (i == parts.Length - 1 || parts[i] is [>= 'A' and <= 'Z']))
            .Select(i => string.Join('.', parts.Where((_, k) => k != i)))
            .Where(ids.Contains)
            .Distinct(StringComparer.Ordinal);
    }
}
