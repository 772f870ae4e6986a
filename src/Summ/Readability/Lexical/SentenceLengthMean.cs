namespace Summ.Readability.Lexical;

/// <summary>
/// Mean number of words in a sentence. Sentences without a word do not count.
/// G. U. Yule (1939), On sentence-length as a statistical characteristic of style in prose, Biometrika 30(3/4), 363-390.
/// </summary>
internal sealed class SentenceLengthMean : ILexicalMeasure
{
    public double Compute(LexicalCounts counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        return (double)counts.WordCount / counts.SentenceCount;
    }
}

public static partial class LexicalMeasures
{
    /// <summary>Mean words per sentence.</summary>
    public static LexicalMeasureInfo SentenceLengthMean { get; } = new()
    {
        Id = "sentence-length-mean",
        Name = "Sentence length, mean",
        Unit = "words per sentence",
        Range = "1 and above",
        Citation = "Yule 1939, On sentence-length as a statistical characteristic of style in prose, Biometrika 30(3/4), 363-390",
        Summary = "The mean number of words in the sentences that hold any.",
        Decimals = 1,
        IsCommon = true,
        Measure = new SentenceLengthMean(),
    };
}
