using Summ.Catalogue;

namespace Summ.Scoring;

/// <summary>What a metric compares.</summary>
public enum MetricFamily
{
    /// <summary>The summary with references.</summary>
    Reference,

    /// <summary>The summary with its source.</summary>
    Source,

    /// <summary>The summary with itself.</summary>
    Summary,
}

/// <summary>A metric of the catalogue.</summary>
public sealed class MetricInfo
{
    /// <summary>Stable identifier, as in <c>rouge-1</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Name for people, short enough for a table's head.</summary>
    public required string Name { get; init; }

    /// <summary>Raised by one with every change of behaviour.</summary>
    public int Version { get; init; } = 1;

    /// <summary>What it compares.</summary>
    public required MetricFamily Family { get; init; }

    /// <summary>The publication it follows.</summary>
    public required string Paper { get; init; }

    /// <summary>What it measures, with its unit, range and value on an empty summary.</summary>
    public required string Summary { get; init; }

    /// <summary>True when more is better, false when less is, null when it describes and does not judge.</summary>
    public bool? HigherIsBetter { get; init; }

    /// <summary>True for precision, recall and F1; false for one number.</summary>
    public bool IsTriple { get; init; }

    /// <summary>Its options.</summary>
    public IReadOnlyList<OptionInfo> Options { get; init; } = [];

    /// <summary>Makes the metric.</summary>
    public required Func<OptionValues, IMetric> Create { get; init; }
}
