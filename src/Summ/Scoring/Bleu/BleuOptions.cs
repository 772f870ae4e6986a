namespace Summ.Scoring.Bleu;

/// <summary>Options of <see cref="BleuScorer"/>, with sacreBLEU's defaults.</summary>
public sealed record BleuOptions
{
    /// <summary>Length of the longest n-grams, in tokens, 1 to 9. Default: 4, as in the paper.</summary>
    public int Order { get; init; } = 4;

    /// <summary>What to do about a precision of 0. Default: exponential.</summary>
    public BleuSmoothing Smoothing { get; init; } = BleuSmoothing.Exponential;

    /// <summary>The number that stands for 0 matches under <see cref="BleuSmoothing.Floor"/>, 0 to 1. Default: 0.1.</summary>
    public double FloorValue { get; init; } = 0.1;

    /// <summary>The number added under <see cref="BleuSmoothing.AddK"/>, 0 to 1. Default: 1.</summary>
    public double AddKValue { get; init; } = 1;

    /// <summary>Whether texts are lower-cased first. Default: no.</summary>
    public bool Lowercase { get; init; }

    /// <summary>
    /// Whether the score of a single candidate leaves out lengths that it is too short for. The score of a whole set never does. Default: yes.
    /// </summary>
    public bool EffectiveOrder { get; init; } = true;
}
