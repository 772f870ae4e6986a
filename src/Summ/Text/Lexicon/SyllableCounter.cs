namespace Summ.Text.Lexicon;

/// <summary>
/// Counts the spoken syllables of an English word: by a dictionary, else by the known words that it is made of, else by rules. Case does not
/// matter, accents are known (<c>café</c>: 2, <c>naïve</c>: 2), curly and straight apostrophes are the same. Linear in the word, no
/// allocation, safe for threads; the dictionary is read at the first use.
/// </summary>
/// <remarks>
/// Parts between hyphens are added up (<c>well-known</c>: 2). Endings behind an apostrophe count as they sound (<c>didn't</c>: 2,
/// <c>boss's</c>: 2, <c>we'll</c>: 1). Numbers are read as spoken, see <see cref="SpokenNumber"/> (<c>1984</c>: 5, <c>3.14</c>: 4); an
/// ordinal's ending adds nothing but in <c>20th</c>. Letters with points between them (<c>U.S.</c>: 2) and parts without a vowel
/// (<c>BBC</c>: 3) are spelled, W being three syllables; <c>Mr</c> and its like are read out. An acronym in capitals with a vowel
/// (<c>NATO</c>) cannot be told from a word and is read as one, unless it is known to be spelled (<c>USA</c>: 3). A word of another script counts one syllable.
/// A word of several pronunciations has the count of the first in the CMU Pronouncing Dictionary, so that <c>fire</c> and <c>hour</c> have
/// two syllables, and one in <see cref="CountFewest"/>. Words that are in no dictionary are right in about 19 of 20 cases.
/// </remarks>
public static class SyllableCounter
{
    // Longer parts are no words; they are counted piece by piece, so that the buffer stays on the stack.
    private const int LongestPart = 64;

    /// <summary>Counts the syllables of a word.</summary>
    /// <param name="word">One word, in any case.</param>
    /// <returns>At least 1 for a word with a letter or a digit; 0 for the empty word and for punctuation.</returns>
    public static int Count(ReadOnlySpan<char> word) => Count(word, SyllableReading.Usual);

    /// <summary>
    /// Counts the syllables of a word in the accepted pronunciation that has the fewest: <c>several</c> 2, <c>interesting</c> 3, where
    /// <see cref="Count(ReadOnlySpan{char})"/> has one more.
    /// </summary>
    /// <param name="word">One word, in any case.</param>
    /// <returns>
    /// At least 1 for a word with a letter or a digit; 0 for the empty word and for punctuation. Never more than
    /// <see cref="Count(ReadOnlySpan{char})"/>; numbers and spelled abbreviations are the same.
    /// </returns>
    public static int CountFewest(ReadOnlySpan<char> word) => Count(word, SyllableReading.Fewest);

    /// <summary>Counts the syllables of a word in one of its readings.</summary>
    internal static int Count(ReadOnlySpan<char> word, SyllableReading reading)
    {
        // Most words end here. No abbreviation is in the table.
        if (SyllableTable.English.TryFind(word, out KnownSyllables known))
        {
            return reading == SyllableReading.Usual ? known.Usual : known.Fewest;
        }

        if (reading == SyllableReading.Flesch && IsFigure(word))
        {
            return 1;
        }

        int sum = 0;
        bool any = false;
        int i = 0;
        while (i < word.Length)
        {
            if (char.IsAsciiDigit(word[i]))
            {
                int end = SpokenNumber.End(word, i);
                sum += SpokenNumber.Syllables(word[i..end]);
                i = EndOfOrdinal(word, end, out int added);
                sum += added;
                any = true;
            }
            else if (IsLetter(word[i]))
            {
                int end = EndOfLetters(word, i);
                sum += IsSpelled(word, i, end) ? LetterName(word[i]) : CountLetters(word[i..end], reading);
                i = end;
                any = true;
            }
            else
            {
                any |= char.IsLetterOrDigit(word[i]) || char.IsSurrogate(word[i]);
                i++;
            }
        }

        return any ? Math.Max(sum, 1) : 0;
    }

    /// <summary>Counts the syllables as usually read aloud, and by Flesch's rules where <see cref="KnownSyllables"/> has the fewest.</summary>
    internal static KnownSyllables CountUsualAndFlesch(ReadOnlySpan<char> word)
    {
        if (SyllableTable.English.TryFind(word, out KnownSyllables known))
        {
            return known;
        }

        // Letters alone are counted in one go.
        return word.Length is > 0 and < LongestPart && !word.ContainsAnyExceptInRange('a', 'z')
            ? EnglishSyllableRules.CountUsualAndFlesch(word)
            : new KnownSyllables(Count(word, SyllableReading.Usual), Count(word, SyllableReading.Flesch));
    }

    // A number, or letters with points, alone or in a combination: 17, T-62, U.S.
    private static bool IsFigure(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (c == '.' || char.IsDigit(c))
            {
                return true;
            }
        }

        return false;
    }

    private static int CountLetters(ReadOnlySpan<char> letters, SyllableReading reading)
    {
        Span<char> buffer = stackalloc char[LongestPart];
        int sum = 0;
        int length = 0;
        foreach (char c in letters)
        {
            length = LatinLetters.Append(buffer, length, c);
            if (length == LongestPart)
            {
                sum += Contractions.Count(buffer, reading);
                length = 0;
            }
        }

        return length == 0 ? sum : sum + Contractions.Count(buffer[..length], reading);
    }

    private static bool IsLetter(char c) => char.IsLetter(c) || char.IsSurrogate(c) || LatinLetters.IsMark(c);

    private static int EndOfLetters(ReadOnlySpan<char> word, int i)
    {
        while (i < word.Length && (IsLetter(word[i]) || LatinLetters.IsApostrophe(word[i]) || word[i] == LatinLetters.SoftHyphen))
        {
            i++;
        }

        return i;
    }

    // A single letter beside a full stop: U.S, e.g., Ph.D.
    private static bool IsSpelled(ReadOnlySpan<char> word, int start, int end) =>
        end - start == 1 && ((start > 0 && word[start - 1] == '.') || (end < word.Length && word[end] == '.'));

    internal static int LetterName(char letter) => letter is 'w' or 'W' ? 3 : 1;

    // 1st, 22nd, 4th, 1990s and 1990's sound as long as the number; "twentieth" and the other tens are one longer.
    private static int EndOfOrdinal(ReadOnlySpan<char> word, int start, out int added)
    {
        added = 0;
        int end = EndOfLetters(word, start);
        ReadOnlySpan<char> ending = word[start..end];
        if (ending.Equals("th", StringComparison.OrdinalIgnoreCase))
        {
            bool isTens = start >= 2 && word[start - 1] == '0' && word[start - 2] is >= '2' and <= '9';
            added = isTens ? 1 : 0;
            return end;
        }

        bool isSilent = ending.Equals("st", StringComparison.OrdinalIgnoreCase) || ending.Equals("nd", StringComparison.OrdinalIgnoreCase)
            || ending.Equals("rd", StringComparison.OrdinalIgnoreCase) || ending.Equals("s", StringComparison.OrdinalIgnoreCase)
            || (ending.Length == 2 && LatinLetters.IsApostrophe(ending[0]) && ending[1] is 's' or 'S');
        return isSilent ? end : start;
    }
}
