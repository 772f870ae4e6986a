namespace Summ.Readability.Lexical;

/// <summary>
/// Yule's characteristic K: <c>10,000 (S2 - S1) / S1²</c> with S1 = N and S2 the sum of m² V(m), where V(m) types occur m times.
/// G. U. Yule (1944), The Statistical Study of Literary Vocabulary, Cambridge University Press.
/// 0 when no word repeats, up to below 10,000; <em>lower</em> is more diverse. It is 10,000 times the chance that two words, the second
/// drawn with the first put back, are one type but not one token.
/// Sums are whole numbers, exact for any text.
/// </summary>
internal sealed class YuleK : ILexicalMeasure
{
    private const double Scale = 10_000;

    public double Compute(LexicalCounts counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        return Scale * Repetition.Pairs(counts) / ((double)counts.WordCount * counts.WordCount);
    }
}

public static partial class LexicalMeasures
{
    /// <summary>Repetition of words, little dependent on length.</summary>
    public static LexicalMeasureInfo YuleK { get; } = new()
    {
        Id = "yule-k",
        Name = "Yule's K",
        Unit = "repetitions per 10,000 pairs of words",
        Range = "0 (no word repeats) to below 10,000",
        Citation = "Yule 1944, The Statistical Study of Literary Vocabulary, Cambridge University Press",
        Summary = "10,000 times the chance that two words drawn from the text are the same one, each put back and not counted with itself; lower is more diverse.",
        LengthEffect = "settles in long texts (Tanaka-Ishii & Aihara 2015, Computational Linguistics 41(3), 481-502)",
        Decimals = 1,
        Measure = new YuleK(),
    };
}
