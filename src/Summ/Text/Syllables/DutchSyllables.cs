using Summ.Text.Lexicon;

namespace Summ.Text.Syllables;

/// <summary>
/// Counts the syllables of Dutch words: doubled vowels, ie, oe, eu, ui, ei, ij, au, ou and aai, ooi, oei, eeu, ieu are one; a diaeresis begins a
/// syllable of its own (<c>be-ïn-vloe-den</c>), and other vowels side by side are two (<c>the-a-ter</c>).
/// </summary>
public sealed class DutchSyllables : ISyllableCounter
{
    /// <inheritdoc/>
    public int Count(ReadOnlySpan<char> word) => NucleusCounter.Count<Rules>(word);

    private readonly struct Rules : INucleusRules
    {
        private const string English = "team|teams|steak|jeans|beat|leader|leaders|dream|online|offline|software|hardware|website|goal|goals|coach|service|baseball|race|douche";

        public static bool IsVowel(ReadOnlySpan<char> word, int i) => word[i] switch
        {
            'u' => !(i > 0 && word[i - 1] == 'q'),
            'y' => i + 1 == word.Length || !((i == 0 || IsLetterVowel(word[i - 1])) && IsLetterVowel(word[i + 1])),
            char c => IsLetterVowel(c),
        };

        public static int NucleusLength(ReadOnlySpan<char> word, int i)
        {
            ReadOnlySpan<char> rest = word[i..];
            ReadOnlySpan<char> before = word[..i];
            if (rest.StartsWithOneOf("ie"))
            {
                // materi-eel, religi-eus; but nieuw, milieu.
                bool isApart = rest.StartsWithOneOf("iee") || (rest[2..].IsOneOf("us|ur|urs|uze|uzer") && !before.EndsWithOneOf("gen"));
                return isApart ? 1 : rest.StartsWithOneOf("ieu") ? 3 : 2;
            }

            if (rest.StartsWithOneOf("aai|ooi|oei|eeu|eau|éé"))
            {
                return rest[0] == 'é' ? 2 : 3;
            }

            if (rest.StartsWithOneOf("eu"))
            {
                return rest[2..].IsOneOf("m|ms") ? 1 : 2;
            }

            bool isPair = rest.StartsWithOneOf("aa|ee|oo|uu|oe|ui|ei|ij|au|ou|ai|oi|ëe|ëi|ïe|äu|ey|ay|oy")
                || (rest.IsOneOf("ion|ions") && before is [.., 't' or 's']);
            return isPair ? 2 : 1;
        }

        public static int Correction(ReadOnlySpan<char> word, int nuclei) => word.IsOneOf(English) ? -1 : 0;

        private static bool IsLetterVowel(char c) =>
            c is 'a' or 'e' or 'i' or 'o' or 'u' or 'é' or 'è' or 'ê' or 'ë' or 'ï' or 'ö' or 'ü' or 'á' or 'ó' or 'í' or 'ú' or 'à' or 'ä' or 'y';
    }
}
