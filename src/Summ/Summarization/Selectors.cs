using Summ.Catalogue;

namespace Summ.Summarization;

/// <summary>The catalogue of selectors, by the same mechanism as <see cref="Summarizers"/>.</summary>
public static partial class Selectors
{
    private static readonly Lazy<IReadOnlyList<SelectorInfo>> Entries =
        new(() => CatalogueEntries.Of<SelectorInfo>(typeof(Selectors), i => i.Id));

    /// <summary>All selectors, ordered by id.</summary>
    public static IReadOnlyList<SelectorInfo> All => Entries.Value;

    /// <summary>The selector of an id.</summary>
    /// <exception cref="CatalogueException">There is none; the message says which was probably meant.</exception>
    public static SelectorInfo Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return All.FirstOrDefault(i => i.Id == id) ?? throw CatalogueException.Unknown("selector", id, All.Select(i => i.Id));
    }
}
