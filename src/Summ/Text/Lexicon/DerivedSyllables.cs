using System.Collections.Frozen;

namespace Summ.Text.Lexicon;

/// <summary>Syllables of words that are not in the dictionary but are made of words that are: inflected and derived words.</summary>
/// <remarks>Compounds are left to the rules, which do better than cutting wherever two words would meet (<c>mate|rial</c>).</remarks>
internal static class DerivedSyllables
{
    private const int ShortestPart = 4;
    private const int ShortestBase = 3;

    // Endings that add one syllable each to what stands before them, longest first.
    private static readonly string[] OneMore = ["ness", "less", "ment", "ship", "ward", "like", "man", "men", "ful", "dom", "ish", "ist", "est", "ing", "ly", "er", "or"];

    // By syllables, 1 first.
    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Prefixes = Table(
        "un re non out mis dis pre sub post self mid trans fore cross",
        "over under anti super inter semi multi micro mega auto counter ultra hyper neo pseudo bio geo eco tele psycho photo hydro thermo",
        "electro").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The plural, possessive or third person of a word in the table: the forms that the table leaves out where this finds them.</summary>
    public static bool TryFindWithS(ReadOnlySpan<char> word, SyllableTable table, out KnownSyllables known)
    {
        known = default;
        if (word.Length <= ShortestBase || word is not [.., not 's', 's'])
        {
            return false;
        }

        ReadOnlySpan<char> root = word[..^1];
        if (table.TryFind(root, out known))
        {
            known = known.Plus(Hisses(root) ? 1 : 0);
            return true;
        }

        if (root is [.., 's' or 'x' or 'z', 'e'] or [.., 'c' or 's', 'h', 'e'] && table.TryFind(root[..^1], out known))
        {
            known = known.Plus(1);
            return true;
        }

        return root is [.., 'i', 'e'] && TryFindChanged(root[..^2], 'y', table, out known);
    }

    /// <summary>Any word made of words in the table.</summary>
    public static bool TryFind(ReadOnlySpan<char> word, SyllableTable table, out KnownSyllables known)
    {
        known = default;
        return word.Length is > ShortestBase and <= SyllableTable.LongestWord
            && (TryFindWithS(word, table, out known) || TryFindPast(word, table, out known) || TryFindWithEnding(word, table, out known)
                || TryFindWithPrefix(word, table, out known));
    }

    private static bool Hisses(ReadOnlySpan<char> word) =>
        word is [.., 's' or 'x' or 'z'] or [.., 'c' or 's', 'h'] or [.., 'c' or 's' or 'z' or 'g' or 'x', 'e'] or [.., 'c' or 's', 'h', 'e'];

    private static bool TryFindPast(ReadOnlySpan<char> word, SyllableTable table, out KnownSyllables known)
    {
        known = default;
        if (word is not [.., 'e', 'd'])
        {
            return false;
        }

        ReadOnlySpan<char> root = word[..^2];
        if (!(root is [.., 'i'] && TryFindChanged(root[..^1], 'y', table, out known)) && !TryFindRoot(root, table, out known))
        {
            return false;
        }

        known = known.Plus(root is [.., 't' or 'd'] ? 1 : 0);
        return true;
    }

    private static bool TryFindWithEnding(ReadOnlySpan<char> word, SyllableTable table, out KnownSyllables known)
    {
        foreach (string ending in OneMore)
        {
            if (!(ending is "ly" && word is [.., 'i', 'c', 'a', 'l', 'l', 'y']) && word.Length >= ending.Length + (ending is "er" or "or" ? ShortestPart : ShortestBase) && word.EndsWith(ending))
            {
                ReadOnlySpan<char> root = word[..^ending.Length];
                bool isJoined = ending[0] is 'i' or 'e' or 'o';
                if (isJoined
                    ? TryFindRoot(root, table, out known) || (root is [.., 'i'] && TryFindChanged(root[..^1], 'y', table, out known))
                    : table.TryFind(root, out known) || TryFindWithS(root, table, out known) || (root is [.., 'i'] && TryFindChanged(root[..^1], 'y', table, out known)))
                {
                    known = known.Plus(1);
                    return true;
                }
            }
        }

        // chemical|ly, possib|le, possib|ly: a vowel or the syllable of the l is gone.
        known = default;
        return (word is [.., 'i', 'c', 'a', 'l', 'l', 'y'] && table.TryFind(word[..^2], out known)) || word is [.., 'b', 'l', 'y'] && TryFindChanged(word[..^1], 'e', table, out known);
    }

    // walk|ed, hop(e)|ed, stop|ped.
    private static bool TryFindRoot(ReadOnlySpan<char> root, SyllableTable table, out KnownSyllables known)
    {
        known = default;
        if (root.Length < 2)
        {
            return false;
        }

        bool isDoubled = root.Length > ShortestBase && root[^1] == root[^2] && !LatinLetters.IsVowel(root[^1]);
        return table.TryFind(root, out known) || TryFindChanged(root, 'e', table, out known)
            || (isDoubled && table.TryFind(root[..^1], out known));
    }

    private static bool TryFindChanged(ReadOnlySpan<char> root, char last, SyllableTable table, out KnownSyllables known)
    {
        Span<char> word = stackalloc char[SyllableTable.LongestWord + 1];
        root.CopyTo(word);
        word[root.Length] = last;
        return table.TryFind(word[..(root.Length + 1)], out known);
    }

    private static bool TryFindWithPrefix(ReadOnlySpan<char> word, SyllableTable table, out KnownSyllables known)
    {
        for (int i = Math.Min(word.Length - ShortestPart, 7); i >= 2; i--)
        {
            if (Prefixes.TryGetValue(word[..i], out int before) && (table.TryFind(word[i..], out known) || TryFindWithS(word[i..], table, out known)))
            {
                known = known.Plus(before);
                return true;
            }
        }

        known = default;
        return false;
    }

    private static FrozenDictionary<string, int> Table(params string[] bySyllables)
    {
        Dictionary<string, int> prefixes = new(StringComparer.Ordinal);
        for (int i = 0; i < bySyllables.Length; i++)
        {
            foreach (string prefix in bySyllables[i].Split(' '))
            {
                prefixes.Add(prefix, i + 1);
            }
        }

        return prefixes.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
