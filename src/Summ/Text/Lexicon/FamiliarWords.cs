namespace Summ.Text.Lexicon;

/// <summary>
/// Tells which English words are familiar: those of a list, and their regular forms. Immutable, safe for threads, no allocation.
/// </summary>
/// <remarks>
/// The rules are those of E. Dale and J. S. Chall (1948), A formula for predicting readability: instructions, Educational Research
/// Bulletin 27(2), 37-54; Spache's list is read by the same ones. Familiar are, beside the words of the list:
/// <list type="bullet">
/// <item>plurals and verb forms in -s, -es and -ies, forms in -ed, -d and -ied, forms in -ing, comparatives and superlatives of a listed
/// word in -er, -est, -ier and -iest, with a doubled consonant or a lost e; of a verb also the participle in -n (<c>shown</c>);</item>
/// <item>possessives and contractions of a familiar word (<c>mother's</c>, <c>we'd</c>, <c>weren't</c>);</item>
/// <item>hyphenated words of familiar parts only;</item>
/// <item>numbers, also with letters behind them (<c>1990s</c>, <c>20th</c>), and single letters;</item>
/// <item>abbreviations whose full form is known here and familiar (<c>Dr</c>, <c>ft</c>, <c>U.S.</c>), and words that are familiar in
/// American spelling (<c>neighbour</c>, <c>grey</c>).</item>
/// </list>
/// Nothing else is: neither -ly, -ness and -y unless listed, nor agent nouns in -er (<c>burner</c>: only words marked as compared have
/// a comparative), nor irregular forms, unless listed (<c>children</c>, <c>went</c>). Names are familiar too; that is told by capitals and not here.
/// <para>
/// Departs from the paper: every contraction is as familiar as its word, not only the listed ones; a form in -er, which letters alone
/// do not tell from an agent noun, follows a mark of this project; a single letter and British spellings are familiar in both lists.
/// </para>
/// </remarks>
internal sealed class FamiliarWords
{
    private const string Resource = "Summ.Text.Lexicon.Data.familiar-words.tsv";
    private const int ShortestBase = 2;
    private const int LongestForm = 64;
    private const int LongestVariant = 7;

    // Behind these, a form in -n is a participle: with the e of the verb or without an e between.
    private const string VerbsWithN = "know|grow|blow|throw|draw|show|sew|sow|mow|saw|give|take|shake|drive|rise|prove|wake|mistake|forgive|see";

    // Names of places, also where no capital tells.
    private const string Places = "u.s|u.s.a|usa|u.k|uk";

    private static readonly WordTable<string> Variants = new([.. (
        "dr doctor st street ms miss jr junior co company ave avenue apt apartment mt mountain no number vs against "
        + "ft foot yd yard mi mile lb pound lbs pound pt pint qt quart gal gallon sec second min minute hr hour hrs hour wk week mo month "
        + "yr year yrs year pm afternoon a.m morning p.m afternoon jan january feb february aug august sept september oct october "
        + "nov november dec december mon monday tue tuesday wed wednesday thu thursday fri friday "
        + "grey gray centre center theatre theater plough plow tyre tire pyjamas pajamas cosy cozy")
        .Split(' ').Chunk(2).Select(p => KeyValuePair.Create(p[0], p[1]))]);

    private static readonly Lazy<FamiliarWords> EnglishWords = new(Read);

    private readonly WordTable<WordLists> _lists;

    private FamiliarWords(Dictionary<string, WordLists> lists)
    {
        Words = lists.Keys;
        _lists = new WordTable<WordLists>(lists);
    }

    /// <summary>The English lists. Read at the first use.</summary>
    public static FamiliarWords English => EnglishWords.Value;

    /// <summary>The words of the lists, in no order.</summary>
    public IReadOnlyCollection<string> Words { get; }

    /// <summary>The lists of a language, or null when it has none.</summary>
    public static FamiliarWords? Of(Language language) => language.Code == "en" ? English : null;

    /// <summary>Whether a list has the word itself.</summary>
    public bool IsListed(ReadOnlySpan<char> word, WordLists list) => (Listed(word) & list) != 0;

    /// <summary>The lists by which a word is familiar.</summary>
    /// <param name="word">The word as <see cref="WordForm"/> writes it: lower-case, straight apostrophes and hyphens.</param>
    public WordLists Find(ReadOnlySpan<char> word)
    {
        WordLists found = Listed(word);
        if (found == WordLists.All || word.Length > LongestForm)
        {
            return found;
        }

        int hyphen = word.IndexOf('-');
        return hyphen < 0 ? OfPart(word, found) : found | OfParts(word, hyphen);
    }

    private WordLists OfParts(ReadOnlySpan<char> word, int hyphen)
    {
        WordLists all = WordLists.All;
        while (all != WordLists.None)
        {
            ReadOnlySpan<char> part = hyphen < 0 ? word : word[..hyphen];
            all &= OfPart(part, Listed(part));
            if (hyphen < 0)
            {
                break;
            }

            word = word[(hyphen + 1)..];
            hyphen = word.IndexOf('-');
        }

        return all;
    }

