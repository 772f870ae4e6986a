using Summ.Text.Lexicon;

namespace Summ.Text.Syllables;

/// <summary>
/// Counts the syllables of Swedish words: each vowel letter is a syllable, but for au, eu and the i of -tion, -sion and -tient.
/// </summary>
public sealed class SwedishSyllables : ISyllableCounter
{
    /// <inheritdoc/>
    public int Count(ReadOnlySpan<char> word) => NucleusCounter.Count<Rules>(word);

    private readonly struct Rules : INucleusRules
    {
        // Spelled as in English, with a letter that does not sound.
        private const string Foreign = "jeans|team|service|weekend|online|offline|software|hardware|coach|mail";

        public static bool IsVowel(ReadOnlySpan<char> word, int i) => word[i] switch
        {
            'a' or 'e' or 'i' or 'o' or 'u' or 'å' or 'ä' or 'ö' or 'é' or 'è' or 'à' or 'ü' or 'á' or 'ë' => true,
            'y' => !(i == 0 && word is [_, 'a' or 'o' or 'u', ..]),
            _ => false,
        };

        public static int NucleusLength(ReadOnlySpan<char> word, int i)
        {
            ReadOnlySpan<char> rest = word[i..];
            ReadOnlySpan<char> before = word[..i];
            bool isPair = rest.StartsWithOneOf("au")
                || (rest.StartsWithOneOf("eu") && !rest[2..].IsOneOf("m|ms|met|mets|s"))
                || (rest.StartsWithOneOf("ion") && before is [.., 't' or 's'])
                || (rest.StartsWithOneOf("ient") && before is [.., 't'])
                || (rest.StartsWithOneOf("ou") && i > 0 && rest.Length > 2);
            return isPair ? 2 : 1;
        }

        // ga-rage, but ma-ge.
        public static int Correction(ReadOnlySpan<char> word, int nuclei) => (nuclei > 2 && word.EndsWithOneOf("rage|gage|sage|tage|yage")) || word.IsOneOf(Foreign) ? -1 : 0;
    }
}
