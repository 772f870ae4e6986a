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
        _starters = new HashSet<string>(sentenceStarters.SelectMany(FormsOf), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _speechVerbs = new HashSet<string>(speechVerbs, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

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

    private static IEnumerable<string> FormsOf(string word)
    {
        yield return word;
        yield return word.ToUpperInvariant();
        yield return string.Concat(char.ToUpperInvariant(word[0]).ToString(), word.AsSpan(1));
    }
}
