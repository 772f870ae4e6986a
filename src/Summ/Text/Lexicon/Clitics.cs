namespace Summ.Text.Lexicon;

/// <summary>
/// The short words that a language writes together with the one they lean on: before it with an apostrophe (<c>l'homme</c>, <c>dell'arte</c>),
/// behind it with a hyphen (<c>dit-il</c>, <c>disse-me</c>). The whole stays one word of the text; its term, and whether it is a stop word,
/// are those of what it leans on. Immutable, safe for threads.
/// </summary>
public sealed class Clitics
{
    private const int MostStripped = 3;

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _before;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _behind;

    /// <summary>Makes a list.</summary>
    /// <param name="before">What stands before the apostrophe, lower-case, without it, as <c>l</c>.</param>
    /// <param name="behind">What stands behind the hyphen, lower-case, without it, as <c>il</c>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Clitics(IEnumerable<string> before, IEnumerable<string> behind)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(behind);
        _before = new HashSet<string>(before, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _behind = new HashSet<string>(behind, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>None at all, as in English.</summary>
    public static Clitics None { get; } = new([], []);

    /// <summary>Takes the clitics off a word, three at most, never all of it.</summary>
    /// <param name="word">A buffer whose first <paramref name="length"/> characters are the lower-case word; what remains is moved to its beginning.</param>
    /// <param name="length">Number of characters of the word, afterwards of what remains.</param>
    /// <returns>Whether something was taken off.</returns>
    public bool Strip(Span<char> word, ref int length)
    {
        if (_before.Set.Count == 0 && _behind.Set.Count == 0)
        {
            return false;
        }

        int whole = length;
        for (int i = 0; i < MostStripped && StripOne(word, ref length); i++)
        {
        }

        return length < whole;
    }

    private bool StripOne(Span<char> word, ref int length)
    {
        ReadOnlySpan<char> current = word[..length];
        int apostrophe = current.IndexOf('\'');
        if (apostrophe > 0 && apostrophe < length - 1 && _before.Contains(current[..apostrophe]))
        {
            current[(apostrophe + 1)..].CopyTo(word);
            length -= apostrophe + 1;
            return true;
        }

        int hyphen = current.LastIndexOf('-');
        if (hyphen > 0 && _behind.Contains(current[(hyphen + 1)..]))
        {
            length = hyphen;
            return true;
        }

        return false;
    }
}
