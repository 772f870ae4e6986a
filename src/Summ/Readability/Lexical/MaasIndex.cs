namespace Summ.Readability.Lexical;

/// <summary>
/// Maas's index a²: <c>(log N - log V) / (log N)²</c> with logarithms to the base of 10.
/// H.-D. Maas (1972), Über den Zusammenhang zwischen Wortschatzumfang und Länge eines Textes, Zeitschrift für Literaturwissenschaft und
/// Linguistik 2(8), 73-96.
/// 0 when no word repeats; <em>lower</em> is more diverse. Not defined for a single word.
/// Variants: with natural logarithms the value is 0.434 (log10 e) times this one, as in some packages; others give the root, a.
/// </summary>
internal sealed class MaasIndex : ILexicalMeasure
{
    public double Compute(LexicalCounts counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        if (counts.WordCount < 2)
        {
            return double.NaN;
        }

        double logWords = Math.Log10(counts.WordCount);
        return (logWords - Math.Log10(counts.TypeCount)) / (logWords * logWords);
    }
}

public static partial class LexicalMeasures
{
    /// <summary>A type-token ratio bent to the curve by which vocabulary grows.</summary>
    public static LexicalMeasureInfo Maas { get; } = new()
    {
        Id = "maas",
        Name = "Maas's a²",
        Unit = "a², logarithms to the base of 10",
        Range = "0 (no word repeats) to 1 by the decimal logarithm of the number of words",
        Citation = "Maas 1972, Über den Zusammenhang zwischen Wortschatzumfang und Länge eines Textes, Zeitschrift für Literaturwissenschaft und Linguistik 2(8), 73-96",
        Summary = "How fast the vocabulary falls behind the text; lower is more diverse. With natural logarithms, as some packages compute it, it is 0.434 times as large.",
        UndefinedFor = "a text of fewer than 2 words",
        LengthEffect = "little from 100 words on (Zenker & Kyle 2021, Assessing Writing 47, 100505)",
        MinimumWords = 100,
        Decimals = 4,
        Measure = new MaasIndex(),
    };
}
