namespace Summ.Readability.Lexical;

/// <summary>Number of words in the longest sentence.</summary>
internal sealed class SentenceLengthLongest : ILexicalMeasure
{
    public double Compute(LexicalCounts counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        return counts.SentenceCount == 0 ? double.NaN : counts.SentenceLengths[^1].Value;
    }
}

public static partial class LexicalMeasures
{
    /// <summary>Words of the longest sentence.</summary>
    public static LexicalMeasureInfo SentenceLengthLongest { get; } = new()
    {
        Id = "sentence-length-longest",
        Name = "Sentence length, longest",
        Unit = "words",
        Range = "1 and above",
        Citation = "none",
        Summary = "The number of words in the longest sentence.",
        Decimals = 0,
        IsCommon = true,
        Measure = new SentenceLengthLongest(),
    };
}
