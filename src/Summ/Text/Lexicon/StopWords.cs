using System.Collections.Frozen;

namespace Summ.Text.Lexicon;

/// <summary>Words that carry no content of their own: articles, pronouns, prepositions, auxiliaries. Immutable, safe for threads.</summary>
public sealed partial class StopWords
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <summary>Makes a list.</summary>
    /// <param name="words">The words, lower-case, with straight apostrophes.</param>
    public StopWords(IEnumerable<string> words)
    {
        FrozenSet<string> set = words.ToFrozenSet(StringComparer.Ordinal);
        Words = set;
        _lookup = set.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>No stop word at all.</summary>
    public static StopWords None { get; } = new([]);

    /// <summary>The words, lower-case, in no order.</summary>
    public IReadOnlySet<string> Words { get; }

    /// <summary>Whether a lower-case word, with straight apostrophes, is in the list.</summary>
    public bool Contains(ReadOnlySpan<char> word) => _lookup.Contains(word);
}
