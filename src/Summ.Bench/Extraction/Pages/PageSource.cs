namespace Summ.Bench.Extraction.Pages;

/// <summary>The pages of a corpus as its reader finds them.</summary>
/// <param name="Reader">Id of the reader.</param>
/// <param name="Entries">The pages, in order.</param>
internal sealed record PageSource(string Reader, IEnumerable<PageEntry> Entries)
{
    /// <summary>Makes the hash of the content from that of the corpus's own files, which may only name the pages.</summary>
    public Func<string, IReadOnlyList<PageItem>, string> Hash { get; init; } = static (sha256, _) => sha256;
}

/// <summary>A page, or what is wrong with one.</summary>
/// <param name="Page">The page; null for a broken one.</param>
/// <param name="Problem">One line; null for a page.</param>
internal readonly record struct PageEntry(PageItem? Page, string? Problem)
{
    public static PageEntry Of(PageItem page) => new(page, null);

    public static PageEntry Broken(string problem) => new(null, problem);
}
