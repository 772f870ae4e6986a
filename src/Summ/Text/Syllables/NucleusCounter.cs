using Summ.Text.Lexicon;

namespace Summ.Text.Syllables;

/// <summary>
/// Counts the syllables of a word by the rules of a language: those of its parts between hyphens, apostrophes and other marks are added up. A
/// number is one syllable; a part without a vowel is none (<c>l'</c>), or as many as its letters where it is written in capitals.
/// </summary>
internal static class NucleusCounter
{
    // Longer parts are no words; they are counted piece by piece, so that the buffer stays on the stack.
    private const int LongestPart = 64;

    public static int Count<TRules>(ReadOnlySpan<char> word)
        where TRules : INucleusRules
    {
        Span<char> part = stackalloc char[LongestPart];
        int length = 0;
        int sum = 0;
        bool any = false;
        bool inNumber = false;
        bool isUpper = true;
        foreach (char c in word)
        {
            if (LatinLetters.IsMark(c))
            {
                if (length > 0)
                {
                    part[length - 1] = Compose(part[length - 1], c);
                }
            }
            else if (char.IsLetter(c) && length < LongestPart)
            {
                part[length++] = char.ToLowerInvariant(c);
                isUpper &= char.IsUpper(c);
            }
            else if (c != LatinLetters.SoftHyphen)
            {
                sum += CountPart<TRules>(part[..length], isUpper);
                length = 0;
                isUpper = true;
                if (char.IsLetter(c))
                {
                    part[length++] = char.ToLowerInvariant(c);
                    isUpper = char.IsUpper(c);
                }
            }

            bool isDigit = char.IsDigit(c);
            sum += isDigit && !inNumber ? 1 : 0;
            inNumber = isDigit || (inNumber && c is '.' or ',');
            any |= char.IsLetterOrDigit(c) || char.IsSurrogate(c);
        }

        sum += CountPart<TRules>(part[..length], isUpper);
        return any ? Math.Max(1, sum) : 0;
    }

    private static int CountPart<TRules>(ReadOnlySpan<char> part, bool isUpper)
        where TRules : INucleusRules
    {
        int nuclei = 0;
        int i = 0;
        while (i < part.Length)
        {
            if (TRules.IsVowel(part, i))
            {
                nuclei++;
                i += TRules.NucleusLength(part, i);
            }
            else
            {
                i++;
            }
        }

        if (nuclei == 0)
        {
            return isUpper && part.Length > 1 ? part.Length : 0;
        }

        return Math.Max(1, nuclei + TRules.Correction(part, nuclei));
    }

    private static char Compose(char letter, char mark) => mark switch
    {
        '\u0300' => With("aeiou", "àèìòù", letter),
        '\u0301' => With("aeiouy", "áéíóúý", letter),
        '\u0302' => With("aeiou", "âêîôû", letter),
        '\u0303' => With("ano", "ãñõ", letter),
        '\u0308' => With("aeiouyе", "äëïöüÿё", letter),
        '\u030A' => With("a", "å", letter),
        '\u0306' => With("и", "й", letter),
        '\u0327' => With("c", "ç", letter),
        _ => letter,
    };

    private static char With(string plain, string marked, char letter)
    {
        int i = plain.IndexOf(letter, StringComparison.Ordinal);
        return i < 0 ? letter : marked[i];
    }
}
