using Summ.Html.Blocks;
using Summ.Html.Parsing;

namespace Summ.Html.Metadata;

/// <summary>
/// Gathers what a page says about its article, each item from its sources in their order of trust: what was written for machines about this article
/// (JSON-LD of an article type), then for indexes (Dublin Core), then for sharing (OpenGraph, Twitter), then for others (Parsely, Sailthru and single
/// sites' names), then marks in the page's own text (microdata, RDFa, <c>rel=author</c>, <c>time</c>), and in the end the text itself. A value that cannot
/// be what it is called, as an address for a name or an unreadable date, gives way to the next source.
/// </summary>
internal static class MetadataReader
{
    private const int LongestTitle = 500;

    /// <summary>Reads a page.</summary>
    /// <param name="tree">The page.</param>
    /// <param name="address">Where it came from, or null; makes relative addresses absolute.</param>
    public static PageMetadata Read(PageTree tree, Uri? address = null)
    {
        PageFacts facts = PageFacts.Of(tree);
        MetaElements metas = facts.Metas;
        List<string> headings = facts.Headings.ConvertAll(heading => Clean(heading) ?? "");
        List<string> subHeadings = facts.SubHeadings.ConvertAll(heading => Clean(heading) ?? "");
        string? element = Line(facts.Title);
        JsonLdArticle linked = JsonLdArticle.Find(facts.JsonLd, element is null ? headings.FirstOrDefault() : TitleRule.OfElement(element, headings, subHeadings));
        string? title = Title(facts, linked, headings, subHeadings, element);
        string? site = Site(metas, facts.Items, linked);
        string? declaredLanguage = facts.Language ?? metas.First("content:language", "language", "dc:language") ?? facts.Items.First("inlanguage") ?? metas.First("og:locale") ?? linked.Language;
        string? canonical = facts.Canonical ?? metas.First("og:url") ?? linked.Url;
        PageAddress addresses = new(address, facts.Base, canonical);
        string? url = addresses.Absolute(canonical) ?? addresses.Absolute(metas.First("og:url"));
        return new PageMetadata
        {
            Title = title,
            Headline = HeadlineRule.Of(title, [.. headings, .. subHeadings, Clean(facts.Items.First("headline"))], [Clean(linked.Title), Clean(metas.First("og:title")), Clean(metas.First("twitter:title"))], SiteNames(site, metas, url)),
            Byline = Author(facts, linked),
            Published = Published(facts, linked, declaredLanguage, url),
            Modified = Modified(facts, linked, declaredLanguage),
            Language = LanguageTag(facts.Language) ?? LanguageTag(metas.First("content:language", "language", "dc:language")) ?? LanguageTag(facts.Items.First("inlanguage")) ?? LanguageTag(metas.First("og:locale")) ?? LanguageTag(linked.Language),
            Direction = facts.Direction,
            Site = site,
            Url = url,
            Image = Image(facts, linked, addresses),
            Description = Clean((linked.IsArticle ? linked.Description : null) ?? metas.First("dc:description", "og:description", "weibo:article:description", "weibo:webpage:description", "description", "twitter:description")
                ?? linked.Description ?? facts.Items.First("description")),
        };
    }

    private static string? Title(PageFacts facts, JsonLdArticle linked, List<string> headings, List<string> subHeadings, string? element)
    {
        string? stated = Line(linked.IsArticle ? linked.Title : null)
            ?? Line(facts.Metas.First("dc:title", "og:title", "weibo:article:title", "weibo:webpage:title", "title", "twitter:title", "parsely:title"));
        return TitleRule.Choose(stated, element, headings, subHeadings) ?? Line(facts.Items.First("headline", "dc:title")) ?? Line(linked.Title);
    }

    // The publisher's name is the site's only where they resemble each other, or where there is no other: news agencies publish on many sites.
    private static string? Site(MetaElements metas, Microdata items, JsonLdArticle linked)
    {
        string? declared = SiteName(metas.First("og:site:name"));
        string? publisher = SiteName(linked.Publisher);
        if (declared is null || publisher is null)
        {
            return declared ?? publisher ?? SiteName(metas.First("application:name")) ?? SiteName(metas.First("apple:mobile:web:app:title"))
                ?? SiteName(items.First("publisher")) ?? SiteName(metas.First("dc:publisher", "citation:journal:title"));
        }

        return HeadlineRule.Resemble(declared, publisher) ? publisher : declared;
    }

    private static string? SiteName(string? name) =>
        Clean(name) is { Length: <= LongestTitle } site && !site.Contains("://", StringComparison.Ordinal) && !site.StartsWith('@') ? site : null;

    private static List<string?> SiteNames(string? site, MetaElements metas, string? url)
    {
        List<string?> names = [site, Clean(metas.First("og:site:name")), Clean(metas.First("application:name"))];
        if (url is not null && Uri.TryCreate(url, UriKind.Absolute, out Uri? parsed))
        {
            string host = parsed.IdnHost.StartsWith("www.", StringComparison.Ordinal) ? parsed.IdnHost["www.".Length..] : parsed.IdnHost;
            string[] labels = host.Split('.');
            names.Add(host);
            names.Add(labels.Length > 1 ? labels[^2] is "co" or "com" or "org" && labels.Length > 2 ? labels[^3] : labels[^2] : host);
        }

        return names;
    }

