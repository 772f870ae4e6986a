using Summ.Bench.Levels;
using Summ.Bench.Reporting;
using Summ.Bench.Throughput;

namespace Summ.Bench.Extraction;

/// <summary>What was measured of a system that extracts articles.</summary>
public sealed record ExtractionRow
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Pages on which it found nothing.</summary>
    public required int Empty { get; init; }

    /// <summary>Pages on which it failed, each of which counts as an empty answer.</summary>
    public required int Failed { get; init; }

    /// <summary>The measures of the text by name, see <see cref="ExtractionMeasures"/>.</summary>
    public required IReadOnlyDictionary<string, Measured> Scores { get; init; }

    /// <summary>By name of the field how often it is exactly right; fields that the corpus does not expect are missing.</summary>
    public required IReadOnlyDictionary<string, FieldAccuracy> Fields { get; init; }

    /// <summary>Its worst pages by the measure that ranks, the worst first, as many as were asked for.</summary>
    public IReadOnlyList<WorstPage> Worst { get; init; } = [];

    /// <summary>How it stands to the best by the measure that ranks; null where nothing can be compared.</summary>
    public VersusBest? VersusBest { get; init; }

    /// <summary>Measured speed and allocation, or null.</summary>
    public ThroughputResult? Throughput { get; init; }
}

/// <summary>How often a field of an article is exactly right.</summary>
/// <param name="Pages">Pages on which it is expected.</param>
/// <param name="Exact">Share of them, 0 to 1.</param>
public sealed record FieldAccuracy(int Pages, Measured Exact);

/// <summary>A page that a system does badly on.</summary>
/// <param name="Document">Id of the page.</param>
/// <param name="Value">The measure that ranks, on this page.</param>
/// <param name="Precision">Precision of shingles.</param>
/// <param name="Recall">Recall of shingles.</param>
/// <param name="Difference">Where words are too many or too few.</param>
public sealed record WorstPage(string Document, double Value, double Precision, double Recall, Measures.WordDifference Difference);
