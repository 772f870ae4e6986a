using Summ.Html;

namespace Summ.Bench.Corpora;

/// <summary>What a web page says of its article, as metadata of the article.</summary>
internal static class PageMetadata
{
    public static IReadOnlyDictionary<string, string> Of(ExtractedArticle page)
    {
        (string Name, string? Value)[] fields =
        [
            ("byline", page.Byline), ("published", page.Published), ("site", page.Site), ("excerpt", page.Excerpt), ("url", page.Url),
        ];
        return fields.Where(f => f.Value is not null).ToDictionary(f => f.Name, f => f.Value!, StringComparer.Ordinal);
    }
}
