using Summ.Catalogue;

namespace Summ.Scoring;

/// <summary>The catalogue of metrics, by the same mechanism as <see cref="Summarization.Summarizers"/>.</summary>
public static partial class Metrics
{
    private static readonly Lazy<IReadOnlyList<MetricInfo>> Entries =
        new(() => CatalogueEntries.Of<MetricInfo>(typeof(Metrics), i => i.Id));

    /// <summary>All metrics, ordered by id.</summary>
    public static IReadOnlyList<MetricInfo> All => Entries.Value;

    /// <summary>The metric of an id.</summary>
    /// <exception cref="CatalogueException">There is none; the message says which was probably meant.</exception>
    public static MetricInfo Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return All.FirstOrDefault(i => i.Id == id) ?? throw CatalogueException.Unknown("metric", id, All.Select(i => i.Id));
    }
}
