namespace Summ.Text.Lexicon;

/// <summary>Which of a word's syllable counts is meant.</summary>
internal enum SyllableReading
{
    /// <summary>As the word is usually pronounced: a dictionary's first entry.</summary>
    Usual,

    /// <summary>The accepted pronunciation with the fewest syllables.</summary>
    Fewest,

    /// <summary>As <see cref="Fewest"/>, but a figure or an abbreviation is one syllable, however it sounds.</summary>
    Flesch,
}
