namespace Summ.Text.Syllables;

/// <summary>Counts the syllables of Russian words: one for each vowel letter.</summary>
public sealed class RussianSyllables : ISyllableCounter
{
    /// <inheritdoc/>
    public int Count(ReadOnlySpan<char> word) => NucleusCounter.Count<Rules>(word);

    private readonly struct Rules : INucleusRules
    {
        public static bool IsVowel(ReadOnlySpan<char> word, int i) =>
            word[i] is 'а' or 'е' or 'ё' or 'и' or 'о' or 'у' or 'ы' or 'э' or 'ю' or 'я';

        public static int NucleusLength(ReadOnlySpan<char> word, int i) => 1;

        public static int Correction(ReadOnlySpan<char> word, int nuclei) => 0;
    }
}
