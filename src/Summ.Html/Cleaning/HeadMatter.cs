using Summ.Html.Blocks;

namespace Summ.Html.Cleaning;

/// <summary>Recognises the lines between headline and text: the headline itself, author, date, reading time.</summary>
internal static class HeadMatter
{
    private const int LongestLine = 110;
    private const int LongestDate = 110;

    private static readonly string[] AuthorPrefixes = ["by ", "by:", "written by", "posted by", "published by", "author:", "von ", "par ", "por ", "text:", "автор"];

    private static readonly string[] DatePrefixes = ["published", "updated", "posted", "last updated", "first published", "created", "modified", "date:", "on "];

    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"];

    public static bool Is(TextBlock block, string? title) =>
        (block.Tag == Parsing.HtmlTag.H1) || IsTitle(block.Text, title) || (block.Length <= LongestLine && !IsProse(block) && (IsAuthor(block.Text) || IsDate(block.Text) || IsReadingTime(block.Text)));

    /// <summary>Whether the text is the headline, apart from case, blanks and punctuation.</summary>
    public static bool IsTitle(string text, string? title) =>
        title is { Length: > 0 } && Math.Abs(text.Length - title.Length) <= 8 && Letters(text).Equals(Letters(title), StringComparison.OrdinalIgnoreCase);

    private static bool IsProse(TextBlock block) => block.EndsSentence && block.Commas + block.Length / 50 > 1;

    private static bool IsAuthor(string text) => StartsWithAny(text, AuthorPrefixes);

    /// <summary>A short line with a year, a month's name or a numeric date, and few other words.</summary>
    public static bool IsDate(string text)
    {
        if (text.Length > LongestDate)
        {
            return false;
        }

        int words = 0;
        int dateWords = 0;
        bool year = false;
        foreach (Range range in text.AsSpan().SplitAny(" ,|•·()/-–—.:"))
        {
            ReadOnlySpan<char> word = text.AsSpan(range);
            if (word.IsEmpty)
            {
                continue;
            }

            words++;
            bool number = char.IsAsciiDigit(word[0]);
            year |= word.Length == 4 && int.TryParse(word, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int value) && value is > 1900 and < 2100;
            dateWords += number || IsMonth(word) ? 1 : 0;
        }

        return words > 0 && ((year && dateWords * 3 >= words) || (dateWords > 0 && StartsWithAny(text, DatePrefixes)));
    }

    private static bool IsReadingTime(string text) =>
        text.Length < 40 && char.IsAsciiDigit(text[0]) && (text.Contains("min read", StringComparison.OrdinalIgnoreCase) || text.Contains("minute read", StringComparison.OrdinalIgnoreCase) || text.EndsWith(" ago", StringComparison.OrdinalIgnoreCase));

    private static bool IsMonth(ReadOnlySpan<char> word)
    {
        foreach (string month in Months)
        {
            if (word.Equals(month, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsWithAny(string text, string[] words)
    {
        foreach (string word in words)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
