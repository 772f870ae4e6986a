namespace Summ.Text.Stemming;

/// <summary>Reduces an inflected word to its stem. Implementations are stateless and safe for threads.</summary>
public interface IStemmer
{
    /// <summary>Stable identifier, as in <c>porter-nltk</c>.</summary>
    string Id { get; }

    /// <summary>Characters of room that <see cref="Stem"/> needs behind the word, since an irregular form's base can be longer (<c>clad</c>, <c>clothe</c>).</summary>
    const int Room = 8;

    /// <summary>Stems one word in place.</summary>
    /// <param name="word">A buffer whose first <paramref name="length"/> characters are the lower-case word, with <see cref="Room"/> behind it.</param>
    /// <param name="length">Number of characters of the word, at least 0.</param>
    /// <returns>Number of characters of the stem, which now begins the buffer.</returns>
    int Stem(Span<char> word, int length);
}
