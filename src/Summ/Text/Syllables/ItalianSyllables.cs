using Summ.Text.Lexicon;

namespace Summ.Text.Syllables;

/// <summary>
/// Counts the syllables of Italian words: i and u before a vowel are glides (<c>sto-ria</c>, <c>nuo-vo</c>, <c>quan-do</c>), behind one they
/// close the syllable (<c>cau-sa</c>). Where the letters do not show a hiatus (<c>far-ma-ci-a</c>, <c>vi-o-len-to</c>), endings and beginnings decide.
/// </summary>
public sealed class ItalianSyllables : ISyllableCounter
{
    /// <inheritdoc/>
    public int Count(ReadOnlySpan<char> word) => NucleusCounter.Count<Rules>(word);

    private readonly struct Rules : INucleusRules
    {
        public static bool IsVowel(ReadOnlySpan<char> word, int i) => IsStrong(word[i]) || word[i] is 'i' or 'u' or 'ì' or 'í' or 'ù' or 'ú' or 'y';

        public static int NucleusLength(ReadOnlySpan<char> word, int i)
        {
            int at = i;
            while (word[at] is 'i' or 'u' && at + 1 < word.Length && IsVowel(word, at + 1) && IsGlide(word, at))
            {
                at++;
            }

            return at - i + (Closes(word, at) ? 2 : 1);
        }

        public static int Correction(ReadOnlySpan<char> word, int nuclei) => 0;

        private static bool IsStrong(char c) => c is 'a' or 'e' or 'o' or 'à' or 'á' or 'è' or 'é' or 'ò' or 'ó';

        // cau-sa, noi, but pa-u-ra, ba-u-le.
        private static bool Closes(ReadOnlySpan<char> word, int i)
        {
            if (i + 1 >= word.Length || !IsStrong(word[i]) || word[i + 1] is not ('i' or 'u') || (i + 2 < word.Length && IsVowel(word, i + 2)))
            {
                return false;
            }

            return !(word[i] == 'a' && word[..i].EndsWithOneOf("p|b") && word[(i + 1)..].StartsWithOneOf("ur|ul"));
        }

        private static bool IsGlide(ReadOnlySpan<char> word, int i)
        {
            ReadOnlySpan<char> before = word[..i];
            ReadOnlySpan<char> after = word[(i + 2)..];
            char vowel = word[i + 1];
            if (word[i] == 'u')
            {
                return before is [.., 'q' or 'g']
                    || (vowel == 'o' && !after.IsEmpty)
                    || vowel == 'ò'
                    || (vowel == 'i' && after.IsEmpty);
            }

            if (vowel == 'i' || (after.IsEmpty && IsHiatusAtEnd(before, vowel)))
            {
                return false;
            }

            return !(before.IsOneOf("d|b|v|tr|cl|br") && vowel is 'a' or 'o' or 'e' && IsHiatusAtStart(before, vowel, after))
                && !(before is "r" && vowel is 'u' or 'a' or 'o')
                && !(before.IsOneOf("sc|sp|av|inv") && vowel == 'a' && after.StartsWithOneOf("r|t"));
        }

        private static bool IsHiatusAtStart(ReadOnlySpan<char> before, char vowel, ReadOnlySpan<char> after) => before switch
        {
            "d" => vowel == 'a' && !after.StartsWithOneOf("v|mo"),
            "b" => vowel == 'o' && !after.StartsWithOneOf("nd"),
            "v" => vowel == 'o',
            "tr" => vowel != 'e' || after.StartsWithOneOf("nn"),
            _ => true,
        };

        // zi-o, mi-a; far-ma-ci-a, e-ner-gi-a, pit-tu-ra has none.
        private static bool IsHiatusAtEnd(ReadOnlySpan<char> before, char vowel)
        {
            if (vowel is not ('a' or 'e' or 'o'))
            {
                return false;
            }

            bool isFirst = true;
            foreach (char c in before)
            {
                isFirst &= !IsStrong(c) && c is not ('i' or 'u');
            }

            if (isFirst)
            {
                return true;
            }

            return vowel != 'o' && (before.EndsWithOneOf("log|nom|sof|graf|craz|nerg|egr|farmac|fon|metr|pat|arch|poliz|bug|compagn|poes|mar|luc|fantas|cortes|gelos|pazz|foll|malatt|garanz|anarch|magg|allerg|strateg")
                || (before.EndsWithOneOf("er") && !before.EndsWithOneOf("mater|miser|arter|batter|fer")));
        }
    }
}
