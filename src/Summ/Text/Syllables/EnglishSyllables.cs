using Summ.Text.Lexicon;

namespace Summ.Text.Syllables;

/// <summary>Counts the syllables of English words, see <see cref="SyllableCounter"/>.</summary>
public sealed class EnglishSyllables : ISyllableCounter
{
    /// <inheritdoc/>
    public int Count(ReadOnlySpan<char> word) => SyllableCounter.Count(word);

    /// <inheritdoc/>
    public int CountForFormulas(ReadOnlySpan<char> word) => SyllableCounter.Count(word, SyllableReading.Flesch);
}
