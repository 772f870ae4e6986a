namespace Summ.Readability.Lexical;

/// <summary>
/// Median number of words in a sentence: half of the sentences are shorter; of an even number of sentences the mean of the middle two.
/// G. U. Yule (1939), On sentence-length as a statistical characteristic of style in prose, Biometrika 30(3/4), 363-390.
/// </summary>
internal sealed class SentenceLengthMedian : ILexicalMeasure
{
    public double Compute(LexicalCounts counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        int sentences = counts.SentenceCount;
        return sentences == 0 ? double.NaN : (Ranked(counts, (sentences - 1) / 2) + Ranked(counts, sentences / 2)) / 2.0;
    }

    // Length of the sentence that stands at a zero-based rank when the shortest is first.
    private static long Ranked(LexicalCounts counts, int rank)
    {
        foreach (ValueCount length in counts.SentenceLengths)
        {
            rank -= length.Count;
            if (rank < 0)
            {
                return length.Value;
            }
        }

        throw new InvalidOperationException("There are fewer sentences than counted.");
    }
}

public static partial class LexicalMeasures
{
    /// <summary>Median words per sentence.</summary>
    public static LexicalMeasureInfo SentenceLengthMedian { get; } = new()
    {
        Id = "sentence-length-median",
        Name = "Sentence length, median",
        Unit = "words per sentence",
        Range = "1 and above",
        Citation = "Yule 1939, On sentence-length as a statistical characteristic of style in prose, Biometrika 30(3/4), 363-390",
        Summary = "The number of words that half of the sentences do not exceed.",
        Decimals = 1,
        Measure = new SentenceLengthMedian(),
    };
}
