namespace Summ.Text.Lexicon;

/// <summary>Whether two vowel letters side by side belong to two syllables (<c>sci-ence</c>) or to one (<c>an-cient</c>).</summary>
internal static class VowelPairs
{
    /// <summary>Decides for one pair.</summary>
    /// <param name="before">The word up to the pair.</param>
    /// <param name="first">First vowel letter.</param>
    /// <param name="second">Second vowel letter.</param>
    /// <param name="after">The word behind the pair.</param>
    public static bool IsSplit(ReadOnlySpan<char> before, char first, char second, ReadOnlySpan<char> after) => (first, second) switch
    {
        ('é', 'e') => false,
        ('é' or 'ë' or 'ï', _) or (_, 'é' or 'ë' or 'ï') => true,
        ('e', _) => AfterE(before, second, after),
        ('i', _) => AfterI(before, second, after),
        ('o', _) => AfterO(before, second, after),
        ('u', _) => AfterU(before, second, after),
        ('a', 'o') => true,
        ('a', 'e') => before.EndsWithOneOf("r|h") && after.StartsWithOneOf("l"),
        ('a', 'i') => after.IsOneOf("c|cs|cally|sm"),
        ('y', 'e') => !after.IsOneOf("s|d|"),
        ('y', 'a' or 'i' or 'o' or 'u') => true,
        _ => false,
    };

    private static bool AfterE(ReadOnlySpan<char> before, char second, ReadOnlySpan<char> after) => second switch
    {
        'a' => IsSplitEa(before, after),
        'o' => !(after.IsOneOf("n|ns|ned|us|usly|usness") && before.EndsWithOneOf("g|t")) && !after.StartsWithOneOf("pl|pard|man"),
        'u' => after.IsOneOf("m|ms|s") && !before.IsEmpty && before[^1] != 'd',
        'i' => after.IsOneOf("ng|ngs")
            || (after.StartsWithOneOf("ty|ties|sm|st") && before.EndsWithOneOf("n|d"))
            || (before is "r" && after.StartsWithOneOf("nf|nv|nc|nst|mb|mp|nt")),
        _ => false,
    };

    private static bool IsSplitEa(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (after.IsEmpty || after.IsOneOf("n|ns"))
        {
            return LatinLetters.HasVowel(before);
        }

        return (before.EndsWith("cr", StringComparison.Ordinal) && after.IsOneOf("te|ted|tes|ting|tion|tions|tive|tively|tor|tors|tivity|ture|tures"))
            || (before.IsOneOf("id|unr|surr|ethe") && after.StartsWithOneOf("l"))
            || (before is "r" && after.StartsWithOneOf("lly|list|lism|lity|liz|ct"))
            || (before.EndsWith("th", StringComparison.Ordinal) && after.StartsWithOneOf("tr|ter"))
            || (before.IsOneOf("r|inter|ov|pr") && after.StartsWithOneOf("cq|ff|dj|ss|pp|rr"))
            || before.IsOneOf("ar|kor|pang")
            || after.StartsWithOneOf("um") || after is "us";
    }

    private static bool AfterI(ReadOnlySpan<char> before, char second, ReadOnlySpan<char> after) => second switch
    {
        'a' => IsSplitIa(before, after),
        'e' => IsSplitIe(before, after),
        'o' => IsSplitIo(before, after),
        'i' or 'u' or 'y' => true,
        _ => false,
    };

    private static bool IsSplitIa(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (before.EndsWithOneOf("c|t"))
        {
            return !after.StartsWithOneOf("l|n") && !(after.IsEmpty && before.EndsWith("it", StringComparison.Ordinal)) && after is not "s";
        }

        return !(before.EndsWithOneOf("r") && after.StartsWithOneOf("ge"))
            && !(before.EndsWithOneOf("ll|mil|orn") && after.StartsWithOneOf("r|n|a"))
            && !(after.IsOneOf("|n|ns|s|l|lly") && IsFusedPlace(before, after));
    }

    // Rus-sia, Ma-lay-sia, Bel-gian, Aus-tra-lia, Ital-ian, Vir-gi-nia; but Keyne-sian and sympo-sia.
    private static bool IsFusedPlace(ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        (before.EndsWithOneOf("s") && !before.EndsWithOneOf("ns|keynes|mpos|mnas") && LatinLetters.HasVowel(before))
        || (before.EndsWithOneOf("g") && LatinLetters.HasVowel(before))
        || before.EndsWithOneOf("stral|ital|ivil|azil|cil|orn|virgin|sylvan");

    private static bool IsSplitIe(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (after.IsOneOf("r|rs|st"))
        {
            return before.IsOneOf("d|fl|dr|cr|fr|pl|tr|sp|br|sl")
                || (LatinLetters.HasVowel(before) && !before.EndsWithOneOf("sold|cash|front|caval|grenad|prem"));
        }

        if (after.StartsWithOneOf("nt|nc"))
        {
            return before is "s" || !(before.EndsWithOneOf("pat|ven") || (before.EndsWithOneOf("c|t") && !after.StartsWithOneOf("nti|nci")))
                || (before is "sc");
        }

        return after.IsOneOf("th|ths|t|ts") || after.StartsWithOneOf("ty|ties|tal|tor");
    }

    private static bool IsSplitIo(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        bool isFused = (after.StartsWithOneOf("n") && before.EndsWithOneOf("t|s|c|g|x|sh"))
            || (after.IsOneOf("n|ns") && before.EndsWithOneOf("ll|n|h"))
            || (after.StartsWithOneOf("us") && before.EndsWithOneOf("t|c|g|x"))
            || (after.IsOneOf("r|rs") && before is [.., 'n'] && before.Length > 2);
        return !isFused;
    }

    private static bool AfterO(ReadOnlySpan<char> before, char second, ReadOnlySpan<char> after) => second switch
    {
        'a' => after.StartsWithOneOf("sis|ses|cti|lit|li|lesc|uth"),
        'e' => after.StartsWithOneOf("t|m|ver|xist|ffic|r") && !after.StartsWithOneOf("tus"),
        'i' => after.IsOneOf("ng|ngs|c|cs|cally|sm") || (before is "c" && after.StartsWithOneOf("nc|nf|nh|nsu|nv|ti")),
        'o' => before is "c" or "z" or "" && after.StartsWithOneOf("per|rdi|log|pt"),
        _ => false,
    };

    private static bool AfterU(ReadOnlySpan<char> before, char second, ReadOnlySpan<char> after) => second switch
    {
        'a' => !before.EndsWithOneOf("g|q") && !(before is [.., 's'] && after.StartsWithOneOf("de|ding|sion|siv|ve")),
        'e' => after.StartsWithOneOf("nt|nc|r|l|t|st"),
        'i' => after.IsOneOf("ng|ngs|ty|ties|tion|tions|tive|tous") || after.StartsWithOneOf("st")
            || (before.IsOneOf("r|dr|fl|br") && after.StartsWithOneOf("n"))
            || (before.IsOneOf("fl|dr") && after.StartsWithOneOf("d")),
        'o' => !before.EndsWithOneOf("b|q"),
        'u' => true,
        _ => false,
    };
}
