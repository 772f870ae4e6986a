using Summ.Text.Lexicon;

namespace Summ.Text.Syllables;

/// <summary>
/// Counts the syllables of French words, spoken alone and carefully: an e at the end, in -es and in the -ent of verbs is mute, one inside a word
/// is not (<c>ap-par-te-ment</c>); i before a vowel is a glide but behind two consonants with r or l (<c>ou-vri-er</c>); u and ou before a vowel are
/// syllables of their own (<c>jou-er</c>) but in ui and oui.
/// </summary>
public sealed class FrenchSyllables : ISyllableCounter
{
    /// <inheritdoc/>
    public int Count(ReadOnlySpan<char> word) => NucleusCounter.Count<Rules>(word);

    private readonly struct Rules : INucleusRules
    {
        // Words in -ent that are no verbs; a word alone does not always tell (they "content" their friends).
        private const string SoundedWords = "vent|lent|dent|cent|argent|agent|urgent|sergent|régent|parent|couvent|souvent|content|talent|accent|auvent|relent|présent|absent|client|orient|vincent|ressent|consent|pressent|ardent|latent";

        private const string SoundedEnt = "lligent|iligent|égligent|violent|cellent|ivalent|yvalent|insolent|opulent|turbulent|mnolent|récent|nocent|décent|escent|férent|fréquent|équent|éloquent|iloquent|pparent|sparent"
            + "|torrent|current|serpent|patient|scient|fficient|déficient|sient|vient|tient|sident|accident|incident|occident|cédent|évident|fident|prudent|mécontent|intermittent|pénitent|impotent|omnipotent"
            + "|ntinent|rtinent|rmanent|éminent|imminent";

        private const string MuteMent = "aiment|forment|nomment|somment|dorment|ferment|fument|riment|stiment|niment|firment|llument|plument|sument|blâment|filment|calment|arment|clament|entament|affament|trament";

        // Adverbs that end as those verbs do.
        private const string SoundedMent = "vraiment|gaiment|infiniment|uniment";

        public static bool IsVowel(ReadOnlySpan<char> word, int i) => word[i] switch
        {
            'u' => !(i > 0 && (word[i - 1] == 'q' || (word[i - 1] == 'g' && i + 1 < word.Length && word[i + 1] is 'e' or 'i' or 'é' or 'è' or 'ê' or 'y'))),
            'y' => !(i + 1 < word.Length && IsLetterVowel(word[i + 1]) && (i == 0 || IsLetterVowel(word[i - 1]))),
            'e' => !(i > 0 && word[i - 1] == 'g' && i + 1 < word.Length && word[i + 1] is 'a' or 'o' or 'â' or 'ô' && !word[i..].StartsWithOneOf("eau")),
            char c => IsLetterVowel(c),
        };

        public static int NucleusLength(ReadOnlySpan<char> word, int i)
        {
            int at = i;
            bool isGlide = word[i] is 'i' or 'y' || (word[i] is 'ï' && !word[(i + 1)..].IsOneOf("e|es|ent"));
            if (isGlide && i + 1 < word.Length && word[i + 1] != 'i' && IsVowel(word, i + 1) && !IsTwoConsonants(word[..i]))
            {
                at++;
            }

            ReadOnlySpan<char> rest = word[at..];
            int length = 1;
            if (rest.StartsWithOneOf("oui"))
            {
                length = 3;
            }
            else if (rest.StartsWithOneOf("eau|oeu|oei|œui|eui|uei|aoû|aou"))
            {
                length = 3;
            }
            else if (rest.StartsWithOneOf("oop|oor|ool") && word[..at].IsOneOf("c|z"))
            {
                length = 1;
            }
            else if (rest.StartsWithOneOf("au|ai|aî|ei|eî|eu|eû|œu|œi|oi|oî|ou|où|oû|ui|uî|ea|oo|ee|aô|oe|êe|ae"))
            {
                length = 2;
            }
            else if (rest.StartsWithOneOf("aon") && word.Length <= 5 && at == 1)
            {
                length = 2;
            }

            // ouest
            return at - i + (i == 0 && rest.StartsWithOneOf("oue") ? 3 : length);
        }

        public static int Correction(ReadOnlySpan<char> word, int nuclei)
        {
            if (nuclei < 2)
            {
                return 0;
            }

            bool isMute = word is [.., 'e'] or [.., 'e', 's'] ? IsMute(word, word is [.., 's'] ? word.Length - 2 : word.Length - 1)
                : word is [.., 'g', 'u', 'ë'] || (word is [_, .., 'e', 'n', 't'] && IsMuteEnt(word) && IsMute(word, word.Length - 3));
            return isMute ? -1 : 0;
        }

        // An e that is a nucleus by itself: not that of -ie, which is one with the i already.
        private static bool IsMute(ReadOnlySpan<char> word, int e) => !(e > 0 && IsInPair(word, e));

        private static bool IsInPair(ReadOnlySpan<char> word, int e) =>
            (word[e - 1] is 'i' && !IsTwoConsonants(word[..(e - 1)]) && !(e > 1 && IsLetterVowel(word[e - 2]))) || word[e - 1] is 'o' or 'e' or 'ê';

        private static bool IsMuteEnt(ReadOnlySpan<char> word)
        {
            return word.EndsWithOneOf("aient|oient") || (word.EndsWithOneOf("ment") ? word.EndsWithOneOf(MuteMent) && !word.IsOneOf(SoundedMent) : !word.IsOneOf(SoundedWords) && !word.EndsWithOneOf(SoundedEnt));
        }

        // ouvr|ier, cl|ient, but not part|ie.
        private static bool IsTwoConsonants(ReadOnlySpan<char> before) =>
            before is [.., 'b' or 'c' or 'd' or 'f' or 'g' or 'p' or 't' or 'v', 'r' or 'l'];

        private static bool IsLetterVowel(char c) =>
            c is 'a' or 'à' or 'â' or 'e' or 'é' or 'è' or 'ê' or 'ë' or 'i' or 'î' or 'ï' or 'o' or 'ô' or 'u' or 'ù' or 'û' or 'ü' or 'y' or 'ÿ' or 'œ' or 'æ';
    }
}
