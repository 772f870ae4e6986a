using Summ.Text;

namespace Summ.Bench.Corpora.Readers;

/// <summary>Which column of a table is what of an article. Columns that are not named here become metadata under their own names.</summary>
/// <param name="Id">Identifier of the format.</param>
/// <param name="Description">What it reads, for people.</param>
/// <param name="Text">Column of the text.</param>
/// <param name="Name">Column of the id, which a table may lack: the place of the row is then the id.</param>
/// <param name="Title">Column of the title, which a table may lack.</param>
/// <param name="Ease">Column of the human judgement, higher for easier, which becomes the metadata <c>ease</c>; a table may lack it.</param>
internal sealed record CsvColumns(string Id, string Description, string Text, string Name, string Title, string Ease)
{
    private const string LanguageColumn = "language";
    private const string EaseField = "ease";

    /// <summary>Code of the language all texts are in; null when a column says it.</summary>
    public string? Language { get; init; }

    /// <summary>Further columns by which the format is recognised.</summary>
    public IReadOnlyList<string> Marks { get; init; } = [];

    public bool Recognises(IEnumerable<string> headers)
    {
        HashSet<string> names = new(headers.Select(h => h.Trim()), StringComparer.OrdinalIgnoreCase);
        return names.Contains(Text) && Marks.All(names.Contains);
    }

    /// <summary>The article of a row, whose values are taken out by name; what is left is metadata.</summary>
    public Article Article(Dictionary<string, string> values, string text, string place)
    {
        string id = Take(values, Name) is { Length: > 0 } given ? given : place[(place.LastIndexOf(' ') + 1)..];
        string? title = Take(values, Title);
        string? language = Take(values, LanguageColumn);
        string? ease = Take(values, Ease);
        Dictionary<string, string> metadata = new(values.Where(v => v.Value.Length > 0), StringComparer.OrdinalIgnoreCase);
        if (!string.IsNullOrWhiteSpace(ease))
        {
            metadata[EaseField] = ease;
        }

        return new Article(id, text)
        {
            Title = string.IsNullOrWhiteSpace(title) ? null : title,
            LanguageCode = string.IsNullOrWhiteSpace(language) ? Language : language,
            Metadata = metadata,
        };
    }

    /// <summary>The value of a column, which is then no metadata; null when there is no such column.</summary>
    public static string? Take(Dictionary<string, string> values, string column) => values.Remove(column, out string? value) ? value : null;
}
