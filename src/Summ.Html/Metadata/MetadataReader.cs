using Summ.Html.Blocks;
using Summ.Html.Cleaning;
using Summ.Html.Parsing;

namespace Summ.Html.Metadata;

/// <summary>Gathers what a page says about its article, each item from its most reliable source first.</summary>
internal static class MetadataReader
{
    private const int LongestByline = 120;

    public static PageMetadata Read(PageTree tree)
    {
        PageFacts facts = PageFacts.Of(tree);
        JsonLdArticle linked = JsonLdArticle.Find(facts.JsonLd);
        string? site = Clean(facts.Meta("og:site_name") ?? linked.Publisher ?? facts.Meta("application-name"));
        string? stated = Clean(linked.Headline ?? facts.Meta("og:title") ?? facts.Meta("twitter:title") ?? facts.Meta("dc.title") ?? facts.Item("headline"));
        return new PageMetadata
        {
            Title = TitleRule.Choose(stated, Clean(facts.Title), facts.Headings.ConvertAll(heading => Clean(heading) ?? ""), site),
            Byline = Byline(linked.Author) ?? Byline(facts.Meta("author")) ?? Byline(facts.Meta("article:author")) ?? Byline(facts.Meta("dc.creator"))
                ?? Byline(facts.Meta("parsely-author")) ?? Byline(facts.Meta("sailthru.author")) ?? Byline(facts.Item("author")) ?? Byline(facts.AuthorLine),
            Published = PublicationDate.Normalise(Clean(linked.Published ?? facts.Meta("article:published_time") ?? facts.Item("datepublished")
                ?? facts.Meta("datepublished") ?? facts.Meta("dc.date") ?? facts.Meta("dc.date.issued") ?? facts.Meta("parsely-pub-date") ?? facts.Meta("pubdate")
                ?? facts.Meta("publishdate") ?? facts.Meta("sailthru.date") ?? facts.Meta("date") ?? facts.Time ?? facts.DateLine)),
            Language = LanguageTag(facts.Language ?? facts.Meta("content-language") ?? facts.Meta("og:locale") ?? linked.Language),
            Site = site,
            Url = Clean(facts.Canonical ?? facts.Meta("og:url")),
            Description = Clean(facts.Meta("og:description") ?? facts.Meta("description") ?? facts.Meta("twitter:description") ?? linked.Description),
        };
    }

    private static string? Byline(string? value)
    {
        string? text = Clean(value);
        if (text is null || text.Length > LongestByline || text.Contains("://", StringComparison.Ordinal))
        {
            return null;
        }

        foreach (string prefix in (ReadOnlySpan<string>)["by ", "by: ", "written by ", "posted by ", "author: ", "words ", "words: ", "text: "])
        {
            if (text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            {
                text = text[prefix.Length..].Trim();
            }
        }

        return text.Length == 0 || HeadMatter.IsDate(text) ? null : text;
    }

    private static string? LanguageTag(string? value)
    {
        string primary = (value ?? "").Trim().Split('-', '_', ',', ' ')[0].ToLowerInvariant();
        return primary.Length is 2 or 3 && primary.All(char.IsAsciiLetterLower) ? primary : null;
    }

    private static string? Clean(string? value)
    {
        if (value is null)
        {
            return null;
        }

        TextFolder folder = new();
        folder.Append(value, inLink: false, preformatted: false);
        return folder.IsEmpty ? null : folder.Take();
    }
}
