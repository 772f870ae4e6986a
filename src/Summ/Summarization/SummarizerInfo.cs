using Summ.Catalogue;
using Summ.Summarization.Selection;

namespace Summ.Summarization;

/// <summary>What kind of idea a system rests on.</summary>
public enum SystemFamily
{
    /// <summary>A yardstick that needs no understanding of the text.</summary>
    Baseline,

    /// <summary>Looks at the references: an upper bound, never a contestant.</summary>
    Oracle,

    /// <summary>Word frequencies.</summary>
    Frequency,

    /// <summary>Centrality in a graph of sentences.</summary>
    Graph,

    /// <summary>A latent space of topics.</summary>
    Latent,
}

/// <summary>A system of the catalogue: what it is, where it comes from, what can be set, how it is made.</summary>
public sealed class SummarizerInfo
{
    /// <summary>Stable identifier, as in <c>text-rank</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Name for people.</summary>
    public required string Name { get; init; }

    /// <summary>Raised by one with every change of behaviour, so that old results are never mixed with new ones.</summary>
    public int Version { get; init; } = 1;

    /// <summary>What kind of idea it rests on.</summary>
    public required SystemFamily Family { get; init; }

    /// <summary>The publication it follows: authors, year, title, venue.</summary>
    public required string Paper { get; init; }

    /// <summary>The idea in a sentence or two.</summary>
    public required string Summary { get; init; }

    /// <summary>Time and memory in the size of the document.</summary>
    public required string Complexity { get; init; }

    /// <summary>Its options.</summary>
    public IReadOnlyList<OptionInfo> Options { get; init; } = [];

    /// <summary>True when it looks at the references; it is then an upper bound and no contestant.</summary>
    public bool NeedsReferences => Family == SystemFamily.Oracle;

    /// <summary>True when it answers the document's query; others ignore it.</summary>
    public bool TakesQuery { get; init; }

    /// <summary>Makes the ranker, for a system that scores sentences and leaves the choice to a selector; else null.</summary>
    public Func<OptionValues, ISentenceRanker>? Ranker { get; init; }

    /// <summary>Makes the system, for one that chooses a set of sentences itself; else null.</summary>
    public Func<OptionValues, ISummarizer>? Summarizer { get; init; }

    /// <summary>Makes the system with its default options.</summary>
    public ISummarizer Create() => Create(new OptionValues(Id, Options, []));

    /// <summary>Makes the system; a ranker gets the selector that takes the highest scores.</summary>
    public ISummarizer Create(OptionValues options) => Summarizer is not null
        ? Summarizer(options)
        : new RankingSummarizer(Ranker!(options), new TopByScore());
}
