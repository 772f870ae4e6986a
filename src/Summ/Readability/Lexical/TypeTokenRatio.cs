namespace Summ.Readability.Lexical;

/// <summary>
/// Type-token ratio: <c>V/N</c>, distinct words by words.
/// W. Johnson (1944), Studies in language behavior: I. A program of research, Psychological Monographs 56(2), 1-15.
/// Above 0 up to 1, higher is more diverse. It falls with the length of a text, since words come back: only texts of one length can be
/// compared by it.
/// </summary>
internal sealed class TypeTokenRatio : ILexicalMeasure
{
    public double Compute(LexicalCounts counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        return (double)counts.TypeCount / counts.WordCount;
    }
}

public static partial class LexicalMeasures
{
    /// <summary>Distinct words by words.</summary>
    public static LexicalMeasureInfo TypeTokenRatio { get; } = new()
    {
        Id = "type-token-ratio",
        Name = "Type-token ratio",
        Unit = "distinct words per word",
        Range = "above 0, up to 1 (no word repeats)",
        Citation = "Johnson 1944, Studies in language behavior: I. A program of research, Psychological Monographs 56(2), 1-15",
        Summary = "Distinct words by words; higher is more diverse.",
        LengthEffect = "falls as a text goes on; only texts of one length can be compared",
        Measure = new TypeTokenRatio(),
    };
}
