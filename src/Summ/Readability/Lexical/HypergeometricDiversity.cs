namespace Summ.Readability.Lexical;

/// <summary>
/// HD-D: the type-token ratio that is expected of 42 words drawn from the text at random, without putting any back. A type of frequency f
/// among N words is in such a sample with probability <c>1 - C(N-f, 42)/C(N, 42)</c> and adds 1/42 of that.
/// P. M. McCarthy and S. Jarvis (2007), vocd: a theoretical and empirical evaluation, Language Testing 24(4), 459-488, pp. 465-466.
/// 1/42 to 1, higher is more diverse. Not defined for a text shorter than the sample. Some programs give the sum without dividing by 42,
/// the expected number of types; vocd's D is a third scale, a curve's parameter fitted to such ratios.
/// The probability is built up draw by draw: having missed the type k times, the next draw finds it with probability f/(N-k). All terms
/// are positive, so nothing cancels, as it does when a quotient of binomials is taken from 1. Time is that of the frequency spectrum
/// times 42, less than linear in the words.
/// </summary>
internal sealed class HypergeometricDiversity : ILexicalMeasure
{
    private const int Sample = 42;

    public double Compute(LexicalCounts counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        if (counts.WordCount < Sample)
        {
            return double.NaN;
        }

        double expectedTypes = 0;
        foreach (ValueCount types in counts.Spectrum)
        {
            expectedTypes += types.Count * ChanceInSample(types.Value, counts.WordCount);
        }

        return expectedTypes / Sample;
    }

    private static double ChanceInSample(int frequency, int words)
    {
        double chance = 0;
        for (int drawn = 0; drawn < Sample; drawn++)
        {
            int left = words - drawn;
            if (frequency >= left)
            {
                return 1;
            }

            chance += (1 - chance) * frequency / left;
        }

        return chance;
    }
}

public static partial class LexicalMeasures
{
    /// <summary>Expected type-token ratio of 42 words drawn at random.</summary>
    public static LexicalMeasureInfo HypergeometricDiversity { get; } = new()
    {
        Id = "hd-d",
        Name = "HD-D, hypergeometric distribution diversity",
        Unit = "distinct words per word, samples of 42 words",
        Range = "0.024 (one word repeated) to 1 (no word repeats)",
        Citation = "McCarthy & Jarvis 2007, vocd: a theoretical and empirical evaluation, Language Testing 24(4), 459-488, pp. 465-466",
        Summary = "The type-token ratio expected of 42 words drawn from the text at random; higher is more diverse.",
        UndefinedFor = "a text of fewer than 42 words",
        LengthEffect = "little from 50 words on (Zenker & Kyle 2021, Assessing Writing 47, 100505)",
        MinimumWords = 50,
        Measure = new HypergeometricDiversity(),
    };
}
