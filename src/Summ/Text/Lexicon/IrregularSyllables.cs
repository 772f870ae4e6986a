using System.Collections.Frozen;

namespace Summ.Text.Lexicon;

/// <summary>
/// Abbreviations as they are read, and words that the dictionary has not (<c>simile</c>) or has in a rare pronunciation first (<c>every</c> with
/// three syllables); each also with an s behind it.
/// </summary>
internal static class IrregularSyllables
{
    private static readonly FrozenDictionary<string, int> Words = Table(
        "psst hmm hm shh sh brr nth pst ms ft st lb hz",
        "mr mrs dr jr sr vs mt sgt jagged every",
        "ltd lt kg blvd naivety simile",
        "etc km cm mm",
        "contiguity");

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool TryFind(ReadOnlySpan<char> word, out int syllables)
    {
        // A word that hisses at its end makes a syllable of the s, which the rules count.
        return Lookup.TryGetValue(word, out syllables)
            || (word is [_, _, _, .., not 's', 's'] && Lookup.TryGetValue(word[..^1], out syllables));
    }

    private static FrozenDictionary<string, int> Table(params string[] bySyllables)
    {
        Dictionary<string, int> words = new(StringComparer.Ordinal);
        for (int i = 0; i < bySyllables.Length; i++)
        {
            foreach (string word in bySyllables[i].Split(' '))
            {
                words.Add(word, i + 1);
            }
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
