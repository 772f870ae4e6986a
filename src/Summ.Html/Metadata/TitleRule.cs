using System.Buffers;

namespace Summ.Html.Metadata;

/// <summary>
/// The page's title. One stated in metadata stands as it is: its author chose the words. The <c>title</c> element is cut at its last divider, or before its first
/// one when less than three words are left, or at a colon that no heading has; where the rest is so short that it may be a section's name, all of
/// it is kept. These are Mozilla Readability's rules (2010-2026). One of ours comes before them: an <c>h1</c> of some length that the element
/// begins or ends with, up to a divider, is the title.
/// </summary>
internal static class TitleRule
{
    private const int FewestWords = 3;
    private const int ShortHeadline = 4;
    private const int MostWordsOfLabel = 5;
    private const int ShortestHeading = 12;
    private const int ShortestTitle = 15;
    private const int LongestTitle = 150;
    private const string Dividers = "|-–—\\/>»";
    private const string PathDividers = "\\/>»";

    private static readonly SearchValues<char> AnyDivider = SearchValues.Create(Dividers);

    /// <summary>The title; null for a page without any.</summary>
    /// <param name="stated">The title that metadata give, or null.</param>
    /// <param name="title">Text of the <c>title</c> element, or null.</param>
    /// <param name="headings">Texts of the <c>h1</c> elements.</param>
    /// <param name="subHeadings">Texts of the <c>h2</c> elements.</param>
    public static string? Choose(string? stated, string? title, IReadOnlyList<string> headings, IReadOnlyList<string> subHeadings) =>
        stated ?? (title is null ? headings.FirstOrDefault(heading => heading.Length > 0) : OfElement(title, headings, subHeadings));

    /// <summary>The title element without the names that sites add to it.</summary>
    public static string OfElement(string title, IReadOnlyList<string> headings, IReadOnlyList<string> subHeadings)
    {
        if (HeadlineRule.Part(title, headings.Where(heading => heading.Length >= ShortestHeading), spacedOnly: true) is { } heading)
        {
            return heading;
        }

        string cut = title;
        bool isPath = false;
        int last = LastDivider(title);
        if (last > 0)
        {
            isPath = HasDivider(title, PathDividers);
            cut = title[..last].Trim();
            cut = Words(cut) < FewestWords ? title[(title.AsSpan().IndexOfAny(AnyDivider) + 1)..].Trim() : cut;
        }
        else if (title.Contains(": ", StringComparison.Ordinal))
        {
            cut = headings.Contains(title, StringComparer.Ordinal) || subHeadings.Contains(title, StringComparer.Ordinal) ? title : BehindColon(title);
        }
        else if (title.Length is > LongestTitle or < ShortestTitle && headings.Count == 1 && headings[0].Length > 0)
        {
            cut = headings[0];
        }

        int words = Words(cut);
        bool isShort = words <= ShortHeadline && (!isPath || words != Words(WithoutDividers(title)) - 1);
        return isShort ? title : cut;
    }

    private static string BehindColon(string title)
    {
        string behindLast = title[(title.LastIndexOf(':') + 1)..].Trim();
        int first = title.IndexOf(':', StringComparison.Ordinal);
        return Words(behindLast) < FewestWords ? title[(first + 1)..].Trim() : Words(title[..first]) > MostWordsOfLabel ? title : behindLast;
    }

    // Index of the blank before the last divider that stands between blanks; −1 for none.
    private static int LastDivider(string title)
    {
        for (int i = title.Length - 2; i > 0; i--)
        {
            if (IsDivider(title, i, Dividers))
            {
                return i - 1;
            }
        }

        return -1;
    }

    private static bool HasDivider(string title, string dividers)
    {
        for (int i = 1; i < title.Length - 1; i++)
        {
            if (IsDivider(title, i, dividers))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDivider(string title, int i, string dividers) =>
        char.IsWhiteSpace(title[i - 1]) && dividers.Contains(title[i], StringComparison.Ordinal) && char.IsWhiteSpace(title[i + 1]);

    private static string WithoutDividers(string title) => string.Concat(title.Where(c => !Dividers.Contains(c, StringComparison.Ordinal)));

    // No-break spaces divide words as well as blanks do.
    private static int Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
