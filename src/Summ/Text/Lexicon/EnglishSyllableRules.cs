namespace Summ.Text.Lexicon;

/// <summary>
/// Syllables of an English word without apostrophes: looks it up, takes it apart into words that are known, and at last goes by rules, which
/// find the letters that sound as vowels, count their runs, and ask <see cref="VowelPairs"/> where a run is more than one syllable.
/// </summary>
internal static class EnglishSyllableRules
{
    // Words that lead compounds and keep their silent e there: some|thing, home|stead.
    private static readonly AffixTable Leading = new("some|there|where|fore|home|life|fire|time|side|nine|five|love|make|take|name|face|place|house|horse"
        + "|base|space|store|wide|whole|wine|here|game|gate|lake|line|pipe|mile|live|ware|price|stone|trade|white|bare|edge|cheese|goose"
        + "|safe|more|care|rose|rattle|blue|free|eye|eaves");

    // ... and words that merely look as if they began so.
    private static readonly AffixTable NotLeading = new("facet|forest|forev|foren|placeb|livel|moret|carew");

    private static readonly string[] SilentBefore =
    [
        "ly", "less", "lessly", "lessness", "ness", "nesses", "ment", "ments", "mental", "ful", "fully", "fulness", "some", "ship",
        "ships", "ward", "wards", "wise", "work", "works", "hood", "man", "men", "woman", "women", "land", "keeper", "let", "lets", "ty",
        "ties",
    ];

    // Abbreviations with a vowel that are read out; those without one need no list.
    private const string ReadOut = "etc";

    /// <summary>Counts the syllables of a word.</summary>
    /// <param name="word">Letters as <see cref="LatinLetters"/> writes them, at most 64.</param>
    /// <param name="reading">Which pronunciation.</param>
    public static int Count(ReadOnlySpan<char> word, SyllableReading reading)
    {
        if (reading == SyllableReading.Flesch && IsAbbreviation(word))
        {
            return 1;
        }

        KnownSyllables known = Find(word, SpelledWords.Contains(word));
        return reading == SyllableReading.Usual ? known.Usual : known.Fewest;
    }

    /// <summary>The usual count of a word and, where <see cref="KnownSyllables"/> has the fewest, Flesch's; both at least 1.</summary>
    public static KnownSyllables CountUsualAndFlesch(ReadOnlySpan<char> word)
    {
        bool isSpelled = SpelledWords.Contains(word);
        KnownSyllables known = Find(word, isSpelled);
        bool isAbbreviation = isSpelled || IsShort(word);
        return new KnownSyllables(Math.Max(known.Usual, 1), isAbbreviation ? 1 : Math.Max(known.Fewest, 1));
    }

    /// <summary>Both counts by rules, without the dictionary.</summary>
    public static KnownSyllables CountByRules(ReadOnlySpan<char> word)
    {
        int usual = CountUsual(word);
        return new KnownSyllables(usual, usual == 1 ? 1 : Syncope.Fewest(word, usual));
    }

    /// <summary>Whether a word is read letter by letter, or written short.</summary>
    public static bool IsAbbreviation(ReadOnlySpan<char> word) => IsShort(word) || SpelledWords.Contains(word);

    private static bool IsShort(ReadOnlySpan<char> word) => !LatinLetters.HasVowel(word) || word is ReadOut;

    private static KnownSyllables Find(ReadOnlySpan<char> word, bool isSpelled)
    {
        if (IrregularSyllables.TryFind(word, out int irregular))
        {
            return new KnownSyllables(irregular, irregular);
        }

        if (isSpelled)
        {
            int spelled = SpelledWords.Count(word);
            return new KnownSyllables(spelled, spelled);
        }

        SyllableTable table = SyllableTable.English;
        if (table.TryFind(word, out KnownSyllables known) || DerivedSyllables.TryFind(word, table, out known))
        {
            return known;
        }

        return CountByRules(word);
    }

    private static int CountUsual(ReadOnlySpan<char> word)
    {
        Span<bool> sounds = stackalloc bool[word.Length];
        if (!MarkVowels(word, sounds))
        {
            return word.Contains(LatinLetters.Foreign) ? 1 : SpelledWords.Count(word);
        }

        SilenceEnding(word, sounds);
        SilenceInside(word, sounds);
        return Math.Max(1, CountRuns(word, sounds) + Extra(word));
    }

    // Vowel letters, but neither the y of "yes", "player" and "canyon" nor the u of "quick" and "guess". False when there is no vowel letter.
    private static bool MarkVowels(ReadOnlySpan<char> word, Span<bool> sounds)
    {
        bool any = false;
        for (int i = 0; i < word.Length; i++)
        {
            bool beforeVowel = i + 1 < word.Length && LatinLetters.IsVowel(word[i + 1]);
            char before = i > 0 ? word[i - 1] : ' ';
            sounds[i] = LatinLetters.IsVowel(word[i]) && word[i] switch
            {
                'y' => !(beforeVowel && (i == 0 || sounds[i - 1] || IsGlide(before, word[(i + 1)..]))),
                'u' when before == 'q' => false,
                'u' when before == 'g' && beforeVowel => !(word[i + 1] is 'e' or 'i' || (i > 1 && word[i - 2] == 'n')),
                _ => true,
            };
            any |= LatinLetters.IsVowel(word[i]);
        }

        return any;
    }

