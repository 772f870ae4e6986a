using System.Globalization;
using System.Text;
using Summ.Text;
using Summ.Text.Lexicon;
using Summ.Text.Syllables;

namespace Summ.Readability;

/// <summary>What the counts need of one word.</summary>
/// <param name="Letters">Its letters.</param>
/// <param name="Characters">Its letters and digits.</param>
/// <param name="Syllables">Its syllables by Flesch's rules, at least 1; 0 only in the default value.</param>
/// <param name="Spoken">Its syllables as it is usually read aloud, numbers too.</param>
/// <param name="Traits">What it is unless it is a name.</param>
internal readonly record struct WordProfile(int Letters, int Characters, int Syllables, int Spoken, WordTraits Traits)
{
    private const int HardFrom = 3;

    /// <summary>Looks at a word in lower case.</summary>
    public static WordProfile Of(ReadOnlySpan<char> word, Language language)
    {
        int letters = 0;
        int digits = 0;
        foreach (char c in word)
        {
            if (!char.IsAscii(c))
            {
                (letters, digits) = CountRunes(word);
                break;
            }

            letters += char.IsAsciiLetter(c) ? 1 : 0;
            digits += char.IsAsciiDigit(c) ? 1 : 0;
        }

        (int spoken, int syllables) = SyllablesOf(word, language);
        // What Flesch counts as one syllable but is spoken with more is a figure or an abbreviation.
        bool isHard = spoken >= HardFrom && syllables > 1 && HasHardPart(word, spoken, language);
        WordTraits traits = (isHard ? WordTraits.Hard : WordTraits.None) | Unknown(word, language);
        return new WordProfile(letters, letters + digits, syllables, spoken, traits);
    }

    // Flesch's count is never more than the spoken one.
    private static (int Spoken, int Flesch) SyllablesOf(ReadOnlySpan<char> word, Language language)
    {
        if (language.Syllables is EnglishSyllables)
        {
            KnownSyllables both = SyllableCounter.CountUsualAndFlesch(word);
            return (both.Usual, Math.Max(1, both.Fewest));
        }

        int spoken = language.Syllables.Count(word);
        return (spoken, spoken <= 1 ? 1 : Math.Max(1, language.Syllables.CountForFormulas(word)));
    }

    private static (int Letters, int Digits) CountRunes(ReadOnlySpan<char> word)
    {
        int letters = 0;
        int digits = 0;
        foreach (Rune rune in word.EnumerateRunes())
        {
            letters += Rune.IsLetter(rune) ? 1 : 0;
            digits += Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber ? 1 : 0;
        }

        return (letters, digits);
    }

    private static WordTraits Unknown(ReadOnlySpan<char> word, Language language)
    {
        if (FamiliarWords.Of(language) is not { } familiar)
        {
            return WordTraits.None;
        }

        WordLists lists = familiar.Find(word);
        return ((lists & WordLists.DaleChall) == 0 ? WordTraits.Difficult : WordTraits.None)
            | ((lists & WordLists.Spache) == 0 ? WordTraits.Unfamiliar : WordTraits.None);
    }

    private static bool HasHardPart(ReadOnlySpan<char> word, int spoken, Language language)
    {
        if (word.IndexOfAny('-', '\u2010', '\u2011') < 0)
        {
            return SyllablesWithoutEnding(word, spoken, language) >= HardFrom;
        }

        while (true)
        {
            int end = word.IndexOfAny('-', '\u2010', '\u2011');
            ReadOnlySpan<char> part = end < 0 ? word : word[..end];
            if (SyllablesWithoutEnding(part, language.Syllables.Count(part), language) >= HardFrom)
            {
                return true;
            }

            if (end < 0)
            {
                return false;
            }

            word = word[(end + 1)..];
        }
    }

    // The rule speaks of verbs; nouns in -es (processes) are treated alike, since a word alone does not tell. Nothing is not noth|ing.
    private static int SyllablesWithoutEnding(ReadOnlySpan<char> part, int syllables, Language language)
    {
        if (FamiliarWords.Of(language) is null)
        {
            // The endings are English.
            return syllables;
        }

        if (part.EndsWith("es", StringComparison.Ordinal) || part.EndsWith("ed", StringComparison.Ordinal))
        {
            return Math.Min(syllables, language.Syllables.Count(part[..^1]));
        }

        bool isInflected = part.EndsWith("ing", StringComparison.Ordinal) && !part.EndsWith("thing", StringComparison.Ordinal);
        return isInflected ? syllables - 1 : syllables;
    }
}
