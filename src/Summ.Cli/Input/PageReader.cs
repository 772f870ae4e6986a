using Summ.Bench;
using Summ.Html;

namespace Summ.Cli.Input;

/// <summary>Finds the article of a page.</summary>
internal static class PageReader
{
    /// <summary>The article; a note says when it is only what a limit left of it.</summary>
    /// <exception cref="InputException">There is none, or the page is beyond a limit.</exception>
    public static ExtractedArticle Read(RawPage page, ArticleForms forms, bool explain, Terminal terminal, CancellationToken cancellationToken)
    {
        try
        {
            ArticleExtractorOptions options = new() { Forms = forms, Explain = explain, Address = page.Address is null ? null : new Uri(page.Address) };
            ExtractedArticle article = new ArticleExtractor(options).Extract(page.Bytes, page.Charset, cancellationToken);
            if (string.IsNullOrWhiteSpace(article.Text))
            {
                throw new InputException($"{page.Name}: no article found in the page");
            }

            if (article.Partial)
            {
                terminal.Note($"{page.Name}: the page took longer than the time budget; the text is what was read until then");
            }

            return page.Address is null ? article : article with { Url = article.Url ?? page.Address };
        }
        catch (ExtractionLimitException e)
        {
            throw new InputException($"{page.Name}: {e.Message}", e);
        }
    }
}
