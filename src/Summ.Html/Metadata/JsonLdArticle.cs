using System.Text.Json;

namespace Summ.Html.Metadata;

/// <summary>
/// What a page's JSON-LD (schema.org) says of the article. The article is the first object of an article type, or a later one if only that has the page's
/// title; where there is none, a recipe, review or instruction. What it lacks comes from the object of the page itself (<c>WebPage</c>) and of the site.
/// </summary>
internal sealed record JsonLdArticle
{
    private const double SameTitle = 0.75;

    /// <summary>Whether the object is of an article type; that of another thing names the thing, not the page.</summary>
    public bool IsArticle { get; private init; }

    public string? Title { get; private init; }

    public string? Author { get; private init; }

    public string? Published { get; private init; }

    public string? Modified { get; private init; }

    public string? Publisher { get; private init; }

    public string? Language { get; private init; }

    public string? Description { get; private init; }

    public string? Image { get; private init; }

    public string? Url { get; private init; }

    /// <summary>An empty record when there is none.</summary>
    /// <param name="scripts">Texts of the scripts.</param>
    /// <param name="title">The title that the page shows otherwise; tells the headline from the site's name, and the article from others.</param>
    public static JsonLdArticle Find(IReadOnlyList<string> scripts, string? title)
    {
        if (scripts.Count == 0)
        {
            return new JsonLdArticle();
        }

        using JsonLdGraph graph = new(scripts);
        JsonElement? article = null;
        JsonElement? thing = null;
        JsonElement? page = null;
        JsonElement? site = null;
        foreach (JsonElement element in graph.Objects)
        {
            foreach (string type in JsonLdGraph.Types(element))
            {
                if (IsArticleType(type))
                {
                    article = article is null || (!HasTitle(graph, article.Value, title) && HasTitle(graph, element, title)) ? element : article;
                }
                else if (type is "Recipe" or "Review" or "HowTo" or "QAPage" or "CreativeWork" or "VideoObject")
                {
                    thing ??= element;
                }
                else if (type.EndsWith("Page", StringComparison.Ordinal))
                {
                    page ??= element;
                }
                else if (type == "WebSite")
                {
                    site ??= element;
                }
            }
        }

        return From(graph, article ?? thing, page, site, title) with { IsArticle = article is not null };
    }

    private static bool IsArticleType(string type) =>
        type.EndsWith("Article", StringComparison.Ordinal) || (type.EndsWith("Posting", StringComparison.Ordinal) && type != "JobPosting") || type is "Report" or "APIReference";

    private static bool HasTitle(JsonLdGraph graph, JsonElement element, string? title) =>
        WordOverlap.Of(graph.Text(element, "headline"), title) > SameTitle || WordOverlap.Of(graph.Text(element, "name"), title) > SameTitle;

    private static JsonLdArticle From(JsonLdGraph graph, JsonElement? article, JsonElement? page, JsonElement? site, string? title)
    {
        JsonElement main = article ?? default;
        JsonElement frame = page ?? default;
        return new JsonLdArticle
        {
            Title = NameOrHeadline(graph.Text(main, "name"), graph.Text(main, "headline"), title),
            Author = graph.Text(main, "author", "creator") ?? graph.Text(frame, "author"),
            Published = graph.Text(main, "datePublished", "dateCreated", "uploadDate") ?? graph.Text(frame, "datePublished"),
            Modified = graph.Text(main, "dateModified") ?? graph.Text(frame, "dateModified"),
            Publisher = graph.Text(main, "publisher") ?? graph.Text(site ?? default, "name") ?? graph.Text(frame, "publisher"),
            Language = graph.Text(main, "inLanguage") ?? graph.Text(frame, "inLanguage"),
            Description = graph.Text(main, "description"),
            Image = graph.Address(main, "image", "thumbnailUrl", "primaryImageOfPage") ?? graph.Address(frame, "primaryImageOfPage", "image", "thumbnailUrl"),
            Url = graph.Address(main, "url"),
        };
    }

    // Of two different ones the name is taken, unless only the headline resembles the page's title: a name may be the site's.
    private static string? NameOrHeadline(string? name, string? headline, string? title) =>
        name is null || headline is null ? name ?? headline : WordOverlap.Of(name, title) > SameTitle ? name : headline;
}
