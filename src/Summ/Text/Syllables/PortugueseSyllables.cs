using Summ.Text.Lexicon;

namespace Summ.Text.Syllables;

/// <summary>
/// Counts the syllables of Portuguese words as dictionaries divide them: i and u close the syllable of the vowel before (<c>mui-to</c>, <c>viu</c>), but
/// not before nh or a consonant of their own syllable (<c>ra-i-nha</c>, <c>ca-ir</c>); before a vowel they part from it (<c>na-ci-o-nal</c>) except
/// in the endings of words with an accent before (<c>his-tó-ria</c>) and behind q and g.
/// </summary>
public sealed class PortugueseSyllables : ISyllableCounter
{
    /// <inheritdoc/>
    public int Count(ReadOnlySpan<char> word) => NucleusCounter.Count<Rules>(word);

    private readonly struct Rules : INucleusRules
    {
        public static bool IsVowel(ReadOnlySpan<char> word, int i) => IsPlain(word[i]) || word[i] is 'y' || IsAccented(word[i]);

        public static int NucleusLength(ReadOnlySpan<char> word, int i)
        {
            int at = i;
            if (word[at] is 'u' or 'ü' && at > 0 && word[at - 1] is 'q' or 'g' && at + 1 < word.Length && IsVowel(word, at + 1))
            {
                at++;
            }

            // -ia, -io, -ea … behind an accent.
            ReadOnlySpan<char> rest = word[at..];
            if (rest is ['i' or 'u' or 'e' or 'o', 'a' or 'o' or 'e'] or ['i' or 'u' or 'e' or 'o', 'a' or 'o' or 'e', 's'] && HasAccent(word[..at]))
            {
                return at - i + 2;
            }

            return at - i + (Closes(word, at) ? 2 : 1);
        }

        public static int Correction(ReadOnlySpan<char> word, int nuclei) => 0;

        private static bool IsPlain(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

        private static bool IsAccented(char c) =>
            c is 'á' or 'â' or 'ã' or 'à' or 'é' or 'ê' or 'í' or 'ó' or 'ô' or 'õ' or 'ú' or 'ü';

        private static bool HasAccent(ReadOnlySpan<char> word)
        {
            foreach (char c in word)
            {
                if (IsAccented(c) && c != 'ü')
                {
                    return true;
                }
            }

            return false;
        }

        private static bool Closes(ReadOnlySpan<char> word, int i)
        {
            if (i + 1 >= word.Length)
            {
                return false;
            }

            char next = word[i + 1];
            ReadOnlySpan<char> after = word[(i + 2)..];
            if (word[i] is 'ã' or 'õ')
            {
                return next is 'o' or 'e' or 'i';
            }

            if (word is "ao" or "aos")
            {
                return true;
            }

            bool isOnset = after is ['n', 'h', ..] or ['l' or 'm' or 'n' or 'r' or 'z'] || (after is ['l' or 'm' or 'n' or 'r' or 'z', not 'h', ..] && !IsVowel(after, 1));
            return next switch
            {
                'i' => word[i] is not ('i' or 'í') && !(word[i] == 'u' && after.StartsWithOneOf("çã|çõ")) && !(word[i] == 'o' && after.StartsWithOneOf("bi")) && !isOnset && after is not ['u', ..],
                'u' => word[i] is not ('u' or 'ú') && !isOnset && !(word[..(i + 1)] is "re" && after is ['n', ..]) && (word[i] is not 'i' || after.IsEmpty || !IsVowel(after, 0)),
                _ => false,
            };
        }
    }
}