    // A part of which it is known where it is listed.
    private WordLists OfPart(ReadOnlySpan<char> part, WordLists found)
    {
        if (found == WordLists.All
            || (part.Length == 1 && char.IsLetter(part[0])) || (part.Length > 0 && char.IsDigit(part[0])) || (part is ['u', ..] && part.IsOneOf(Places)))
        {
            return WordLists.All;
        }

        if (part.Length <= LongestVariant && Variants.TryFind(part, out string usual))
        {
            return found | Listed(usual);
        }

        int apostrophe = part.LastIndexOf('\'');
        return apostrophe < 0 ? found | OfForm(part) | OfAmerican(part)
            : apostrophe == 0 ? found
            : found | OfContraction(part[..apostrophe], part[(apostrophe + 1)..]);
    }

    private WordLists OfContraction(ReadOnlySpan<char> before, ReadOnlySpan<char> ending) => ending switch
    {
        "s" or "d" or "ll" or "ve" or "re" or "m" => OfPart(before, Listed(before)),
        "t" when before is [_, _, .., 'n'] => OfPart(before[..^1], Listed(before[..^1])),
        _ => WordLists.None,
    };

    private WordLists OfForm(ReadOnlySpan<char> word) => word switch
    {
        [.., 'i', 'e', 's'] => Listed(word[..^1]) | WithY(word[..^3]),
        [.., 's', 's'] => WordLists.None,
        [.., 'e', 's'] => Base(word[..^1]) | Base(word[..^2]),
        [.., 's'] => Base(word[..^1]),
        [.., 'i', 'e', 'd'] => Base(word[..^1]) | WithY(word[..^3]),
        [_, _, _, .., 'e', 'd'] => Base(word[..^1]) | BeforeVowel(word[..^2]),
        [.., 'y', 'i', 'n', 'g'] => Base(word[..^3]) | WithIe(word[..^4]),
        [.., 'i', 'n', 'g'] => WithE(word[..^3]) | BeforeVowel(word[..^3]),
        [.., 'e', 'r'] => OfComparison(word, 2),
        [.., 'e', 's', 't'] => OfComparison(word, 3),
        [.., 'n'] => OfParticiple(word),
        _ => WordLists.None,
    };

    // Colour, neighbours: the u goes.
    private WordLists OfAmerican(ReadOnlySpan<char> word)
    {
        int our = word.IndexOf("our");
        if (our < 1)
        {
            return WordLists.None;
        }

        Span<char> american = stackalloc char[LongestForm];
        word[..(our + 1)].CopyTo(american);
        word[(our + 2)..].CopyTo(american[(our + 1)..]);
        american = american[..(word.Length - 1)];
        return Listed(american) | OfForm(american);
    }

    private WordLists OfComparison(ReadOnlySpan<char> word, int ending)
    {
        ReadOnlySpan<char> stem = word[..^ending];
        WordLists found = Compared(word[..^(ending - 1)]) | Compared(stem);
        if (stem is [_, .., var last, var twin] && last == twin)
        {
            found |= Compared(stem[..^1]);
        }

        return stem is [_, .., 'i'] ? found | OnlyCompared(WithY(stem[..^1], keepMark: true)) : found;
    }

    private WordLists OfParticiple(ReadOnlySpan<char> word) => word[..^1].IsOneOf(VerbsWithN) ? Base(word[..^1]) : WordLists.None;

    // stopp: stop; walk: walk.
    private WordLists BeforeVowel(ReadOnlySpan<char> stem) =>
        stem is [_, .., var last, var twin] && last == twin && !LatinLetters.IsVowel(twin) ? Base(stem) | Base(stem[..^1]) : Base(stem);

    private WordLists Compared(ReadOnlySpan<char> word) =>
        word.Length >= ShortestBase && _lists.TryFind(word, out WordLists lists) ? OnlyCompared(lists) : WordLists.None;

    private static WordLists OnlyCompared(WordLists lists) => (lists & WordLists.Compared) != 0 ? lists & WordLists.All : WordLists.None;

    private WordLists WithY(ReadOnlySpan<char> stem, bool keepMark = false) => With(stem, "y", keepMark);

    private WordLists WithE(ReadOnlySpan<char> stem) => With(stem, "e", keepMark: false);

    private WordLists WithIe(ReadOnlySpan<char> stem) => With(stem, "ie", keepMark: false);

    private WordLists With(ReadOnlySpan<char> stem, string ending, bool keepMark)
    {
        Span<char> word = stackalloc char[LongestForm + 2];
        stem.CopyTo(word);
        ending.CopyTo(word[stem.Length..]);
        return stem.Length + ending.Length >= ShortestBase && _lists.TryFind(word[..(stem.Length + ending.Length)], out WordLists lists)
            ? lists & (keepMark ? WordLists.All | WordLists.Compared : WordLists.All)
            : WordLists.None;
    }

    private WordLists Base(ReadOnlySpan<char> word) => word.Length >= ShortestBase ? Listed(word) : WordLists.None;

    private WordLists Listed(ReadOnlySpan<char> word) => _lists.TryFind(word, out WordLists lists) ? lists & WordLists.All : WordLists.None;

    private static FamiliarWords Read()
    {
        using Stream stream = typeof(FamiliarWords).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is not embedded.");
        using StreamReader reader = new(stream);
        Dictionary<string, WordLists> lists = new(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            int tab = line.IndexOf('\t', StringComparison.Ordinal);
            WordLists value = WordLists.None;
            foreach (char mark in line.AsSpan(tab + 1))
            {
                value |= mark switch { 'd' => WordLists.DaleChall, 's' => WordLists.Spache, _ => WordLists.Compared };
            }

            lists.Add(line[..tab], value);
        }

        return new FamiliarWords(lists);
    }
}
