using System.Collections.Frozen;

namespace Summ.Text.Lexicon;

/// <summary>
/// Frequent words that the rules would miscount, each also with an s behind it, and abbreviations as they are read.
/// </summary>
internal static class IrregularSyllables
{
    private static readonly FrozenDictionary<string, int> Words = Table(
        "moist choir yacht psst hmm hm shh sh brr nth pst ms ft st real moore doth ye isle aisle corps goes does",
        "mr mrs dr jr sr vs mt evening business wednesday chocolate poem poet being naked wicked ragged rugged jagged sacred "
            + "hatred kindred hundred crooked wretched woodshed hotbed seabed ideal argue people maybe "
            + "cruel create science client quiet riot lion giant ruin fluid trial dial diet via bias chaos "
            + "really myanmar vacuum cruelty senior junior dyeing ninety safety",
        "suicide alliance riverbed hercules seattle theresa ecuador temperature businessman area idea ideally recipe karate familiar "
            + "beloved peculiar naivety lieutenant ltd lt kg genuine simile vehicle cameraman koala",
        "businesswoman etc km cm mm catastrophe veterinary apostrophe epitome hyperbole",
        "aborigine ambiguity contiguity");

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
