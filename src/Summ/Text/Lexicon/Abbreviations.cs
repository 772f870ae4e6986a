namespace Summ.Text.Lexicon;

/// <summary>
/// What a sentence splitter must know of a language: abbreviations by kind, the words that commonly start a sentence, and the verbs that
/// follow a quotation. Immutable and safe for threads.
/// </summary>
/// <remarks>
/// Words are written without their final full stop and with inner ones (<c>Ph.D</c>). A word in lower case also stands for its capitalised
/// and its upper-case form; a word with a capital does not stand for its lower-case form (<c>Gen.</c> is a title, <c>gen.</c> is not).
/// </remarks>
public sealed partial class Abbreviations
{
    private const int LongestMarked = 32;

    private readonly Dictionary<string, AbbreviationKinds>.AlternateLookup<ReadOnlySpan<char>> _kinds;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _starters;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _speechVerbs;
    private readonly int _longest;
    private readonly bool _hasApostropheStarters;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _particles = EmptyLookup();
    private readonly string[] _suffixes = [];

    /// <summary>Makes a list of its own, for a language or a field.</summary>
    /// <param name="entries">Words without their final full stop, with their kinds; kinds of a repeated word are united.</param>
    /// <param name="sentenceStarters">Words that commonly start a sentence, capitalised.</param>
    /// <param name="speechVerbs">Verbs that follow the speaker's name behind a quotation, in lower case.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A word is empty or ends with a full stop.</exception>
    public Abbreviations(
        IEnumerable<KeyValuePair<string, AbbreviationKinds>> entries,
        IEnumerable<string> sentenceStarters,
        IEnumerable<string> speechVerbs)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(sentenceStarters);
        ArgumentNullException.ThrowIfNull(speechVerbs);

        Dictionary<string, AbbreviationKinds> kinds = new(StringComparer.Ordinal);
        foreach (KeyValuePair<string, AbbreviationKinds> entry in entries)
        {
            if (entry.Key.Length == 0 || entry.Key[^1] == '.')
            {
                throw new ArgumentException($"'{entry.Key}': an abbreviation is written without its final full stop.", nameof(entries));
            }

            foreach (string form in FormsOf(entry.Key))
            {
                kinds[form] = kinds.GetValueOrDefault(form) | entry.Value;
                _longest = Math.Max(_longest, form.Length);
            }
        }

        _kinds = kinds.GetAlternateLookup<ReadOnlySpan<char>>();
        _hasApostropheStarters = sentenceStarters.Any(s => s.StartsWith('\''));
        _starters = new HashSet<string>(sentenceStarters.SelectMany(FormsOf), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _speechVerbs = new HashSet<string>(speechVerbs, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>
    /// Whether a number with a full stop is an ordinal (<c>3. Oktober</c>, <c>Ludwig XIV.</c>), so that the full stop of a number of up to two
    /// digits or of a Roman numeral ends a sentence before a common sentence starter only. False by default.
    /// </summary>
    public bool OrdinalStops { get; init; }

    /// <summary>Whether guillemets close a quotation with a blank before them, as in <c>« Oui. »</c>. False by default.</summary>
    public bool SpacedGuillemets { get; init; }

    /// <summary>
    /// Particles of surnames that are sentence starters too, capitalised, as <c>Le</c>: behind an initial and before a capital they belong to a
    /// name (<c>J. Le Goff</c>).
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IEnumerable<string> NameParticles
    {
        get => _particles.Set;
        init => _particles = new HashSet<string>(value, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Endings of words that take a number, in lower case and without the full stop, as <c>str</c> of <c>Bergstr. 5</c>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IEnumerable<string> NumberTakingEndings { get => _suffixes; init => _suffixes = [.. value]; }

    /// <summary>Whether some abbreviations are written with blanks, as <c>z. B.</c>; they are listed without (<c>z.B</c>). False by default.</summary>
    public bool HasSpaced { get; init; }

    /// <summary>Whether words are written together with an apostrophe, so that <c>l'ing.</c> is <c>ing.</c>. False by default.</summary>
    public bool HasElisions { get; init; }

    /// <summary>No abbreviations and no sentence starters: only initials and dotted letters are recognised.</summary>
    public static Abbreviations None { get; } = new([], [], []);

    /// <summary>Number of written forms known, at least 0.</summary>
    public int Count => _kinds.Dictionary.Count;

    /// <summary>The kinds of a word, case-sensitively.</summary>
    /// <param name="word">The word without its final full stop.</param>
    public AbbreviationKinds Find(ReadOnlySpan<char> word) =>
        word.Length <= _longest && _kinds.TryGetValue(word, out AbbreviationKinds kinds) ? kinds : AbbreviationKinds.None;

    /// <summary>Whether a word with an exclamation mark behind it is one of the list; given without the mark.</summary>
    internal bool HasWithMark(ReadOnlySpan<char> word)
    {
        Span<char> marked = stackalloc char[LongestMarked];
        if (word.Length >= LongestMarked)
        {
            return false;
        }

        word.CopyTo(marked);
        marked[word.Length] = '!';
        return Find(marked[..(word.Length + 1)]) != AbbreviationKinds.None;
    }

    /// <summary>Whether a capitalised word commonly starts a sentence, so that it is no name behind an abbreviation.</summary>
    /// <param name="word">The word as written.</param>
    public bool IsSentenceStarter(ReadOnlySpan<char> word) => _starters.Contains(word);

    /// <summary>Whether a word is a verb such as "said" that follows the speaker behind a quotation.</summary>
    /// <param name="word">The word as written.</param>
    public bool IsSpeechVerb(ReadOnlySpan<char> word) => _speechVerbs.Contains(word);

    internal bool HasApostropheStarters => _hasApostropheStarters;

    /// <summary>Whether a word is one of <see cref="NameParticles"/>.</summary>
    /// <param name="word">The word as written.</param>
    internal bool IsNameParticle(ReadOnlySpan<char> word) => _particles.Contains(word);

    /// <summary>Whether a word ends as one of <see cref="NumberTakingEndings"/> and is longer.</summary>
    /// <param name="word">The word as written, without its final full stop.</param>
    internal bool TakesNumberByEnding(ReadOnlySpan<char> word)
    {
        foreach (string suffix in _suffixes)
        {
            if (word.Length > suffix.Length && word.EndsWith(suffix, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> EmptyLookup() =>
        new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static IEnumerable<string> FormsOf(string word)
    {
        yield return word;
        yield return word.ToUpperInvariant();
        yield return string.Concat(char.ToUpperInvariant(word[0]).ToString(), word.AsSpan(1));
    }
}
