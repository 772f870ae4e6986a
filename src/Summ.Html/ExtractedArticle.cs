using Summ.Html.Rendering;

namespace Summ.Html;

/// <summary>The article found on a page. What the page does not say is null; the text may be empty.</summary>
public sealed record ExtractedArticle
{
    /// <summary>
    /// Title as the page states it for this purpose (JSON-LD, Dublin Core, OpenGraph and the like), else its <c>title</c> element with the site's name cut off
    /// where its form shows it. A stated title stands as it is, so that it may hold the site's name; <see cref="Headline"/> does not.
    /// </summary>
    public string? Title { get; init; }

    /// <summary><see cref="Title"/> without the name of the site: as the article's own heading says it, or with the site's known names cut off.</summary>
    public string? Headline { get; init; }

    /// <summary>Author or authors as the page names them, joined by commas, without a leading "By".</summary>
    public string? Byline { get; init; }

    /// <summary>
    /// Publication time: an ISO 8601 date (<c>2024-05-31</c>) or date-time (<c>2024-05-31T10:15:00+02:00</c>, without an offset where
    /// the page gives none). Null where the page gives none that is understood beyond doubt.
    /// </summary>
    public string? Published { get; init; }

    /// <summary>Time of the last change that the page declares, in the notations of <see cref="Published"/>; it may be earlier than that, where the page says so.</summary>
    public string? Modified { get; init; }

    /// <summary>BCP 47 primary language tag in lower case, such as <c>en</c>, as the page declares it; it is not guessed.</summary>
    public string? Language { get; init; }

    /// <summary>Direction of the text that the page declares, <c>ltr</c> or <c>rtl</c>; it is not guessed.</summary>
    public string? Direction { get; init; }

    /// <summary>Name of the site.</summary>
    public string? Site { get; init; }

    /// <summary>Canonical address as the page declares it, made absolute; null where that is not possible.</summary>
    public string? Url { get; init; }

    /// <summary>Absolute address of the lead image: the one that the page names for sharing or in its metadata, else its first picture of some size.</summary>
    public string? Image { get; init; }

    /// <summary>Description that the page gives of itself, else the first paragraph.</summary>
    public string? Excerpt { get; init; }

    /// <summary>The paragraphs joined by one empty line (<c>"\n\n"</c>).</summary>
    public string Text { get; init; } = "";

    /// <summary>
    /// Paragraphs in reading order, white space folded to single blanks. Headings, list items and table cells are paragraphs of their own; one
    /// <c>br</c> is a blank, two in a row divide paragraphs; only preformatted text holds line breaks.
    /// </summary>
    public IReadOnlyList<string> Paragraphs { get; init; } = [];

    /// <summary>
    /// The body, without the title, as Markdown (CommonMark with the tables of GitHub Flavored Markdown, no HTML in it): headings from level 2, lists, quotes,
    /// code, tables of data, links, images and emphasis. Its words are those of <see cref="Text"/>, in that order. Null unless
    /// <see cref="ArticleExtractorOptions.Forms"/> asks for it.
    /// </summary>
    public string? Markdown { get; init; }

    /// <summary>
    /// The body, without the title, as HTML that is safe to show, whatever the page holds: elements <c>p h2</c> to <c>h6 ul ol li dl dt dd blockquote pre code
    /// em strong s u sub sup a img table thead tbody tr th td caption hr br</c>; attributes <c>href</c> (http, https, mailto), <c>src</c> (http, https),
    /// <c>alt title rel start colspan rowspan lang dir</c> and, for a language of code, <c>class</c>; nothing else. Its words are those of
    /// <see cref="Text"/>, in that order. Null unless <see cref="ArticleExtractorOptions.Forms"/> asks for it.
    /// </summary>
    public string? Html { get; init; }

    /// <summary>True when a limit ended parsing early, so that the end of the page has not been seen.</summary>
    public bool Partial { get; init; }

    /// <summary>
    /// How far the text can be trusted, 0 to 1: the F1 to expect of it, judged by whether independent ways to find the body agree, by its
    /// links, and by whether a fallback was needed. 0 without text, 0.2 where the whole page was taken, 0.95 at most for a page with markup, 1 for
    /// plain text. Of 1,636 pages that were not used for the fit, 54% of those below 0.9 and 9% of the others had an F1 under 0.8.
    /// </summary>
    public double Confidence { get; init; }

    /// <summary>What was left out and why, stage by stage; empty unless <see cref="ArticleExtractorOptions.Explain"/> asks for it.</summary>
    public IReadOnlyList<DroppedPart> Dropped { get; init; } = [];

    /// <summary>
    /// The whole article as Markdown: the headline or title, if there is one, as the heading of level 1, and <see cref="Markdown"/>, or where that was not made, the paragraphs.
    /// </summary>
    /// <returns>Lines that end in line feeds, the last one without.</returns>
    public string ToMarkdown()
    {
        string body = Markdown ?? MarkdownWriter.Write(BodyBuilder.Plain(PlainParagraphs()));
        string? title = Headline ?? Title;
        return string.IsNullOrWhiteSpace(title) ? body : string.Join("\n\n", ((string[])[MarkdownWriter.Heading(title, 1), body]).Where(part => part.Length > 0));
    }

    /// <summary>
    /// The whole article as one HTML element <c>article</c>, safe to show: the headline or title, if there is one, as <c>h1</c>, and <see cref="Html"/>, or where that was
    /// not made, the paragraphs.
    /// </summary>
    /// <returns>Lines that end in line feeds, the last one without.</returns>
    public string ToHtml()
    {
        string body = Html ?? HtmlWriter.Write(BodyBuilder.Plain(PlainParagraphs()));
        return HtmlWriter.Article(Headline ?? Title, Language, Direction, body);
    }

    // Text made by hand need not come with its paragraphs.
    private IReadOnlyList<string> PlainParagraphs() => Paragraphs.Count > 0 ? Paragraphs : Text.ReplaceLineEndings("\n").Split("\n\n");
}
