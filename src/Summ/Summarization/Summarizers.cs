using Summ.Catalogue;

namespace Summ.Summarization;

/// <summary>
/// The catalogue of systems, and the only list of them. Each system's own file adds its entry to this class; command line, runner,
/// benchmarks, contract tests and documentation read <see cref="All"/>.
/// </summary>
public static partial class Summarizers
{
    private static readonly Lazy<IReadOnlyList<SummarizerInfo>> Entries =
        new(() => CatalogueEntries.Of<SummarizerInfo>(typeof(Summarizers), i => i.Id));

    /// <summary>All systems, ordered by id.</summary>
    public static IReadOnlyList<SummarizerInfo> All => Entries.Value;

    /// <summary>
    /// The system to take when there is no reason for another, as <see cref="SystemSpec"/> reads it. Of the graph systems with and without
    /// <c>mmr</c> it has the best mean ROUGE-1 over the corpora it was measured on (docs/quality.md).
    /// </summary>
    public const string Recommended = "lex-rank+mmr";

    /// <summary>The system of an id.</summary>
    /// <exception cref="CatalogueException">There is none; the message says which was probably meant.</exception>
    public static SummarizerInfo Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return All.FirstOrDefault(i => i.Id == id) ?? throw (Selectors.All.Any(s => s.Id == id)
            ? new CatalogueException($"'{id}' is a selector, not a system; put it behind one, as in text-rank+{id}")
            : CatalogueException.Unknown("system", id, All.Select(i => i.Id)));
    }
}
