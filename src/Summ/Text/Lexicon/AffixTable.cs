using System.Collections.Frozen;

namespace Summ.Text.Lexicon;

/// <summary>A long list of word parts, looked up by the first or last letter. Of several that match, the first in the list counts. Immutable.</summary>
internal sealed class AffixTable
{
    private readonly FrozenDictionary<char, string[]> _byFirst;
    private readonly FrozenDictionary<char, string[]> _byLast;

    /// <summary>Makes the table of a list such as <c>"ly|ness|ment"</c>, without an empty entry.</summary>
    public AffixTable(string list)
    {
        string[] parts = list.Split('|');
        _byFirst = parts.GroupBy(p => p[0]).ToFrozenDictionary(g => g.Key, g => g.ToArray());
        _byLast = parts.GroupBy(p => p[^1]).ToFrozenDictionary(g => g.Key, g => g.ToArray());
    }

    /// <summary>Length of the entry that the text begins with, or 0.</summary>
    public int LeadingOf(ReadOnlySpan<char> text)
    {
        if (!text.IsEmpty && _byFirst.TryGetValue(text[0], out string[]? parts))
        {
            foreach (string part in parts)
            {
                if (text.StartsWith(part))
                {
                    return part.Length;
                }
            }
        }

        return 0;
    }

    /// <summary>Length of the entry that the text ends with, or 0.</summary>
    public int TrailingOf(ReadOnlySpan<char> text)
    {
        if (!text.IsEmpty && _byLast.TryGetValue(text[^1], out string[]? parts))
        {
            foreach (string part in parts)
            {
                if (text.EndsWith(part))
                {
                    return part.Length;
                }
            }
        }

        return 0;
    }
}
