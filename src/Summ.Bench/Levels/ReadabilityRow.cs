using Summ.Bench.Reporting;
using Summ.Bench.Throughput;
using Summ.Readability;

namespace Summ.Bench.Levels;

/// <summary>What was measured of a system that scores readability.</summary>
public sealed record ReadabilityRow
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Which way its score points; the measures below are of the score turned so that higher is easier.</summary>
    public required ScoreDirection Direction { get; init; }

    /// <summary>Whether the catalogue says the direction; else it is the sign of the correlation with the judgements.</summary>
    public required bool IsDeclared { get; init; }

    /// <summary>Texts with a score.</summary>
    public required int Documents { get; init; }

    /// <summary>Texts without a score, which are left out.</summary>
    public required int Missing { get; init; }

    /// <summary>The measures by name, see <see cref="ReadabilityMeasures"/>.</summary>
    public required IReadOnlyDictionary<string, Measured> Scores { get; init; }

    /// <summary>Accuracy for every two levels; empty for a graded corpus.</summary>
    public IReadOnlyList<PairAccuracy> Pairs { get; init; } = [];

    /// <summary>How it stands to the best by the measure that ranks; null where nothing can be compared.</summary>
    public VersusBest? VersusBest { get; init; }

    /// <summary>Measured speed and allocation, or null.</summary>
    public ThroughputResult? Throughput { get; init; }
}

/// <summary>How often a system finds the easier of two levels of one article easier.</summary>
/// <param name="Easier">Name of the easier level.</param>
/// <param name="Harder">Name of the harder level.</param>
/// <param name="Articles">Articles that have both, with scores.</param>
/// <param name="Accuracy">Share, 0 to 1.</param>
public sealed record PairAccuracy(string Easier, string Harder, int Articles, Measured Accuracy);
