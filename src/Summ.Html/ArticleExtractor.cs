using Summ.Html.Decoding;
using Summ.Html.Parsing;

namespace Summ.Html;

/// <summary>Finds the article on a web page.</summary>
public sealed class ArticleExtractor
{
    private readonly ArticleExtractorOptions _options;

    /// <summary>Creates an extractor.</summary>
    /// <param name="options">Limits; null for the defaults.</param>
    public ArticleExtractor(ArticleExtractorOptions? options = null)
    {
        _options = options ?? new ArticleExtractorOptions();
    }

    /// <summary>Extracts.</summary>
    /// <param name="html">x</param>
    /// <param name="ct">x</param>
    /// <returns>x</returns>
    public ExtractedArticle Extract(string html, CancellationToken ct = default)
    {
        PageTree tree = PageParser.Parse(RunawayQuotes.Close(html), new ParseBudget(_options, ct));
        IReadOnlyList<string> p = new BodyFinder(tree, null).Find();
        return new ExtractedArticle { Paragraphs = p, Text = string.Join("\n\n", p) };
    }
}
