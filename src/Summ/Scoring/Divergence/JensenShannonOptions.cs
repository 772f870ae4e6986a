namespace Summ.Scoring.Divergence;

/// <summary>Options of <see cref="JensenShannon.OfSource"/>.</summary>
public sealed record JensenShannonOptions
{
    /// <summary>Whether words that a summary or source does not have are given a small probability. Default: no.</summary>
    public bool Smoothed { get; init; }

    /// <summary>What smoothing adds to every count, above 0 to 1. Default: 0.005, that of the authors' program SIMetrix.</summary>
    public double Delta { get; init; } = 0.005;

    /// <summary>Whether stop words count. Default: no.</summary>
    public bool StopWords { get; init; }
}
