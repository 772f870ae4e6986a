namespace Summ.Text.Syllables;

/// <summary>
/// Counts the syllables of Spanish words by the rules of the orthography (Real Academia Española, 2010, <i>Ortografía de la lengua española</i>,
/// II.2.2): an unaccented i or u joins the vowel beside it, also across an h; two of a, e, o do not; an accent on i or u parts it from them.
/// </summary>
public sealed class SpanishSyllables : ISyllableCounter
{
    /// <inheritdoc/>
    public int Count(ReadOnlySpan<char> word) => NucleusCounter.Count<Rules>(word);

    private readonly struct Rules : INucleusRules
    {
        public static bool IsVowel(ReadOnlySpan<char> word, int i) => word[i] switch
        {
            'a' or 'e' or 'o' or 'á' or 'é' or 'ó' or 'i' or 'í' or 'ú' or 'ü' => true,
            'u' => !IsMuteU(word, i),
            'y' => i + 1 == word.Length || !IsLetterVowel(word[i + 1]),
            _ => false,
        };

        public static int NucleusLength(ReadOnlySpan<char> word, int i)
        {
            int at = i;
            if (IsWeak(word[at]))
            {
                int next = Next(word, at);
                if (next < 0 || (IsWeak(word[next]) || word[next] is 'í' or 'ú' ? word[next] == word[at] : !IsStrong(word[next])))
                {
                    return 1;
                }

                at = next;
            }
            else if (word[at] is 'í' or 'ú')
            {
                return 1;
            }

            int glide = Next(word, at);
            bool joins = glide >= 0 && IsStrong(word[at]) && IsWeak(word[glide]) && Next(word, glide) is var after
                && (after < 0 || word[glide] == 'y' || (after > glide + 1 && !IsStrong(word[after])));
            return (joins ? glide : at) - i + 1;
        }

        public static int Correction(ReadOnlySpan<char> word, int nuclei) => 0;

        private static bool IsStrong(char c) => c is 'a' or 'e' or 'o' or 'á' or 'é' or 'ó';

        private static bool IsWeak(char c) => c is 'i' or 'u' or 'ü' or 'y';

        private static bool IsLetterVowel(char c) => IsStrong(c) || c is 'i' or 'u' or 'í' or 'ú';

        // The u of que, gui.
        private static bool IsMuteU(ReadOnlySpan<char> word, int i) =>
            i > 0 && i + 1 < word.Length && (word[i - 1] == 'q' || (word[i - 1] == 'g' && word[i + 1] is 'e' or 'i' or 'é' or 'í'));

        // The next vowel, also behind an h, or -1.
        private static int Next(ReadOnlySpan<char> word, int i)
        {
            int next = i + 1 < word.Length && word[i + 1] == 'h' && i > 0 && word[i] != 'c' ? i + 2 : i + 1;
            return next < word.Length && IsVowel(word, next) ? next : -1;
        }
    }
}
