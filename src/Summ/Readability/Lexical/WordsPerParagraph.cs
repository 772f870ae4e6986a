namespace Summ.Readability.Lexical;

/// <summary>
/// Mean number of words in a paragraph. Paragraphs without a word do not count; a heading that stands apart is a paragraph, and a text
/// without blank lines is one.
/// </summary>
internal sealed class WordsPerParagraph : ILexicalMeasure
{
    public double Compute(LexicalCounts counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        return (double)counts.WordCount / counts.ParagraphCount;
    }
}

public static partial class LexicalMeasures
{
    /// <summary>Mean words per paragraph.</summary>
    public static LexicalMeasureInfo WordsPerParagraph { get; } = new()
    {
        Id = "words-per-paragraph",
        Name = "Words per paragraph",
        Unit = "words per paragraph",
        Range = "1 and above",
        Citation = "none",
        Summary = "The mean number of words in the paragraphs that hold any; headings that stand apart are paragraphs.",
        Decimals = 1,
        Measure = new WordsPerParagraph(),
    };
}
