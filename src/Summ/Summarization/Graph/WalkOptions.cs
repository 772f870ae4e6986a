using Summ.Catalogue;

namespace Summ.Summarization.Graph;

/// <summary>What can be set of a damped random walk; one meaning for all graph methods.</summary>
internal sealed record WalkOptions
{
    private const double DefaultDamping = 0.85;
    private const double DefaultTolerance = 1e-8;
    private const int DefaultMaxIterations = 1000;

    private readonly double _damping = DefaultDamping;
    private readonly double _tolerance = DefaultTolerance;
    private readonly int _maxIterations = DefaultMaxIterations;

    /// <summary>The catalogue's description of them.</summary>
    public static IReadOnlyList<OptionInfo> Infos { get; } =
    [
        OptionInfo.Number("damping", DefaultDamping, 0, 1, "probability of following an edge instead of jumping to any sentence; 0.85 in both papers (LexRank writes d = 0.15 for the jump)"),
        OptionInfo.Number("tolerance", DefaultTolerance, 1e-14, 1, "stop when the scores, which sum to 1, change by at most this in a step, in the sum of absolute changes"),
        OptionInfo.Integer("iterations", DefaultMaxIterations, 1, 1_000_000, "most steps; when they are used up the last scores stand and the summary is flagged"),
    ];

    /// <summary>Probability of following an edge, 0 to 1.</summary>
    public double Damping
    {
        get => _damping;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1);
            _damping = value;
        }
    }

    /// <summary>L1 change of a step at which to stop, above 0.</summary>
    public double Tolerance
    {
        get => _tolerance;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            _tolerance = value;
        }
    }

    /// <summary>Most steps, at least 1.</summary>
    public int MaxIterations
    {
        get => _maxIterations;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            _maxIterations = value;
        }
    }

    /// <summary>Reads them.</summary>
    public static WalkOptions Of(OptionValues values) => new()
    {
        Damping = values.Number("damping"),
        Tolerance = values.Number("tolerance"),
        MaxIterations = values.Integer("iterations"),
    };
}
