namespace Summ.Text.Lexicon;

/// <summary>
/// A short list of word parts written as one string, <c>"ly|ness|ment"</c>, so that a rule table stays readable. Nothing is allocated; for a long list
/// see <see cref="AffixTable"/>.
/// </summary>
internal static class AffixList
{
    /// <summary>Whether the text is one of the list. An empty entry matches the empty text.</summary>
    public static bool IsOneOf(this ReadOnlySpan<char> text, string list)
    {
        ReadOnlySpan<char> rest = list;
        while (true)
        {
            ReadOnlySpan<char> part = NextOf(ref rest, out bool isLast);
            if (text.SequenceEqual(part))
            {
                return true;
            }

            if (isLast)
            {
                return false;
            }
        }
    }

    /// <summary>Whether the text begins with one of the list.</summary>
    public static bool StartsWithOneOf(this ReadOnlySpan<char> text, string list)
    {
        ReadOnlySpan<char> rest = list;
        while (true)
        {
            ReadOnlySpan<char> part = NextOf(ref rest, out bool isLast);
            if (!part.IsEmpty && text.StartsWith(part))
            {
                return true;
            }

            if (isLast)
            {
                return false;
            }
        }
    }

    /// <summary>Whether the text ends with one of the list.</summary>
    public static bool EndsWithOneOf(this ReadOnlySpan<char> text, string list) => TrailingOf(text, list) > 0;

    /// <summary>Length of the first entry that the text ends with, or 0.</summary>
    public static int TrailingOf(this ReadOnlySpan<char> text, string list)
    {
        ReadOnlySpan<char> rest = list;
        while (true)
        {
            ReadOnlySpan<char> part = NextOf(ref rest, out bool isLast);
            if (text.EndsWith(part))
            {
                return part.Length;
            }

            if (isLast)
            {
                return 0;
            }
        }
    }

    // Entries are a few letters long: a plain loop finds their end sooner than a search does.
    private static ReadOnlySpan<char> NextOf(ref ReadOnlySpan<char> rest, out bool isLast)
    {
        int end = 0;
        while (end < rest.Length && rest[end] != '|')
        {
            end++;
        }

        ReadOnlySpan<char> part = rest[..end];
        isLast = end == rest.Length;
        rest = isLast ? [] : rest[(end + 1)..];
        return part;
    }
}
