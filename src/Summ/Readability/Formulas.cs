using Summ.Catalogue;

namespace Summ.Readability;

/// <summary>
/// The catalogue of readability formulas, and the only list of them. Each formula's own file adds its entry to this class.
/// </summary>
public static partial class Formulas
{
    private static readonly Lazy<IReadOnlyList<FormulaInfo>> Entries = new(() => CatalogueEntries.Of<FormulaInfo>(typeof(Formulas), i => i.Id));

    /// <summary>All formulas, ordered by id.</summary>
    public static IReadOnlyList<FormulaInfo> All => Entries.Value;

    /// <summary>The formulas for a language, with those for any, ordered by id.</summary>
    /// <param name="language">BCP 47 code, as in <c>en</c> or <c>en-GB</c>; only its primary subtag matters.</param>
    /// <returns>The formulas; when there is none for the language, only those for any.</returns>
    public static IReadOnlyList<FormulaInfo> ForLanguage(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return [.. All.Where(i => i.IsMeantFor(language))];
    }

    /// <summary>The formula of an id.</summary>
    /// <exception cref="CatalogueException">There is none; the message says which was probably meant.</exception>
    public static FormulaInfo Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return All.FirstOrDefault(i => i.Id == id) ?? throw CatalogueException.Unknown("formula", id, All.Select(i => i.Id));
    }
}
