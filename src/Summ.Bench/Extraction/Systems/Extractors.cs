using System.Reflection;
using Summ.Catalogue;

namespace Summ.Bench.Extraction.Systems;

/// <summary>The catalogue of extractors. Each one's own file adds its property to this class.</summary>
public static partial class Extractors
{
    private static readonly Lazy<IReadOnlyList<ExtractorInfo>> Entries = new(() =>
    [
        .. typeof(Extractors).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(p => p.PropertyType == typeof(ExtractorInfo))
            .Select(p => (ExtractorInfo)p.GetValue(null)!)
            .OrderBy(i => i.Id, StringComparer.Ordinal),
    ]);

    /// <summary>All extractors, ordered by id.</summary>
    public static IReadOnlyList<ExtractorInfo> All => Entries.Value;

    /// <summary>The extractor of an id.</summary>
    /// <exception cref="CatalogueException">There is none; the message says which was probably meant.</exception>
    public static ExtractorInfo Find(string id) => All.FirstOrDefault(i => i.Id == id) ?? throw CatalogueException.Unknown("extractor", id, All.Select(i => i.Id));
}
