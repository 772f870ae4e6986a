using System.Diagnostics.CodeAnalysis;
using Summ.Catalogue;

namespace Summ.Scoring;

/// <summary>The catalogue of metrics, by the same mechanism as <see cref="Summarization.Summarizers"/>.</summary>
public static partial class Metrics
{
    private static readonly Lazy<IReadOnlyList<MetricInfo>> Entries =
        new(() => CatalogueEntries.Of<MetricInfo>(typeof(Metrics), i => i.Id));

    /// <summary>
    /// All metrics, ordered by id. Those with a number in their id stand for more, which <see cref="Find"/> makes: <c>rouge-1</c> to <c>rouge-9</c>,
    /// <c>rouge-w-1.5</c> with any weight from 1 to 10, <c>rouge-s0</c> and <c>rouge-su9</c> with any gap, <c>rouge-s*</c> and <c>rouge-su*</c> without a limit.
    /// </summary>
    public static IReadOnlyList<MetricInfo> All => Entries.Value;

    /// <summary>The metric of an id.</summary>
    /// <exception cref="CatalogueException">There is none; the message says which was probably meant.</exception>
    public static MetricInfo Find(string id) =>
        TryFind(id, out MetricInfo? info) ? info : throw CatalogueException.Unknown("metric", id, All.Select(i => i.Id));

    /// <summary>The metric of an id, if there is one.</summary>
    public static bool TryFind(string id, [NotNullWhen(true)] out MetricInfo? info)
    {
        ArgumentNullException.ThrowIfNull(id);
        info = All.FirstOrDefault(i => i.Id == id);
        return info is not null || TryMakeRouge(id, out info);
    }
}
