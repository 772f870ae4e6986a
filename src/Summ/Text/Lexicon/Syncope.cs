using System.Collections.Frozen;

namespace Summ.Text.Lexicon;

/// <summary>
/// The fewest syllables that a word may have: English drops an unstressed vowel between a consonant and an r, l or n (<c>sev(e)ral</c>,
/// <c>op(e)ning</c>, <c>nation(a)lly</c>), and American dictionaries list the short form beside the long one. Endings that do so are
/// rules, other frequent words are a list.
/// </summary>
/// <remarks>
/// Only forms that dictionaries accept are meant: neither those of careless speech, nor those of British speech only
/// (<c>secret(a)ry</c>), nor the melting of two vowels (<c>power</c>) except before -l in -ual, in listed words, and where the dictionary
/// lists it (<c>Korea</c>); those of the dictionary are in <see cref="SyllableTable"/>.
/// </remarks>
internal static class Syncope
{
    // Endings that lose their first vowel behind a single consonant: gen|eral, op|ening, trav|eler.
    private static readonly AffixTable BehindConsonant = new("ering|erings|eringly|ening|enings|ener|eners|ery|eries|eral|erable|erably|erence|erences|erent|erently"
        + "|erance|erances|erous|erously|eling|elings|eler|elers|erage|erages|eraged|eraging");

    // ... but not where the stress is on it, where it is lost already, or where the ending has a full vowel.
    private static readonly AffixTable NotSo = new("persever|interfer|adher|coher|incoher|inher|revering|conven|interven|contraven|superven|evening|every"
        + "|cemet|monast|station|confection|millin|presbyt|dysent");

    // Endings that lose a vowel behind anything with a vowel.
    private static readonly AffixTable Anywhere = new("ctory|ctories|ssory|ssories|isory|nsory|lsory|lusory|amentary|ementary|imentary|umentary|ementaries|umentaries|tural|poral|toral|tional|sional"
        + "|ctionable|ptionable|ssionable|shionable|shionably|tioner|tioners|ssioner|ssioners|shioner|shioners|nsioner|nsioners|tioning|ssioning"
        + "|tual|dual|sual|xual|nual|cially|tially|fully|soning|sonings|sonable|sonably|soner|soners|cturing|pturing|easuring");

    // What may stand behind an ending in -al.
    private const string BehindAl = "ly|s|ist|ists|ism|ize|izes|ized|izing|ise|ises|ised|ising";

    // By syllables, 1 first; each also with an s or ly behind it.
    private static readonly FrozenDictionary<string, int> Words = Table(
        "trial dial",
        "interest opera camera family families history memory memories ivory savory savoury armory boundary salary injury "
            + "century luxury perjury treasury restaurant favorite favourite catholic veteran aspirin mackerel emperor conqueror sovereign "
            + "separate moderate desperate temperate literate corporate traveller counselor counsellor councilor councillor chancellor "
            + "marvelous marvellous personal seasonal regional poisonous mountainous cardinal maintenance countenance covenant diamond "
            + "violence violent ignorance ignorant humorous vigorous rigorous glamorous clamorous amorous tolerant travelling modelling "
            + "labelling cancelling channelling levelling quarrelling favoring favouring jewelry reverend reverent reverence catherine "
            + "katherine margaret barbara deborah finally",
        "histories temperature literature interested interesting separated separating comfortable comfortably vegetable favorable "
            + "favorably favourable favourably memorable memorably honorable honorably honourable honourably admirable admirably comparable "
            + "comparably separable operative decorative laborer labourer temperament deliberate considerate intemperate illiterate elaborate "
            + "sovereignty adventurous impersonal nonviolent nonviolence casualty casualties centuries injuries salaries luxuries boundaries "
            + "treasuries especially miniature",
        "anniversary anniversaries uncomfortable uncomfortably uninterested uninteresting disinterested inseparable incomparable incomparably "
            + "cooperative inconsiderate unfavorable unfavorably unfavourable dishonorable temperamental procedural");

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The fewest syllables of a word.</summary>
    /// <param name="word">Letters as <see cref="LatinLetters"/> writes them.</param>
    /// <param name="usual">Its usual count by rules.</param>
    public static int Fewest(ReadOnlySpan<char> word, int usual)
    {
        if (TryFind(word, out int known))
        {
            return Math.Min(known, usual);
        }

        return Loses(word) ? usual - 1 : usual;
    }

    /// <summary>The fewest syllables of a word in the list.</summary>
    public static bool TryFind(ReadOnlySpan<char> word, out int syllables)
    {
        if (Lookup.TryGetValue(word, out syllables))
        {
            return true;
        }

        int ending = word is [.., 's'] ? 1 : word is [.., 'l', 'y'] ? 2 : 0;
        if (ending == 0 || !Lookup.TryGetValue(word[..^ending], out syllables))
        {
            return false;
        }

        syllables += ending == 2 || word is [.., 'c', 'e', 's'] ? 1 : 0;
        return true;
    }

    private static bool Loses(ReadOnlySpan<char> word)
    {
        if (NotSo.LeadingOf(word) > 0 || word.Contains("stion", StringComparison.Ordinal))
        {
            return false;
        }

        ReadOnlySpan<char> root = BeforeAlEnding(word);
        return EndsBehindConsonant(root) || EndsBehindVowel(root)
            || (root.Length < word.Length && (EndsBehindConsonant(word) || EndsBehindVowel(word)));
    }

    private static ReadOnlySpan<char> BeforeAlEnding(ReadOnlySpan<char> word)
    {
        int l = word.LastIndexOf("al");
        return l >= 0 && word[(l + 2)..].IsOneOf(BehindAl) ? word[..(l + 2)] : word;
    }

    private static bool EndsBehindConsonant(ReadOnlySpan<char> word)
    {
        ReadOnlySpan<char> root = word[..^BehindConsonant.TrailingOf(word)];
        return root.Length < word.Length
            && root is [.., not 'w'] && !LatinLetters.IsVowel(root[^1])
            && root is not [.., not ('t' or 's' or 'c' or 'p'), 'h']
            && !(root is [.., var before, 'l' or 'r'] && before != root[^1] && !LatinLetters.IsVowel(before))
            && LatinLetters.HasVowel(root);
    }

    private static bool EndsBehindVowel(ReadOnlySpan<char> word)
    {
        ReadOnlySpan<char> root = word[..^Anywhere.TrailingOf(word)];
        return root.Length < word.Length && LatinLetters.HasVowel(root);
    }

    private static FrozenDictionary<string, int> Table(params string[] bySyllables)
    {
        Dictionary<string, int> words = new(StringComparer.Ordinal);
        for (int i = 0; i < bySyllables.Length; i++)
        {
            foreach (string word in bySyllables[i].Split(' '))
            {
                words.Add(word, i + 1);
            }
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
