using Summ.Text.Lexicon;

namespace Summ.Text.Syllables;

/// <summary>
/// Counts the syllables of German words as dictionaries divide them: doubled vowels, ie, ei, ai, au, äu, eu, oi, ou are one, other vowels side by
/// side are two (<c>Na-ti-on</c>, <c>The-a-ter</c>). Endings and beginnings part those that only look like one (<c>Fa-mi-li-e</c>, <c>be-enden</c>, <c>Mu-se-um</c>).
/// </summary>
public sealed class GermanSyllables : ISyllableCounter
{
    /// <inheritdoc/>
    public int Count(ReadOnlySpan<char> word) => NucleusCounter.Count<Rules>(word);

    private readonly struct Rules : INucleusRules
    {
        // Endings in which ie is two syllables, by the letters before it; -ien always is but in Wien.
        private const string BeforeUnstressedIe = "mil|lin|stud|akt|fol|lil|sil|ser|arter|mater|bakter|präm|komöd|tragöd|pin|org|host|kastan|begon|geran|mobil|hor|glor|best|fur|zeremon|mumm|har|brig|ar";

        // Spelled as in English or French, with an e or a pair of letters that does not sound.
        private const string Foreign = "team|teams|beat|jeans|steak|steaks|leader|dream|software|hardware|online|offline|sale|image|game|games|home|live|portemonnaies|cheat|deal|deals"
            + "|break|coach|code|codes|date|download|downloads|freak|freaks|service|website|websites|baseball";

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
            if (rest.Length < 2)
            {
                return 1;
            }

            ReadOnlySpan<char> after = rest[2..];
            return (rest[0], rest[1]) switch
            {
                ('i', 'e') => IsLongI(before, after) ? (after is ['u', ..] ? 3 : 2) : 1,
                ('e', 'a') when after is ['u'] or ['u', 's'] => 3,
                ('e', 'e') => IsLongE(before, after) ? 2 : 1,
                ('e', 'i') => before.IsOneOf("b|g|kr") && after.StartsWithOneOf("nh|rr|mpf|er") ? 1 : 2,
                ('e', 'u') => after.IsOneOf("m|ms|msinsel|s") || after.StartsWithOneOf("ms") || (before is "b" && after.StartsWithOneOf("rt|rl|nr")) ? 1 : 2,
                ('a', 'i') => (before.EndsWithOneOf("kok|ukr|mos|n|arch|hebr|pros") && after.StartsWithOneOf("n|k|v|s")) && !before.IsEmpty && !after.StartsWithOneOf("ss|son") ? 1 : 2,
                ('o', 'o') => after.StartsWithOneOf("rdin|per|log|pt") ? 1 : 2,
                ('o', 'e') => before.IsOneOf("p|k") || (before is "s" && after is ['b', ..]) || before.EndsWithOneOf("az|kr|lt") ? 1 : 2,
                ('u', 'e') => before is "z" || after.IsEmpty || after.StartsWithOneOf("ll|nt|nz|t") ? 1 : 2,
                ('u', 'i') => after.IsEmpty ? 2 : 1,
                ('a', 'e') => after.IsOneOf("l|ls|li|lis|lisch") ? 1 : 2,
                ('ä', 'u') => after is "m" && before.EndsWithOneOf("il|en|os") ? 1 : 2,
                ('o', 'i') => after.IsOneOf("d|de|den") || after.StartsWithOneOf("sm|st|sch") || before.EndsWithOneOf("her") ? 1 : 2,
                ('a', 'a') or ('a', 'u') or ('o', 'u') or ('a' or 'e' or 'o', 'y') or ('é', 'e') => 2,
                _ => 1,
            };
        }

        public static int Correction(ReadOnlySpan<char> word, int nuclei) => word is "portemonnaie" ? -2 : word.IsOneOf(Foreign) ? -1 : 0;

        private static bool IsLongI(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
        {
            if (after.IsEmpty)
            {
                return !before.EndsWithOneOf(BeforeUnstressedIe) || before.IsOneOf("ar|har");
            }

            if (after.IsOneOf("n|ns"))
            {
                return before is "w";
            }

            return !(after.StartsWithOneOf("nt|nz") && before is not [.., 'd' or 'v'])
                && !(after.StartsWithOneOf("ll") && !before.EndsWithOneOf("v"))
                && !(before.EndsWithOneOf("hyg|spon") && after.StartsWithOneOf("n"))
                && !(before.EndsWithOneOf("spez") && after is "s")
                && !(before.EndsWithOneOf("an|abr") && after.StartsWithOneOf("l"))
                && !(before.EndsWithOneOf("span|belg|brasil|austral|ind") && after.StartsWithOneOf("r"))
                && !(before.EndsWithOneOf("ital") && after.StartsWithOneOf("n"));
        }

        // See, Meer; but Se-en, be-en-den, ge-ehrt.
        private static bool IsLongE(ReadOnlySpan<char> before, ReadOnlySpan<char> after) => before switch
        {
            "b" => after.StartsWithOneOf("r|t") && !after.StartsWithOneOf("rb|rd|rz"),
            "g" => false,
            _ => after is not "n",
        };

        private static bool IsLetterVowel(char c) =>
            c is 'a' or 'e' or 'i' or 'o' or 'u' or 'ä' or 'ö' or 'ü' or 'é' or 'è' or 'ê' or 'à' or 'â' or 'ô' or 'î' or 'ï' or 'y';
    }
}
