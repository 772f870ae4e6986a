namespace Summ.Html;

/// <summary>Limits of one extraction, and what it is to make. The defaults suit pages from the open web and make plain text.</summary>
public sealed record ArticleExtractorOptions
{
    /// <summary>
    /// Largest accepted input: bytes for the overload that takes bytes, UTF-16 units for the one that takes a string.
    /// Default 32 MiB; at least 1. Parsing needs about 10 to 60 bytes of memory per byte of input.
    /// </summary>
    public int MaxInputBytes { get; init; } = 32 * 1024 * 1024;

    /// <summary>
    /// Time one page may take; greater than zero, default 5 seconds. Parsing stops when four fifths of it are used; what has been parsed
    /// by then is extracted and the result is marked <see cref="ExtractedArticle.Partial"/>. All later stages are linear in the page's size.
    /// </summary>
    public TimeSpan TimeBudget { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// Most nodes (elements and texts) a page's tree may have; default 2,000,000, at least 1,000. Standard HTML parsing can make a tree
    /// quadratically larger than its source; at the limit parsing stops and the result is marked <see cref="ExtractedArticle.Partial"/>.
    /// </summary>
    public int MaxNodes { get; init; } = 2_000_000;

    /// <summary>Forms of the article to make beside its plain text; default none. Each costs time only when asked for.</summary>
    public ArticleForms Forms { get; init; }

    /// <summary>
    /// Address that the page came from; the addresses in its metadata and the links and images of <see cref="ExtractedArticle.Markdown"/>
    /// and <see cref="ExtractedArticle.Html"/> are made absolute with it. Null (default) for the address that the page itself declares; where there is neither, relative links are plain text. Used only when it is
    /// an absolute <c>http</c> or <c>https</c> address.
    /// </summary>
    public Uri? Address { get; init; }

    /// <summary>The clock that measures <see cref="TimeBudget"/>; default the system's monotonic one.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Whether to record in <see cref="ExtractedArticle.Dropped"/> what was left out and why; default false. Costs some time.</summary>
    public bool Explain { get; init; }
}
