using System.Buffers;
using Summ.Html.Parsing;

namespace Summ.Html.Cleaning;

/// <summary>
/// Reads class and id names. Long words are found anywhere in a name; short ones, which occur inside other words, only between separators.
/// The first four lists follow what Readability, trafilatura and their kin are known to look for.
/// </summary>
internal sealed class HintWords
{
    private static readonly SearchValues<string> Unlikely = Words(
        "ad-break agegate ai2html banner breadcrumb combx comment community cookie cover-wrap disqus extra footer gdpr header legends masthead menu"
        + " newsletter outbrain pager pagination popup related remark replies rss rollover shoutbox sidebar skyscraper social sponsor supplemental taboola tooltip");

    private static readonly SearchValues<string> Maybe = Words("article body column content main mathjax shadow story entry-");

    private static readonly SearchValues<string> Positive = Words("article body content entry hentry h-entry main page post text blog story");

    private static readonly SearchValues<string> Negative = Words(
        "banner combx comment com- contact footer gdpr hidden masthead media meta outbrain promo related scroll share shoutbox sidebar skyscraper sponsor"
        + " shopping tags widget");

    private static readonly SearchValues<string> Furniture = Words(
        "advert author-bio author-box author-info author_bio breadcrumb callout-link caption comment cookie copyright credit disclaimer donat follow-us"
        + " jp-relatedposts more-from more-on more-stories most-popular newsletter outbrain popular-posts post-meta postmeta promo"
        + " read-also read-more read-next readmore recirc recommend related rollover seealso share sharing sidebar signup sign-up social-bar social-icons"
        + " social-links social-media-buttons socials sponsor subscribe subscription syndicat taboola taglist tag-list tags teaser timestamp toolbar tooltip trending"
        + " video-player visually-hidden sr-only screen-reader wp-caption");

    private static readonly SearchValues<string> Byline = Words("byline dateline pubdate pub-date publish-date published-date post-date article-date article__date entry-date");

    private static readonly SearchValues<string> Comments = Words("comment disqus replies remark shoutbox");

    private static readonly SearchValues<string> Body = Words(
        "article-body articlebody article__body article_body article-content articlecontent article__content article_content article-text articletext"
        + " body-copy body-content body-text entry-content entry__content post-content post-body postbody post__content post-entry story-body storybody"
        + " story-content storycontent story__body story-text storytext news-body newsbody news-text newstext content-body content__body rich-text"
        + " mw-parser-output");

    private static readonly string[] UnlikelyNames = ["ad", "ads", "nav", "navbar", "navigation", "toc", "login", "search", "modal", "overlay", "promo", "widget", "widgets"];

    private static readonly string[] FurnitureNames = ["ad", "ads", "aside", "kicker", "labels", "metadata", "print", "byline", "dateline", "embed-promo", "topics", "toc", "poll", "widget", "author", "authors", "pub-date"];

    private readonly Dictionary<string, Hints> _seen = new(StringComparer.Ordinal);

    public Hints Of(PageTree tree, int node)
    {
        if (!tree.HasAttributes(node))
        {
            return Hints.None;
        }

        return Of(tree.Attribute(node, "class")) | Of(tree.Attribute(node, "id"));
    }

    private Hints Of(string? names)
    {
        if (string.IsNullOrEmpty(names))
        {
            return Hints.None;
        }

        if (!_seen.TryGetValue(names, out Hints hints))
        {
            hints = Read(names);
            _seen.Add(names, hints);
        }

        return hints;
    }

    private static Hints Read(ReadOnlySpan<char> names)
    {
        Hints hints = Flag(names, Unlikely, Hints.Unlikely) | Flag(names, Maybe, Hints.Maybe) | Flag(names, Positive, Hints.Positive)
            | Flag(names, Negative, Hints.Negative) | Flag(names, Furniture, Hints.Furniture) | Flag(names, Byline, Hints.Byline) | Flag(names, Body, Hints.Body);
        hints |= (hints & Hints.Unlikely) != 0 ? Flag(names, Comments, Hints.Comments) : Hints.None;
        foreach (Range range in names.SplitAny(" \t\r\n"))
        {
            ReadOnlySpan<char> name = names[range];
            hints |= IsOneOf(name, UnlikelyNames) ? Hints.Unlikely : Hints.None;
            hints |= IsOneOf(name, FurnitureNames) ? Hints.Furniture : Hints.None;
        }

        return hints;
    }

    private static Hints Flag(ReadOnlySpan<char> names, SearchValues<string> words, Hints hint) => names.ContainsAny(words) ? hint : Hints.None;

    private static bool IsOneOf(ReadOnlySpan<char> name, string[] words)
    {
        foreach (string word in words)
        {
            if (name.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static SearchValues<string> Words(string list) => SearchValues.Create(list.Split(' '), StringComparison.OrdinalIgnoreCase);
}
