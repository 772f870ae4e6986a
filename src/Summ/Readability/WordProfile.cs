using System.Globalization;
using System.Text;
using Summ.Text.Lexicon;

namespace Summ.Readability;

/// <summary>What the counts need of one word.</summary>
/// <param name="Letters">Its letters.</param>
/// <param name="Characters">Its letters and digits.</param>
/// <param name="Syllables">Its syllables by Flesch's rules, at least 1; 0 only in the default value.</param>
/// <param name="IsPolysyllable">Whether it has three or more as it is usually read aloud.</param>
/// <param name="IsHard">Whether it is one of Gunning's hard words, unless it is a name.</param>
internal readonly record struct WordProfile(int Letters, int Characters, int Syllables, bool IsPolysyllable, bool IsHard)
{
    public const int LongFrom = 7;
    public const int SixLetters = 6;
    public const int MiniBelow = 4;
    private const int PolysyllableFrom = 3;

    /// <summary>Looks at a word in lower case.</summary>
    public static WordProfile Of(ReadOnlySpan<char> word)
    {
        int letters = 0;
        int digits = 0;
        foreach (Rune rune in word.EnumerateRunes())
        {
            letters += Rune.IsLetter(rune) ? 1 : 0;
            digits += Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber ? 1 : 0;
        }

        int syllables = Math.Max(1, SyllableCounter.Count(word, SyllableReading.Flesch));
        bool isPolysyllable = syllables >= PolysyllableFrom || SyllableCounter.Count(word) >= PolysyllableFrom;
        bool isHard = isPolysyllable && digits == 0 && !word.Contains('.') && HasHardPart(word);
        return new WordProfile(letters, letters + digits, syllables, isPolysyllable, isHard);
    }

    private static bool HasHardPart(ReadOnlySpan<char> word)
    {
        foreach (Range range in word.SplitAny('-', '\u2010', '\u2011'))
        {
            if (SyllablesWithoutEnding(word[range]) >= PolysyllableFrom)
            {
                return true;
            }
        }

        return false;
    }

    // The rule speaks of verbs; nouns in -es (processes) are treated alike, since a word alone does not tell. Nothing is not noth|ing.
    private static int SyllablesWithoutEnding(ReadOnlySpan<char> part)
    {
        int syllables = SyllableCounter.Count(part);
        if (part.EndsWith("es", StringComparison.Ordinal) || part.EndsWith("ed", StringComparison.Ordinal))
        {
            return Math.Min(syllables, SyllableCounter.Count(part[..^1]));
        }

        bool isInflected = part.EndsWith("ing", StringComparison.Ordinal) && !part.EndsWith("thing", StringComparison.Ordinal);
        return isInflected ? syllables - 1 : syllables;
    }
}
