using Summ.Html;

namespace Summ.Bench.Corpora;

/// <summary>What a web page says of its article, as metadata of the article.</summary>
public static class PageMetadata
{
    /// <summary>Name of the field that is there when a limit cut the page off: the text is only what was read until then.</summary>
    public const string Partial = "partial";

    internal static IReadOnlyDictionary<string, string> Of(ExtractedArticle page)
    {
        (string Name, string? Value)[] fields =
        [
            ("headline", page.Headline), ("byline", page.Byline), ("published", page.Published), ("modified", page.Modified), ("direction", page.Direction), ("site", page.Site),
            ("excerpt", page.Excerpt), ("url", page.Url), ("image", page.Image),
            (Partial, page.Partial ? "true" : null),
        ];
        return fields.Where(f => f.Value is not null).ToDictionary(f => f.Name, f => f.Value!, StringComparer.Ordinal);
    }
}
