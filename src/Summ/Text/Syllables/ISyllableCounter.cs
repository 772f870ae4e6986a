namespace Summ.Text.Syllables;

/// <summary>Counts the spoken syllables of a word of one language. Implementations are immutable, safe for threads, and allocate nothing.</summary>
public interface ISyllableCounter
{
    /// <summary>Counts the syllables of a word as it is usually read aloud.</summary>
    /// <param name="word">One word, in any case; hyphens and apostrophes may stand in it.</param>
    /// <returns>At least 1 for a word with a letter or a digit; 0 for the empty word and for punctuation.</returns>
    int Count(ReadOnlySpan<char> word);

    /// <summary>
    /// Counts the syllables of a word as the language's readability formulas take it: where they have a rule of their own (Flesch: the
    /// accepted pronunciation with the fewest, a number or abbreviation is one), by that rule, elsewhere as <see cref="Count"/> does.
    /// </summary>
    /// <param name="word">One word, in any case; hyphens and apostrophes may stand in it.</param>
    /// <returns>At least 1 for a word with a letter or a digit; 0 for the empty word and for punctuation.</returns>
    int CountForFormulas(ReadOnlySpan<char> word) => Count(word);
}
