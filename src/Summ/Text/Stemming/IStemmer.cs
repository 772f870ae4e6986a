namespace Summ.Text.Stemming;

/// <summary>Reduces an inflected word to its stem. Implementations are stateless and safe for threads.</summary>
public interface IStemmer
{
    /// <summary>Stable identifier, as in <c>porter-nltk</c>.</summary>
    string Id { get; }

    /// <summary>Stems one word in place.</summary>
    /// <param name="word">
    /// A buffer whose first <paramref name="length"/> characters are the lower-case word. It should have room for one character more: the
    /// Porter stemmers never write beyond the word (what they add takes the place of what they cut, as in <c>hop|ing</c>, <c>hope</c>), but
    /// another language's stem may be one letter longer than its word.
    /// </param>
    /// <param name="length">Number of characters of the word, at least 0.</param>
    /// <returns>Number of characters of the stem, which now begins the buffer.</returns>
    int Stem(Span<char> word, int length);
}
