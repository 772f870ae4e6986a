namespace Summ.Bench.Extraction.Systems;

/// <summary>An extractor of the catalogue.</summary>
public sealed class ExtractorInfo
{
    /// <summary>Stable identifier, as in <c>largest-block</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Name for people.</summary>
    public required string Name { get; init; }

    /// <summary>Raised by one with every change of behaviour.</summary>
    public int Version { get; init; } = 1;

    /// <summary>The publication it follows, or none.</summary>
    public required string Paper { get; init; }

    /// <summary>What it does, in a sentence.</summary>
    public required string Summary { get; init; }

    /// <summary>Makes the extractor.</summary>
    public required Func<IExtractor> Create { get; init; }
}
