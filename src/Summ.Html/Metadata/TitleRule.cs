namespace Summ.Html.Metadata;

/// <summary>
/// The headline out of what a page offers. A title stated in metadata is taken with the site's name cut off its end; else the <c>title</c> element is cut
/// at its last separator, or at a colon, unless too little remains; a lone <c>h1</c> replaces one that is far too long or short, and an <c>h1</c> that the
/// title begins or ends with is the headline itself (rules after Readability's).
/// </summary>
internal static class TitleRule
{
    private const int FewestWords = 3;
    private const int ShortestHeading = 12;
    private const int ShortestTitle = 15;
    private const int LongestTitle = 150;

    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " / ", " > ", " » ", " :: ", " · ", " • ", " \\ ", " « "];

    public static string? Choose(string? stated, string? title, IReadOnlyList<string> headings, string? site)
    {
        if (stated is not null)
        {
            return WithoutSite(stated, site, headings);
        }

        string? lone = headings.Count(heading => heading.Length > 0) == 1 ? headings.First(heading => heading.Length > 0) : null;
        if (title is null)
        {
            return headings.FirstOrDefault(heading => heading.Length > 0);
        }

        foreach (string heading in headings)
        {
            if (heading.Length >= ShortestHeading && (title.StartsWith(heading, StringComparison.OrdinalIgnoreCase) || title.EndsWith(heading, StringComparison.OrdinalIgnoreCase)))
            {
                return heading;
            }
        }

        string cut = WithoutSite(title, site, headings);
        cut = cut.Length == title.Length ? Cut(title) : cut;
        return lone is not null && (cut.Length > LongestTitle || cut.Length < ShortestTitle) ? lone : cut;
    }

    // Only what is known to be the site's name is cut from a stated title: its author chose the rest.
    private static string WithoutSite(string title, string? site, IReadOnlyList<string> headings)
    {
        if (headings.Contains(title, StringComparer.OrdinalIgnoreCase))
        {
            return title;
        }

        foreach (string separator in Separators)
        {
            int at = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (at <= 0)
            {
                continue;
            }

            string head = title[..at].Trim();
            string tail = title[(at + separator.Length)..].Trim();
            if (string.Equals(tail, site, StringComparison.OrdinalIgnoreCase) || headings.Contains(head, StringComparer.OrdinalIgnoreCase))
            {
                return head;
            }
        }

        return title;
    }

    private static string Cut(string title)
    {
        int at = -1;
        int length = 0;
        foreach (string separator in Separators)
        {
            int found = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (found > at)
            {
                at = found;
                length = separator.Length;
            }
        }

        if (at > 0)
        {
            string head = title[..at].Trim();
            string tail = title[(at + length)..].Trim();
            return Words(head) >= FewestWords ? head : Words(tail) > FewestWords ? tail : title;
        }

        int colon = title.LastIndexOf(": ", StringComparison.Ordinal);
        return colon > 0 && Words(title[..colon]) <= 1 && Words(title[(colon + 2)..]) > FewestWords ? title[(colon + 2)..].Trim() : title;
    }

    private static int Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}
