namespace Summ.Readability.Lexical;

/// <summary>A measure of a text's words, sentences or paragraphs. Implementations are stateless, pure and safe for threads.</summary>
public interface ILexicalMeasure
{
    /// <summary>Computes the measure in time linear in the text. It is neither rounded nor clamped; that belongs to reports.</summary>
    /// <param name="counts">What was counted in the text.</param>
    /// <returns>The value in the measure's unit; NaN when there is no word and wherever else the measure is not defined; never infinite.</returns>
    /// <exception cref="ArgumentNullException">The counts are null.</exception>
    double Compute(LexicalCounts counts);
}
