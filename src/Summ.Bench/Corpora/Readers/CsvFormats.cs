namespace Summ.Bench.Corpora.Readers;

/// <summary>The formats of tables, the more particular first.</summary>
internal static class CsvFormats
{
    /// <summary>
    /// CLEAR: S. Crossley, A. Heintz, J. S. Choi, J. Batchelor, M. Karimi and A. Malatinszky, 2022, A large-scaled corpus for assessing text readability,
    /// Behavior Research Methods. 4,724 English excerpts; the column <c>BT_easiness</c> is what teachers' choices between two texts make of each
    /// (Bradley and Terry's model), higher for easier.
    /// </summary>
    public static CsvColumns Clear { get; } = new("clear", "CLEAR (CSV with Excerpt and BT_easiness)", "Excerpt", "ID", "Title", "BT_easiness") { Language = "en", Marks = ["BT_easiness"] };

    /// <summary>A table of one's own.</summary>
    public static CsvColumns Own { get; } = new("csv", "A table (CSV with a column text, and id, title, language, ease or level, order and article)", "text", "id", "title", "ease");

    public static IReadOnlyList<CsvColumns> All { get; } = [Clear, Own];

    /// <summary>The format of a table with these columns, or null.</summary>
    public static CsvColumns? Recognise(IReadOnlyList<string> headers) => All.FirstOrDefault(f => f.Recognises(headers));
}
