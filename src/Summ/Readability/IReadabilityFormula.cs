namespace Summ.Readability;

/// <summary>A readability formula. Implementations are stateless, pure and safe for threads.</summary>
public interface IReadabilityFormula
{
    /// <summary>Computes the score. It is neither rounded nor clamped; that belongs to reports.</summary>
    /// <param name="counts">What was counted in the text.</param>
    /// <returns>The score in the formula's unit; NaN when there is no word or no sentence, or a count it needs was not made.</returns>
    double Compute(in TextCounts counts);
}
