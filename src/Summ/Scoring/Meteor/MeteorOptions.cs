namespace Summ.Scoring.Meteor;

/// <summary>Parameters of <see cref="MeteorScorer"/>, with the values of Banerjee and Lavie 2005.</summary>
public sealed record MeteorOptions
{
    /// <summary>Weight of recall in the harmonic mean P R / (α P + (1 - α) R), 0 to 1: at 1 it is recall, at 0 precision. Default: 0.9.</summary>
    public double Alpha { get; init; } = 0.9;

    /// <summary>Exponent of the share of chunks, 0 to 100. Default: 3.</summary>
    public double Beta { get; init; } = 3;

    /// <summary>Largest share of the score that fragmentation takes away, 0 to 1. Default: 0.5.</summary>
    public double Gamma { get; init; } = 0.5;
}
