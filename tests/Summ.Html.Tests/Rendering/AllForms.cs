namespace Summ.Html.Tests.Rendering;

/// <summary>Articles in all of their forms, and whether these agree.</summary>
internal static class AllForms
{
    public static readonly Uri Address = new("https://example.org/news/story.html");

    private static readonly ArticleExtractorOptions Options = new() { Forms = ArticleForms.Markdown | ArticleForms.Html, Address = Address, TimeBudget = TimeSpan.FromMinutes(1) };

    public static ExtractedArticle Extract(string html) => new ArticleExtractor(Options).Extract(html);

    public static ExtractedArticle Extract(byte[] html) => new ArticleExtractor(Options).Extract(html);

    /// <summary>Null when HTML is safe and both it and Markdown have the words of the plain text in their order; else what is wrong.</summary>
    public static string? Problem(ExtractedArticle article)
    {
        if (ShownHtml.Problem(article.Html!) is { } unsafePart)
        {
            return "html: " + unsafePart;
        }

        if (ShownMarkdown.HoldsHtml(article.Markdown!))
        {
            return "html in markdown";
        }

        string[] words = ShownHtml.Split(article.Text);
        return Difference("html", words, ShownHtml.Words(article.Html!)) ?? Difference("markdown", words, ShownMarkdown.Words(article.Markdown!));
    }

    private static string? Difference(string form, string[] expected, string[] actual)
    {
        int same = expected.Zip(actual).TakeWhile(pair => pair.First == pair.Second).Count();
        return same == expected.Length && same == actual.Length ? null : $"{form} at word {same}: '{Around(expected, same)}' is '{Around(actual, same)}'";
    }

    private static string Around(string[] words, int at) => string.Join(' ', words.Skip(Math.Max(0, at - 5)).Take(12));
}
