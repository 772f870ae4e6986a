namespace Summ.Html.Metadata;

/// <summary>
/// The headline: the title without the site's name. A heading, or another title of the page, that the title begins or ends with at a divider is it; else the
/// site's known names are cut off both ends.
/// </summary>
internal static class HeadlineRule
{
    private const int ShortestEvidence = 12;
    private const int MostCuts = 3;
    private const int LongestTitle = 500;
    private const string Dividers = "|-–—\\/>»«·•:_｜：<(【";
    private const string SpacedDividers = "|-–—\\/>»«·•";
    private const string TightDividers = "|_｜";

    /// <summary>The headline; null where there is no title. A title of more than 500 characters is left as it is.</summary>
    /// <param name="title">The page's title.</param>
    /// <param name="headings">Headings of the page, of which one may be the title; null members are passed over.</param>
    /// <param name="titles">Further titles of the page; null members are passed over.</param>
    /// <param name="sites">Names of the site; null members are passed over.</param>
    public static string? Of(string? title, IReadOnlyList<string?> headings, IReadOnlyList<string?> titles, IReadOnlyList<string?> sites)
    {
        if (title is null || title.Length > LongestTitle)
        {
            return title;
        }

        IEnumerable<string> lines = headings.Concat(titles).OfType<string>().Where(one => one.Length >= ShortestEvidence || one.Contains(' ', StringComparison.Ordinal));
        bool isHeading = headings.Any(heading => heading is not null && Same(heading, title));
        return isHeading ? WithoutSites(title, sites) : Part(title, lines, spacedOnly: false) ?? WithoutSites(title, sites);
    }

    /// <summary>The longest of some lines that the title begins or ends with at a divider; null when it does with none, or is one of them.</summary>
    /// <param name="title">The title.</param>
    /// <param name="lines">The lines.</param>
    /// <param name="spacedOnly">Whether a colon or bracket that follows the line without a blank is no divider.</param>
    public static string? Part(string title, IEnumerable<string> lines, bool spacedOnly)
    {
        string? best = null;
        foreach (string line in lines)
        {
            best = line.Length > (best?.Length ?? 0) && IsPart(title, line, spacedOnly ? SpacedDividers : Dividers) ? line : best;
        }

        return best;
    }

    /// <summary>Whether two names differ in nothing but case, blanks and punctuation.</summary>
    public static bool Same(string one, string other) => Letters(one).Equals(Letters(other), StringComparison.OrdinalIgnoreCase) && one.Any(char.IsLetterOrDigit);

    /// <summary>Whether the letters of one name contain those of the other.</summary>
    public static bool Resemble(string one, string other)
    {
        (string first, string second) = (Letters(one), Letters(other));
        return first.Length > 0 && second.Length > 0 && (first.Contains(second, StringComparison.OrdinalIgnoreCase) || second.Contains(first, StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsPart(string title, string part, string dividers)
    {
        if (title.Length <= part.Length + 1)
        {
            return false;
        }

        ReadOnlySpan<char> behind = title.AsSpan(part.Length).TrimStart();
        ReadOnlySpan<char> before = title.AsSpan(0, title.Length - part.Length).TrimEnd();
        return (title.StartsWith(part, StringComparison.OrdinalIgnoreCase) && behind.Length > 0 && dividers.Contains(behind[0], StringComparison.Ordinal))
            || (title.EndsWith(part, StringComparison.OrdinalIgnoreCase) && before.Length > 0 && dividers.Contains(before[^1], StringComparison.Ordinal));
    }

    private static string WithoutSites(string title, IReadOnlyList<string?> sites)
    {
        for (int i = 0; i < MostCuts; i++)
        {
            string cut = CutEnd(title, sites) ?? CutStart(title, sites) ?? title;
            if (cut.Length == title.Length)
            {
                break;
            }

            title = cut;
        }

        return title;
    }

    private static string? CutEnd(string title, IReadOnlyList<string?> sites)
    {
        for (int i = title.Length - 2; i > 0; i--)
        {
            if (IsDivider(title, i) && IsSite(title[(i + 1)..], sites) && title[..i].Trim() is { Length: > 0 } head && head.Any(char.IsLetterOrDigit))
            {
                return head.TrimEnd(' ', '|', '-', '–', '—', '·', '•', ':', '_');
            }
        }

        return null;
    }

    private static string? CutStart(string title, IReadOnlyList<string?> sites)
    {
        for (int i = 1; i < title.Length - 1; i++)
        {
            if (IsDivider(title, i) && IsSite(title[..i], sites) && title[(i + 1)..].Trim() is { Length: > 0 } tail && tail.Any(char.IsLetterOrDigit))
            {
                return tail.TrimStart(' ', '|', '-', '–', '—', '·', '•', ':', '_');
            }
        }

        return null;
    }

    private static bool IsDivider(string title, int i) =>
        TightDividers.Contains(title[i], StringComparison.Ordinal)
        || (Dividers.Contains(title[i], StringComparison.Ordinal) && (char.IsWhiteSpace(title[i - 1]) || title[i] is ':' or '：') && (char.IsWhiteSpace(title[i + 1]) || title[i] == '：'));

    private static bool IsSite(string text, IReadOnlyList<string?> sites)
    {
        foreach (string? site in sites)
        {
            if (site is not null && Same(text, site))
            {
                return true;
            }
        }

        return false;
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
