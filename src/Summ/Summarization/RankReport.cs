namespace Summ.Summarization;

/// <summary>How a ranking came to its end.</summary>
/// <param name="Iterations">Iterations used; 0 for a direct method.</param>
/// <param name="StoppedEarly">True when the iteration cap was reached before the tolerance; the scores are then those of the last iteration.</param>
public readonly record struct RankReport(int Iterations, bool StoppedEarly)
{
    /// <summary>A method without iterations.</summary>
    public static RankReport Direct => default;
}
