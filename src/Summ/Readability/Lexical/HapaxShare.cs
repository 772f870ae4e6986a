namespace Summ.Readability.Lexical;

/// <summary>
/// Share of hapax legomena: <c>V(1)/V</c>, the types that occur once by all types.
/// R. H. Baayen (2001), Word Frequency Distributions, Kluwer.
/// 0 to 1. Not V(1)/N, the share in the words, which estimates the chance that the next word is a new one.
/// </summary>
internal sealed class HapaxShare : ILexicalMeasure
{
    public double Compute(LexicalCounts counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        if (counts.WordCount == 0)
        {
            return double.NaN;
        }

        ValueCount rarest = counts.Spectrum[0];
        return rarest.Value == 1 ? (double)rarest.Count / counts.TypeCount : 0;
    }
}

public static partial class LexicalMeasures
{
    /// <summary>Types that occur once.</summary>
    public static LexicalMeasureInfo HapaxShare { get; } = new()
    {
        Id = "hapax-share",
        Name = "Hapax share",
        Unit = "share of the distinct words",
        Range = "0 (every word repeats) to 1 (no word repeats)",
        Citation = "Baayen 2001, Word Frequency Distributions, Kluwer",
        Summary = "The distinct words that occur only once, by all distinct words.",
        LengthEffect = "changes as a text goes on; only texts of one length can be compared",
        Measure = new HapaxShare(),
    };
}