    // A y between a consonant and a vowel that is no syllable: can-yon, court-yard, Pyong-yang.
    private static bool IsGlide(char before, ReadOnlySpan<char> after) => after.StartsWithOneOf("ard|ong|ang|eong")
        || (before == 'n' && after.IsOneOf("a|as|an|ans|on|ons"));

    private static void SilenceEnding(ReadOnlySpan<char> word, Span<bool> sounds)
    {
        int e = word switch
        {
            [.., 'e'] => word.Length - 1,
            [_, _, .., 'e', 's'] when !word.EndsWithOneOf("ses|xes|zes|ces|ges|ches|shes") => word.Length - 2,
            [_, _, .., 'e', 'd'] when !word.EndsWithOneOf("ted|ded") => word.Length - 2,
            _ => -1,
        };
        if (e > 0 && IsSilentE(word, sounds, e))
        {
            sounds[e] = false;
        }
    }

    private static void SilenceInside(ReadOnlySpan<char> word, Span<bool> sounds)
    {
        int suffix = EndingAfterE(word);
        int e = word.Length - suffix - 1;
        if (suffix > 0 && IsSilentE(word, sounds, e))
        {
            sounds[e] = false;
        }

        // The s of spokes|woman and states|man.
        int person = word.TrailingOf("woman|women|man|men|person|manship");
        if (person > 0 && word[..^person] is [_, _, .., not ('s' or 'x' or 'z' or 'c' or 'g' or 'h'), 'e', 's'] && IsSilentE(word, sounds, word.Length - person - 2))
        {
            sounds[word.Length - person - 2] = false;
        }

        int lead = NotLeading.LeadingOf(word) > 0 ? 0 : Leading.LeadingOf(word);
        if (lead > 0 && word.Length - lead >= 3 && !LatinLetters.IsVowel(word[lead]) && word[lead] is not ('r' or 'n')
            && word[lead - 1] == 'e' && IsSilentE(word, sounds, lead - 1))
        {
            sounds[lead - 1] = false;
        }
    }

    // Length of a suffix that stands behind an e and leaves it silent (safe|ly), or 0.
    private static int EndingAfterE(ReadOnlySpan<char> word)
    {
        foreach (string suffix in SilentBefore)
        {
            if (word.Length > suffix.Length + 2 && word[^(suffix.Length + 1)] == 'e' && word.EndsWith(suffix))
            {
                bool isApart = suffix is not ("ty" or "ties") || word[^(suffix.Length + 2)] is 'f' or 'r' or 'n';
                return isApart && !word.StartsWithOneOf("element|vehemen|tenement") ? suffix.Length : 0;
            }
        }

        return 0;
    }

    // A single e behind consonants and an earlier vowel, unless it carries a syllabic l or r (table, theatre).
    private static bool IsSilentE(ReadOnlySpan<char> word, Span<bool> sounds, int e)
    {
        if (e < 1 || word[e] != 'e' || sounds[e - 1] || !sounds[..e].Contains(true))
        {
            return false;
        }

        bool afterCluster = e >= 2 && !sounds[e - 2];
        return !(afterCluster && ((word[e - 1] == 'l' && word[e - 2] is not ('l' or 'r' or 'w'))
            || (word[e - 1] == 'r' && word[e - 2] is 't' or 'c' or 'g' or 'b' or 'd' or 'k' or 'v')));
    }

    private static int CountRuns(ReadOnlySpan<char> word, Span<bool> sounds)
    {
        int sum = 0;
        for (int i = 0; i < word.Length; i++)
        {
            if (sounds[i])
            {
                bool begins = i == 0 || !sounds[i - 1] || VowelPairs.IsSplit(word[..(i - 1)], word[i - 1], word[i], word[(i + 1)..]);
                sum += begins ? 1 : 0;
            }
        }

        return sum;
    }

    // Syllables without a vowel letter of their own (pris-m, M'C-) and the letters that speech drops (-ic(al)ly, ev(e)ry-).
    private static int Extra(ReadOnlySpan<char> word)
    {
        int extra = word.EndsWithOneOf("sm|sms|thm|thms") ? 1 : 0;
        extra += word.Length > 3 && word.StartsWith("mc", StringComparison.Ordinal) ? 1 : 0;
        extra -= word.StartsWith("every", StringComparison.Ordinal) ? 1 : 0;
        return word.Length > 6 && word.EndsWith("ically", StringComparison.Ordinal) ? extra - 1 : extra;
    }
}
