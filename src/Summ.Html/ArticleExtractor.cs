using System.Globalization;
using Summ.Html.Decoding;
using Summ.Html.Metadata;
using Summ.Html.Parsing;
using Summ.Html.Rendering;

namespace Summ.Html;

/// <summary>
/// Finds the article on a web page: decode, repair, parse within a budget, drop what is never content, score candidates, choose and join the body's
/// parts, clean inside, trim its ends. No page is too broken: there is always a result, if an empty one, unless a limit is exceeded. The same
/// input gives the same result as long as the time budget is not reached. Instances hold no state and may be shared between threads.
/// </summary>
/// <remarks>
/// Method: candidate scoring after Readability (Arc90 2009; Mozilla 2015 on); trimming, joining of split bodies and the order of metadata
/// sources are this project's own. Time and memory are linear in the page's size, apart from the standard's own tree building, which the budgets end.
/// </remarks>
public sealed class ArticleExtractor
{
    private const int TooLittle = 150;
    private const int ResortFactor = 5;

    private readonly ArticleExtractorOptions _options;

    /// <summary>Creates an extractor.</summary>
    /// <param name="options">Limits; null for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">A limit is below its least value.</exception>
    public ArticleExtractor(ArticleExtractorOptions? options = null)
    {
        _options = options ?? new ArticleExtractorOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(_options.MaxInputBytes, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(_options.MaxNodes, 1000, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(_options.TimeBudget, TimeSpan.Zero, nameof(options));
    }

    /// <summary>Extracts the article of a page that is text already.</summary>
    /// <param name="html">A document, a fragment or plain text; charset declarations in it are ignored.</param>
    /// <param name="ct">Ends the work early.</param>
    /// <returns>The article; its text is empty when the page has none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="html"/> is null.</exception>
    /// <exception cref="ExtractionLimitException">The page is too large, or a budget ended before any text was read.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="ct"/> was cancelled.</exception>
    public ExtractedArticle Extract(string html, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(html);
        ThrowIfTooLarge(html.Length, "characters");
        ct.ThrowIfCancellationRequested();
        ParseBudget budget = new(_options, ct);
        string repaired = RunawayQuotes.Close(html);
        PageTree tree = PageParser.Parse(repaired, budget, _options.Forms != ArticleForms.Text);
        ct.ThrowIfCancellationRequested();
        PageMetadata metadata = MetadataReader.Read(tree, _options.Address);
        FoundBody body = Find(tree, metadata);
        ct.ThrowIfCancellationRequested();
        body = WithSwallowed(repaired, metadata, body, budget);
        if (body.Length == 0 && budget.IsSpent)
        {
            throw new ExtractionLimitException(string.Create(
                CultureInfo.InvariantCulture,
                $"HTML page: the budget of {_options.TimeBudget.TotalSeconds} s and {_options.MaxNodes} nodes ended before any text was read"));
        }

        return Result(tree, metadata, body, budget.IsSpent);
    }

    /// <summary>
    /// Extracts the article of a page in bytes. The charset is that of a byte order mark; else UTF-8 if the bytes are valid UTF-8; else the declared one (by
    /// the caller, then by the page); else windows-1252.
    /// </summary>
    /// <param name="bytes">A document, a fragment or plain text.</param>
    /// <param name="declaredCharset">Charset of the HTTP header, or null; an unknown name is ignored.</param>
    /// <param name="ct">Ends the work early.</param>
    /// <returns>The article; its text is empty when the page has none.</returns>
    /// <exception cref="ExtractionLimitException">The page is too large, or a budget ended before any text was read.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="ct"/> was cancelled.</exception>
    public ExtractedArticle Extract(ReadOnlyMemory<byte> bytes, string? declaredCharset = null, CancellationToken ct = default)
    {
        ThrowIfTooLarge(bytes.Length, "bytes");
        return Extract(PageDecoder.Decode(bytes.Span, declaredCharset), ct);
    }

    private void ThrowIfTooLarge(int size, string unit)
    {
        if (size > _options.MaxInputBytes)
        {
            throw new ExtractionLimitException(string.Create(CultureInfo.InvariantCulture, $"HTML page: {size} {unit}, at most {_options.MaxInputBytes} are accepted"));
        }
    }

    private FoundBody WithSwallowed(string html, PageMetadata metadata, FoundBody body, ParseBudget budget)
    {
        int length = body.Length;
        if (length >= TooLittle || budget.IsSpent || LastResort.Swallowed(html, body.Tree) is not { } swallowed)
        {
            return body;
        }

        FoundBody found = Find(PageParser.Parse(swallowed, budget, _options.Forms != ArticleForms.Text), metadata);
        return length == 0 || found.Length > length * ResortFactor ? found : body;
    }

    private FoundBody Find(PageTree tree, PageMetadata metadata) =>
        PlainText.Paragraphs(tree) is { } paragraphs ? FoundBody.Plain(tree, paragraphs) : new BodyFinder(tree, metadata.Headline, _options.Explain).Find();

    private ExtractedArticle Result(PageTree page, PageMetadata metadata, FoundBody body, bool partial)
    {
        IReadOnlyList<string> paragraphs = body.Paragraphs();
        BodyNode? shape = _options.Forms == ArticleForms.Text ? null : BodyBuilder.Build(body, BaseAddress.Of(page, _options.Address, metadata.Url));
        return new ExtractedArticle
        {
            Title = metadata.Title,
            Headline = metadata.Headline,
            Byline = metadata.Byline,
            Published = metadata.Published,
            Modified = metadata.Modified,
            Language = metadata.Language,
            Direction = metadata.Direction,
            Site = metadata.Site,
            Url = metadata.Url,
            Image = metadata.Image,
            Excerpt = metadata.Description ?? (paragraphs.Count > 0 ? paragraphs[0] : null),
            Text = string.Join("\n\n", paragraphs),
            Paragraphs = paragraphs,
            Markdown = shape is not null && _options.Forms.HasFlag(ArticleForms.Markdown) ? MarkdownWriter.Write(shape) : null,
            Html = shape is not null && _options.Forms.HasFlag(ArticleForms.Html) ? HtmlWriter.Write(shape) : null,
            Partial = partial,
            Confidence = body.Confidence,
            Dropped = body.Trace,
        };
    }
}
