using Summ.Catalogue;

namespace Summ.Summarization;

/// <summary>A selector of the catalogue.</summary>
public sealed class SelectorInfo
{
    /// <summary>Stable identifier, as in <c>mmr</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Name for people.</summary>
    public required string Name { get; init; }

    /// <summary>Raised by one with every change of behaviour.</summary>
    public int Version { get; init; } = 1;

    /// <summary>The publication it follows.</summary>
    public required string Paper { get; init; }

    /// <summary>The idea in a sentence or two.</summary>
    public required string Summary { get; init; }

    /// <summary>Time and memory in the size of the document.</summary>
    public required string Complexity { get; init; }

    /// <summary>Its options.</summary>
    public IReadOnlyList<OptionInfo> Options { get; init; } = [];

    /// <summary>Makes the selector.</summary>
    public required Func<OptionValues, ISentenceSelector> Create { get; init; }
}
