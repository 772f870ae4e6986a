namespace Summ.Readability.Lexical;

/// <summary>
/// Root type-token ratio, Guiraud's index R: <c>V/sqrt(N)</c>.
/// P. Guiraud (1954), Les caractères statistiques du vocabulaire, Presses Universitaires de France.
/// 1/sqrt(N) for one word repeated, up to sqrt(N); higher is more diverse. Carroll's corrected ratio, <c>V/sqrt(2N)</c>, is this one
/// divided by the root of 2.
/// </summary>
internal sealed class RootTypeTokenRatio : ILexicalMeasure
{
    public double Compute(LexicalCounts counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        return counts.TypeCount / Math.Sqrt(counts.WordCount);
    }
}

public static partial class LexicalMeasures
{
    /// <summary>Distinct words by the root of words.</summary>
    public static LexicalMeasureInfo RootTypeTokenRatio { get; } = new()
    {
        Id = "root-ttr",
        Name = "Root type-token ratio (Guiraud's R)",
        Unit = "distinct words per root of words",
        Range = "above 0, up to the root of the number of words",
        Citation = "Guiraud 1954, Les caractères statistiques du vocabulaire, Presses Universitaires de France",
        Summary = "Distinct words by the square root of words; higher is more diverse. Carroll's corrected ratio is this one by the root of 2.",
        LengthEffect = "rises as a text goes on; only texts of one length can be compared",
        Measure = new RootTypeTokenRatio(),
    };
}
