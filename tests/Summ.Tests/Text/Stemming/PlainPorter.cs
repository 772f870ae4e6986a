namespace Summ.Tests.Text.Stemming;

/// <summary>Both variants of Porter's stemmer once more, as tables of rules on strings: slow and plain, to compare with.</summary>
internal static class PlainPorter
{
    private static readonly (string Suffix, string Ending)[] Second =
    [
        ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"), ("bli", "ble"), ("alli", "al"),
        ("entli", "ent"), ("eli", "e"), ("ousli", "ous"), ("ization", "ize"), ("ation", "ate"), ("ator", "ate"), ("alism", "al"),
        ("iveness", "ive"), ("fulness", "ful"), ("ousness", "ous"), ("aliti", "al"), ("iviti", "ive"), ("biliti", "ble"),
    ];

    private static readonly (string Suffix, string Ending)[] Third =
        [("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""), ("ness", "")];

    private static readonly string[] Fourth =
    [
        "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ion", "ou", "ism", "ate", "iti", "ous", "ive", "ize",
    ];

    public static string Nltk(string word)
    {
        if (word.Length <= 2 || Fixed(word) is not null)
        {
            return Fixed(word) ?? word;
        }

        word = Plural(word);
        word = Past(word);
        if (word.Length > 2 && Ends(word, "y") && !IsVowel(word, word.Length - 2))
        {
            word = word[..^1] + "i";
        }

        word = Two(word);
        word = Apply(word, Third);
        word = Four(word);
        if (Ends(word, "e") && (Measure(word[..^1]) > 1 || (Measure(word[..^1]) == 1 && !IsShort(word[..^1]))))
        {
            word = word[..^1];
        }

        return Ends(word, "ll") && Measure(word[..^1]) > 1 ? word[..^1] : word;
    }

    public static string Rouge155(string word)
    {
        if (word.Length <= 2)
        {
            return word;
        }

        word = Ends(word, "sses") || Ends(word, "ies") ? word[..^2] : Ends(word, "s") && !Ends(word, "ss") ? word[..^1] : word;
        word = Past155(word);
        word = Ends(word, "y") && HasVowel(word[..^1]) ? word[..^1] + "i" : word;
        word = Apply(word, [.. Second, ("logi", "log")]);
        word = Apply(word, Third);
        string? suffix = Fourth.Except(["ment", "ent", "ion"]).Where(s => Ends(word, s)).MaxBy(s => s.Length);
        word = suffix is null ? word : Remove(word, suffix);
        word = Remove(word, "ment");
        bool endsInEnt = Ends(word, "ent");
        word = Remove(word, "ent");
        if (!endsInEnt && (Ends(word, "sion") || Ends(word, "tion")))
        {
            word = Remove(word, "ion");
        }

        if (Ends(word, "e") && (Measure(word[..^1]) > 1 || (Measure(word[..^1]) == 1 && !IsWhollyShort(word[..^1]))))
        {
            word = word[..^1];
        }

        return Ends(word, "ll") && Measure(word) > 1 ? word[..^1] : word;
    }

    private static string Past155(string word)
    {
        if (Ends(word, "eed"))
        {
            return Measure(word[..^3]) > 0 ? word[..^1] : word;
        }

        string rest = Ends(word, "ed") ? word[..^2] : Ends(word, "ing") ? word[..^3] : "";
        if (!HasVowel(rest))
        {
            return word;
        }

        if (Ends(rest, "at") || Ends(rest, "bl") || Ends(rest, "iz"))
        {
            return rest + "e";
        }

        return rest.Length > 1 && rest[^1] == rest[^2] && !"aeiouylsz".Contains(rest[^1]) ? rest[..^1]
            : IsWhollyShort(rest) ? rest + "e" : rest;
    }

    private static string Remove(string word, string suffix) =>
        Ends(word, suffix) && Measure(word[..^suffix.Length]) > 1 ? word[..^suffix.Length] : word;

    // Consonants, one vowel, one consonant, from the first letter on.
    private static bool IsWhollyShort(string word) =>
        word.Length > 2 && Enumerable.Range(0, word.Length).Count(i => IsVowel(word, i)) == 1 && IsVowel(word, word.Length - 2)
        && !"wxy".Contains(word[^1]);

    private static bool HasVowel(string word) => Enumerable.Range(0, word.Length).Any(i => IsVowel(word, i));

    private static string? Fixed(string word) => word switch
    {
        "sky" or "skies" => "sky",
        "dying" => "die",
        "lying" => "lie",
        "tying" => "tie",
        "inning" or "innings" => "inning",
        "outing" or "outings" => "outing",
        "canning" or "cannings" => "canning",
        "news" or "howe" or "proceed" or "exceed" or "succeed" => word,
        _ => null,
    };

    private static string Plural(string word)
    {
        if (Ends(word, "ies"))
        {
            return word.Length == 4 ? word[..^1] : word[..^2];
        }

        return Ends(word, "sses") ? word[..^2] : Ends(word, "s") && !Ends(word, "ss") ? word[..^1] : word;
    }

    private static string Past(string word)
    {
        if (Ends(word, "ied"))
        {
            return word.Length == 4 ? word[..^1] : word[..^2];
        }

        if (Ends(word, "eed"))
        {
            return Measure(word[..^3]) > 0 ? word[..^1] : word;
        }

        string rest = Ends(word, "ed") ? word[..^2] : Ends(word, "ing") ? word[..^3] : "";
        if (!HasVowel(rest))
        {
            return word;
        }

        if (Ends(rest, "at") || Ends(rest, "bl") || Ends(rest, "iz"))
        {
            return rest + "e";
        }

        if (rest.Length > 1 && rest[^1] == rest[^2] && !IsVowel(rest, rest.Length - 1))
        {
            return "lsz".Contains(rest[^1]) ? rest : rest[..^1];
        }

        return Measure(rest) == 1 && IsShort(rest) ? rest + "e" : rest;
    }

    private static string Two(string word)
    {
        if (Ends(word, "alli") && Measure(word[..^4]) > 0)
        {
            return Two(word[..^2]);
        }

        string result = Apply(word, [.. Second, ("fulli", "ful")]);
        return result == word && Ends(word, "logi") && Measure(word[..^3]) > 0 ? word[..^1] : result;
    }

    private static string Four(string word)
    {
        string? suffix = Fourth.Where(s => Ends(word, s)).MaxBy(s => s.Length);
        if (suffix is null)
        {
            return word;
        }

        string rest = word[..^suffix.Length];
        return Measure(rest) > 1 && (suffix != "ion" || Ends(rest, "s") || Ends(rest, "t")) ? rest : word;
    }

    private static string Apply(string word, (string Suffix, string Ending)[] rules)
    {
        foreach ((string suffix, string ending) in rules)
        {
            if (Ends(word, suffix))
            {
                return Measure(word[..^suffix.Length]) > 0 ? word[..^suffix.Length] + ending : word;
            }
        }

        return word;
    }

    private static bool IsShort(string word) => word.Length == 2
        ? IsVowel(word, 0) && !IsVowel(word, 1)
        : word.Length > 2 && !IsVowel(word, word.Length - 3) && IsVowel(word, word.Length - 2) && !IsVowel(word, word.Length - 1)
            && !"wxy".Contains(word[^1]);

    private static int Measure(string word) =>
        Enumerable.Range(1, Math.Max(0, word.Length - 1)).Count(i => IsVowel(word, i - 1) && !IsVowel(word, i));

    private static bool IsVowel(string word, int i) =>
        "aeiou".Contains(word[i]) || (word[i] == 'y' && i > 0 && !IsVowel(word, i - 1));

    private static bool Ends(string word, string suffix) => word.EndsWith(suffix, StringComparison.Ordinal);
}
