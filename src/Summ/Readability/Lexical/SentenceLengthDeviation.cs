namespace Summ.Readability.Lexical;

/// <summary>
/// Standard deviation of the number of words in a sentence. The text is all there is, not a sample: the sum of squares is divided by the
/// number of sentences, not by one less, and of a single sentence the value is 0.
/// G. U. Yule (1939), On sentence-length as a statistical characteristic of style in prose, Biometrika 30(3/4), 363-390.
/// </summary>
internal sealed class SentenceLengthDeviation : ILexicalMeasure
{
    public double Compute(LexicalCounts counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        double mean = (double)counts.WordCount / counts.SentenceCount;
        double squares = 0;
        foreach (ValueCount length in counts.SentenceLengths)
        {
            squares += length.Count * (length.Value - mean) * (length.Value - mean);
        }

        return Math.Sqrt(squares / counts.SentenceCount);
    }
}

public static partial class LexicalMeasures
{
    /// <summary>Spread of the words per sentence.</summary>
    public static LexicalMeasureInfo SentenceLengthDeviation { get; } = new()
    {
        Id = "sentence-length-sd",
        Name = "Sentence length, standard deviation",
        Unit = "words per sentence",
        Range = "0 (all of one length) and above",
        Citation = "Yule 1939, On sentence-length as a statistical characteristic of style in prose, Biometrika 30(3/4), 363-390",
        Summary = "How far the sentences are from one length, as the standard deviation (divisor n) of their words.",
        Decimals = 1,
        Measure = new SentenceLengthDeviation(),
    };
}
