using Summ.Text.Lexicon;

namespace Summ.Tests.Text.Lexicon;

/// <summary>
/// Chooses the words of the table <c>english-syllables.bin</c>: those of the dictionary that are written a to z, without abbreviations and
/// words with an s that <see cref="DerivedSyllables.TryFindWithS"/> finds by the word without it.
/// </summary>
internal static class EnglishSyllableWords
{
    /// <summary>All words of the dictionary that a table may hold.</summary>
    public static Dictionary<string, KnownSyllables> Of(CmuDictionary dictionary)
    {
        Dictionary<string, KnownSyllables> words = new(StringComparer.Ordinal);
        foreach (string word in dictionary.Words)
        {
            int usual = dictionary.Usual(word);
            bool isListed = EnglishSyllableRules.IsAbbreviation(word) || IrregularSyllables.TryFind(word, out _);
            if (usual is >= 1 and <= SyllableTable.MostSyllables && word.Length <= SyllableTable.LongestWord && !isListed)
            {
                words.Add(word, new KnownSyllables(usual, dictionary.Fewest(word)));
            }
        }

        return words;
    }

    /// <summary>The table of these words. What was left out and is not found without itself comes back, until all are found.</summary>
    public static byte[] Table(IReadOnlyDictionary<string, KnownSyllables> words)
    {
        Dictionary<string, KnownSyllables> kept = new(words, StringComparer.Ordinal);
        SyllableTable table = new(SyllableTableWriter.Write(words));
        foreach ((string word, KnownSyllables known) in words)
        {
            if (DerivedSyllables.TryFindWithS(word, table, out KnownSyllables derived) && derived == known)
            {
                kept.Remove(word);
            }
        }

        while (true)
        {
            byte[] bytes = SyllableTableWriter.Write(kept);
            table = new SyllableTable(bytes);
            List<string> lost = [.. words.Keys.Where(w => !IsFound(w, words[w], table))];
            if (lost.Count == 0)
            {
                return bytes;
            }

            lost.ForEach(w => kept[w] = words[w]);
        }
    }

    private static bool IsFound(string word, KnownSyllables known, SyllableTable table) =>
        (table.TryFind(word, out KnownSyllables found) || DerivedSyllables.TryFindWithS(word, table, out found)) && found == known;
}
