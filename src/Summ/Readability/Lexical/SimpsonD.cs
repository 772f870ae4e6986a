namespace Summ.Readability.Lexical;

/// <summary>
/// Simpson's D: the sum of <c>V(m) m (m-1) / (N (N-1))</c>, where V(m) types occur m times: the chance that two words drawn without
/// putting the first back are one type.
/// E. H. Simpson (1949), Measurement of diversity, Nature 163, 688.
/// 0 when no word repeats, 1 for one word repeated; <em>lower</em> is more diverse. Not defined for a single word. Variants under the
/// same name are <c>1 - D</c> and <c>1/D</c>.
/// </summary>
internal sealed class SimpsonD : ILexicalMeasure
{
    public double Compute(LexicalCounts counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        return counts.WordCount < 2 ? double.NaN : Repetition.Pairs(counts) / ((double)counts.WordCount * (counts.WordCount - 1));
    }
}

public static partial class LexicalMeasures
{
    /// <summary>Chance that two words of the text are the same.</summary>
    public static LexicalMeasureInfo SimpsonD { get; } = new()
    {
        Id = "simpson-d",
        Name = "Simpson's D",
        Unit = "probability",
        Range = "0 (no word repeats) to 1 (one word repeated)",
        Citation = "Simpson 1949, Measurement of diversity, Nature 163, 688",
        Summary = "The chance that two words drawn from the text without replacement are the same; lower is more diverse.",
        UndefinedFor = "a text of fewer than 2 words",
        LengthEffect = "none in the mean of random samples of a text",
        Decimals = 4,
        Measure = new SimpsonD(),
    };
}