    private static string? Author(PageFacts facts, JsonLdArticle linked)
    {
        if (Byline.CleanList(linked.Author) is { } stated)
        {
            return stated;
        }

        foreach (string name in (ReadOnlySpan<string>)["dc:creator", "author", "parsely:author", "article:author", "sailthru:author", "article:author:name", "byl", "citation:author", "dc:author", "article:byline"])
        {
            if (Joined(facts.Metas.All(name)) is { } authors)
            {
                return authors;
            }
        }

        return Joined(facts.Items.Authors) ?? Byline.Clean(facts.Visible.AuthorLink) ?? Byline.Clean(facts.Visible.AuthorLine)
            ?? facts.Visible.LinesBelow.Select(line => Byline.OfLine(Clean(line) ?? "")).FirstOrDefault(author => author is not null);
    }

    private static string? Joined(IReadOnlyList<string> values)
    {
        string[] names = [.. values.Select(Byline.Clean).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)];
        return names.Length > 0 ? string.Join(", ", names) : null;
    }

    private static string? Published(PageFacts facts, JsonLdArticle linked, string? language, string? url)
    {
        MetaElements metas = facts.Metas;
        string? stated = FirstDate(
            language,
            linked.Published, metas.First("article:published:time", "article:published", "og:published:time"), metas.First("dc:date:issued", "dc:issued"), metas.First("dc:date:created", "dc:created"), metas.First("parsely:pub:date"),
            facts.Items.First("datepublished", "issued"), metas.First("datepublished"), metas.First("pubdate", "publishdate", "publish:date", "published:date", "published", "publication:date", "publicationdate", "date:published"),
            metas.First("article:post:time", "article:create:at", "weibo:article:create:at", "pdate", "ptime", "sailthru:date", "cxenseparse:recs:publishtime", "shareaholic:article:published:time", "article:publicationdate", "rnews:datepublished"),
            metas.First("citation:publication:date", "citation:date", "citation:online:date"), metas.First("dc:date", "date", "created", "date:created", "og:pubdate"), facts.Items.First("dc:date", "datecreated", "created"), facts.Visible.Time, facts.Visible.DateLine);
        return stated ?? DateBelow(facts, language) ?? UrlDate(url);
    }

    private static string? Modified(PageFacts facts, JsonLdArticle linked, string? language)
    {
        MetaElements metas = facts.Metas;
        return FirstDate(
            language,
            linked.Modified, metas.First("article:modified:time", "article:modified", "og:modified:time", "article:updated:time", "article:updated"), metas.First("og:updated:time"), metas.First("dc:date:modified", "dc:modified"),
            facts.Items.First("datemodified", "modified"), metas.First("datemodified", "lastmod", "last:modified", "modified:date", "date:modified", "updated", "dateupdated", "revised", "last:updated"));
    }

    private static string? FirstDate(string? language, params ReadOnlySpan<string?> values)
    {
        foreach (string? value in values)
        {
            if (PublicationDate.Normalise(value, language) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    // A line of little more than a date; one in a sentence is part of the story.
    private static string? DateBelow(PageFacts facts, string? language)
    {
        const int longest = 80;
        foreach (string line in facts.Visible.LinesBelow)
        {
            if (line.Length <= longest && !line.EndsWith('.') && PublicationDate.Normalise(line, language) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    // /2019/11/19/ in the address: year, month and day are all there or it is no date.
    private static string? UrlDate(string? url)
    {
        if (url is null || !Uri.TryCreate(url, UriKind.Absolute, out Uri? parsed))
        {
            return null;
        }

        string[] parts = parsed.AbsolutePath.Split('/');
        for (int i = 0; i + 3 < parts.Length; i++)
        {
            if (parts[i].Length == 4 && parts[i + 1].Length is 1 or 2 && parts[i + 2].Length is 1 or 2 && PublicationDate.Normalise($"{parts[i]}/{parts[i + 1]}/{parts[i + 2]}", null) is { Length: 10 } date)
            {
                return date;
            }
        }

        return null;
    }

    private static string? Image(PageFacts facts, JsonLdArticle linked, PageAddress addresses)
    {
        foreach (string? image in (ReadOnlySpan<string?>)
            [facts.Metas.First("og:image:secure:url", "og:image", "og:image:url"), linked.Image, facts.Metas.First("twitter:image", "twitter:image:src"), facts.Metas.First("parsely:image:url", "sailthru:image:full", "thumbnail", "image"), facts.Items.First("image", "thumbnailurl"), facts.LinkedImage, facts.Visible.Picture])
        {
            if (addresses.Absolute(image) is { } absolute)
            {
                return absolute;
            }
        }

        return null;
    }

    private static string? LanguageTag(string? value)
    {
        string primary = (value ?? "").Trim().Split('-', '_', ',', ' ', ';')[0].ToLowerInvariant();
        return primary.Length is 2 or 3 && primary.All(char.IsAsciiLetterLower) ? primary : null;
    }

    // A title keeps its author's no-break spaces; every other run of white space is one blank.
    private static string? Line(string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return null;
        }

        string decoded = System.Net.WebUtility.HtmlDecode(value);
        if (!decoded.Contains('\u00A0', StringComparison.Ordinal))
        {
            return Clean(decoded);
        }

        string[] parts = decoded.Trim().Split('\u00A0');
        return string.Join('\u00A0', parts.Select(part => Clean(part) is { } kept ? (char.IsWhiteSpace(part[0]) ? " " : "") + kept + (char.IsWhiteSpace(part[^1]) ? " " : "") : "")).Trim();
    }

    private static string? Clean(string? value)
    {
        if (value is null)
        {
            return null;
        }

        TextFolder folder = new();
        folder.Append(System.Net.WebUtility.HtmlDecode(value), inLink: false, preformatted: false);
        return folder.IsEmpty ? null : folder.Take();
    }
}
