namespace Summ.Text.Lexicon;

/// <summary>A list of word parts written as one string, <c>"ly|ness|ment"</c>, so that a rule table stays readable. Nothing is allocated.</summary>
internal static class AffixList
{
    /// <summary>Whether the text is one of the list. An empty entry matches the empty text.</summary>
    public static bool IsOneOf(this ReadOnlySpan<char> text, string list)
    {
        foreach (Range entry in list.AsSpan().Split('|'))
        {
            if (text.SequenceEqual(list.AsSpan(entry)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the text begins with one of the list.</summary>
    public static bool StartsWithOneOf(this ReadOnlySpan<char> text, string list) => LeadingOf(text, list) > 0;

    /// <summary>Length of the first entry that the text begins with, or 0.</summary>
    public static int LeadingOf(this ReadOnlySpan<char> text, string list)
    {
        foreach (Range entry in list.AsSpan().Split('|'))
        {
            ReadOnlySpan<char> part = list.AsSpan(entry);
            if (text.StartsWith(part, StringComparison.Ordinal))
            {
                return part.Length;
            }
        }

        return 0;
    }

    /// <summary>Whether the text ends with one of the list.</summary>
    public static bool EndsWithOneOf(this ReadOnlySpan<char> text, string list) => TrailingOf(text, list) > 0;

    /// <summary>Length of the first entry that the text ends with, or 0.</summary>
    public static int TrailingOf(this ReadOnlySpan<char> text, string list)
    {
        foreach (Range entry in list.AsSpan().Split('|'))
        {
            ReadOnlySpan<char> part = list.AsSpan(entry);
            if (text.EndsWith(part, StringComparison.Ordinal))
            {
                return part.Length;
            }
        }

        return 0;
    }
}
