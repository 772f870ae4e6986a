using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Summ.Html.Decoding;
using Summ.Html.Tests.Rendering;

namespace Summ.Html.Tests.Robustness;

/// <summary>What holds of the extraction of any bytes whatever. Each rule is checked by means of its own, not by those of the extractor.</summary>
internal static class ExtractionInvariants
{
    private const string Mark = "end of page zq";

    /// <summary>The broken rule in one line; null when all hold.</summary>
    public static string? Broken(byte[] bytes)
    {
        ArticleExtractorOptions options = new() { Forms = ArticleForms.Markdown | ArticleForms.Html, Address = AllForms.Address, TimeBudget = TimeSpan.FromMinutes(10), Clock = new ThreadTime() };
        try
        {
            ExtractedArticle article = new ArticleExtractor(options).Extract(bytes);
            ExtractedArticle again = new ArticleExtractor(options).Extract(bytes);
            return !Same(article, again) ? "the second result differs"
                : article.Partial ? "partial"
                : article.Text != string.Join("\n\n", article.Paragraphs) ? "the text is not its paragraphs"
                : BrokenText(article) ?? AllForms.Problem(article) ?? BrokenByPage(article, PageDecoder.Decode(bytes, null), options);
        }
        catch (Exception exception)
        {
            return exception.GetType().Name + " " + exception.Message + " " + exception.StackTrace?.Split('\n')[0];
        }
    }

    private static bool Same(ExtractedArticle one, ExtractedArticle other) =>
        one.Paragraphs.SequenceEqual(other.Paragraphs, StringComparer.Ordinal) && one with { Paragraphs = [] } == other with { Paragraphs = [] };

    private static string? BrokenText(ExtractedArticle article)
    {
        foreach (string paragraph in article.Paragraphs)
        {
            if (string.IsNullOrWhiteSpace(paragraph) || paragraph.Trim().Length != paragraph.Length)
            {
                return "white space around a paragraph: '" + paragraph + "'";
            }
        }

        foreach (string? field in (ReadOnlySpan<string?>)
            [article.Text, article.Title, article.Headline, article.Byline, article.Published, article.Modified, article.Language, article.Site, article.Url, article.Image, article.Excerpt])
        {
            string? wrong = BrokenCharacters(field ?? "", ReferenceEquals(field, article.Text) || ReferenceEquals(field, article.Excerpt));
            if (wrong is not null)
            {
                return wrong;
            }
        }

        return null;
    }

    private static string? BrokenCharacters(string text, bool lines)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            bool pair = char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (char.IsSurrogate(c) && !pair)
            {
                return "half a surrogate pair at " + i;
            }

            if (char.IsControl(c) && !(lines && c is '\n' or '\t'))
            {
                return FormattableString.Invariant($"control character {(int)c} at {i}");
            }

            i += pair ? 1 : 0;
        }

        return null;
    }

    private static string? BrokenByPage(ExtractedArticle article, string page, ArticleExtractorOptions options)
    {
        string appended = page + "<!--" + Mark + "-->";

        // AngleSharp's own document overflows the stack on many a pre in a pre.
        string harmless = RunawayQuotes.Close(appended).Replace("<pre", "<div", StringComparison.OrdinalIgnoreCase).Replace("<listing", "<section", StringComparison.OrdinalIgnoreCase);
        IHtmlDocument document = new HtmlParser().ParseDocument(harmless);
        StringBuilder text = new();
        bool endsAsMarkup = false;
        Stack<INode> open = new();
        open.Push(document);
        while (open.TryPop(out INode? node))
        {
            if (node is IText data)
            {
                text.Append(data.Data);
            }

            endsAsMarkup |= node is IComment { Data: Mark };
            for (int i = node.ChildNodes.Length - 1; i >= 0; i--)
            {
                open.Push(node.ChildNodes[i]);
            }
        }

        string pageText = Visible(text.ToString());
        HashSet<string> words = [.. pageText.Split(' ')];
        string solid = "";
        string source = "";
        foreach (string word in Visible(article.Text).Split(' ').Distinct(StringComparer.Ordinal))
        {
            if (words.Contains(word))
            {
                continue;
            }

            solid = solid.Length > 0 ? solid : pageText.Replace(" ", "", StringComparison.Ordinal);
            source = source.Length > 0 ? source : Visible(page + "\n" + Decoded(page) + "\n" + Decoded(Decoded(page)));
            if (!solid.Contains(word, StringComparison.Ordinal) && !IsBetweenTags(word, source))
            {
                return "a word that the page does not have: '" + word + "'";
            }
        }

        bool comparable = endsAsMarkup && RunawayQuotes.Close(appended).Length == RunawayQuotes.Close(page).Length + appended.Length - page.Length;
        return comparable && !Same(article, new ArticleExtractor(options).Extract(appended)) ? "an appended comment changes the result" : null;
    }

    // One blank for every run of white space and control characters, nothing for what is never seen or stands for what cannot be read.
    private static string Visible(string text)
    {
        StringBuilder visible = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c != '\0' && (char.IsWhiteSpace(c) || char.IsControl(c)))
            {
                if (visible.Length > 0 && visible[^1] != ' ')
                {
                    visible.Append(' ');
                }
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                visible.Append(c).Append(text[++i]);
            }
            else if (!char.IsSurrogate(c) && c is not ('\0' or '\u00AD' or '\u200B' or '\u2060' or '\uFEFF' or '\uFFFD'))
            {
                visible.Append(c);
            }
        }

        return visible.ToString();
    }

    private static string Decoded(string page) =>
        new HtmlParser().ParseDocument("<textarea>" + page.Replace("</", "<//", StringComparison.Ordinal)).DocumentElement.TextContent.Replace("<//", "</", StringComparison.Ordinal);

    // What an unclosed comment, title or style sheet has swallowed is no text of the document: the source has it, if in pieces with
    // tags between them. Case is left aside because AngleSharp writes an end tag that it reads as text in small letters.
    private static bool IsBetweenTags(string word, string source)
    {
        bool[] reached = new bool[word.Length + 1];
        reached[0] = true;
        for (int begin = 0; begin < word.Length; begin++)
        {
            for (int end = begin + 1; reached[begin] && end <= word.Length; end++)
            {
                reached[end] |= source.Contains((begin > 0 ? ">" : "") + word[begin..end] + (end < word.Length ? "<" : ""), StringComparison.OrdinalIgnoreCase);
            }
        }

        return reached[^1];
    }
}
