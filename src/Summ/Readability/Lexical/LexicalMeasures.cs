using Summ.Catalogue;

namespace Summ.Readability.Lexical;

/// <summary>
/// The catalogue of lexical and other text measures, and the only list of them. Each measure's own file adds its entry to this class.
/// </summary>
public static partial class LexicalMeasures
{
    private static readonly Lazy<IReadOnlyList<LexicalMeasureInfo>> Entries =
        new(() => CatalogueEntries.Of<LexicalMeasureInfo>(typeof(LexicalMeasures), i => i.Id));

    /// <summary>All measures, ordered by id.</summary>
    public static IReadOnlyList<LexicalMeasureInfo> All => Entries.Value;

    /// <summary>The measure of an id.</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    /// <exception cref="CatalogueException">There is none; the message says which was probably meant.</exception>
    public static LexicalMeasureInfo Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return All.FirstOrDefault(i => i.Id == id) ?? throw CatalogueException.Unknown("measure", id, All.Select(i => i.Id));
    }
}
