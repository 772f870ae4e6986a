namespace Summ.Readability.Lexical;

/// <summary>
/// Logarithmic type-token ratio, Herdan's C: <c>log V / log N</c>, whatever the base of the logarithm.
/// G. Herdan (1960), Type-token mathematics, Mouton.
/// 0 for one word repeated, 1 when no word repeats; higher is more diverse. Not defined for a single word, where both logarithms are 0.
/// </summary>
internal sealed class LogTypeTokenRatio : ILexicalMeasure
{
    public double Compute(LexicalCounts counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        return counts.WordCount < 2 ? double.NaN : Math.Log(counts.TypeCount) / Math.Log(counts.WordCount);
    }
}

public static partial class LexicalMeasures
{
    /// <summary>Logarithm of distinct words by logarithm of words.</summary>
    public static LexicalMeasureInfo LogTypeTokenRatio { get; } = new()
    {
        Id = "log-ttr",
        Name = "Log type-token ratio (Herdan's C)",
        Unit = "ratio of logarithms",
        Range = "0 (one word repeated) to 1 (no word repeats)",
        Citation = "Herdan 1960, Type-token mathematics, Mouton",
        Summary = "The logarithm of distinct words by that of words; higher is more diverse.",
        UndefinedFor = "a text of fewer than 2 words",
        LengthEffect = "falls as a text goes on, though slower than the plain ratio",
        Measure = new LogTypeTokenRatio(),
    };
}
