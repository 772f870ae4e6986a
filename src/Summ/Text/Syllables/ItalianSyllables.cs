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
        // Stressed i before a final a or e. Greek endings and those in -eria are whole classes; the rest are words.
        private const string StressedEndings = "log|nom|sof|graf|craz|nerg|egr|farmac|fon|metr|pat|arch|poes|compagn|fantas|cortes|gelos|pazz|foll|malatt|garanz|allerg|strateg|luc|mar"
            + "|alg|urg|orrag|tom|pidem|andem|anem|lucem|icem|ulim|rap|utop|miop|trop|trof|iatr|latr|elod|arod|apsod|oped|agog|arist|inast|carest|eres|mnes|estes|anas|ops|ocris|iron|armon|incon|egemon"
            + "|teor|categor|eufor|fattor|trattor|signor|puliz|poliz|profez|peripez|agenz|abbaz|ferrov|tuttav|tranv|univ|anomal|omel|scrivan|epifan|ombard|urch|cors|ortodoss|ulgar";

        private const string StressedWords = "bug|mag|reg|eleg|agon|avar|giur|man|roman|alban|pav|inv|rinv|avv|dev|mess|atrof";

        // Stressed i before a final o: what goes on (a murmur, a hum) and some others.
        private const string StressedBeforeO = "add|pend|ronz|mormor|brus|inv|rinv|avv|dev|cigol|pigol|brontol|borbott|calpest|frusc|obl|legg|luccich|formicol|scintill|tintinn|balbett|rest|nat|des|gocciol|sgocciol|scricchiol|vocific";

        private const string Foreign = "weekend|garage|online|offline|software|hardware|smartphone|team|jeans|leader";

        public static bool IsVowel(ReadOnlySpan<char> word, int i) => IsStrong(word[i]) || word[i] is 'i' or 'u' or 'ì' or 'í' or 'ù' or 'ú' || (word[i] == 'y' && !(i == 0 && word is [_, 'a' or 'e' or 'o' or 'u', ..]));

        public static int NucleusLength(ReadOnlySpan<char> word, int i)
        {
            int at = i;
            while (word[at] is 'i' or 'u' && at + 1 < word.Length && IsVowel(word, at + 1) && IsGlide(word, at))
            {
                at++;
            }

            return at - i + (Closes(word, at) ? 2 : 1);
        }

        public static int Correction(ReadOnlySpan<char> word, int nuclei) => word.IsOneOf(Foreign) ? -1 : 0;

        private static bool IsStrong(char c) => c is 'a' or 'e' or 'o' or 'à' or 'á' or 'è' or 'é' or 'ò' or 'ó';

        // cau-sa, noi, but pa-u-ra, ba-u-le.
        private static bool Closes(ReadOnlySpan<char> word, int i)
        {
            if (i + 1 >= word.Length || !IsStrong(word[i]) || word[i + 1] is not ('i' or 'u') || (i + 2 < word.Length && IsVowel(word, i + 2)))
            {
                return false;
            }

            // e-ro-i-co, e-go-i-sta, e-ro-i-na, a-ste-ro-i-de, co-in-vol-to.
            ReadOnlySpan<char> after = word[(i + 2)..];
            if (word[i] is 'a' or 'o' && word[i + 1] == 'i'
                && (after.IsOneOf("co|ca|ci|che|na|ne|de|di") || after.StartsWithOneOf("sm|st") || (word[..i] is "c" && after is ['n', ..])))
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
            "v" => vowel == 'o' || (vowel == 'a' && after is ['l', 'e' or 'i']),
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

            if (vowel == 'o')
            {
                return before.IsOneOf(StressedBeforeO);
            }

            return before.IsOneOf(StressedWords) || before.EndsWithOneOf(StressedEndings)
                || (before.EndsWithOneOf("er") && !before.IsOneOf("ser|fer|valer|niger|siber|liber") && !before.EndsWithOneOf("mater|miser|arter|temper"));
        }
    }
}
