using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace Summ.Catalogue;

/// <summary>
/// Collects the entries of a self-declaring catalogue: a static partial class to which each algorithm's own file adds one property. The
/// type is statically known, so trimming keeps its properties.
/// </summary>
internal static class CatalogueEntries
{
    /// <summary>All public static properties of type <typeparamref name="TEntry"/>, ordered by id.</summary>
    /// <exception cref="InvalidOperationException">Two entries have one id.</exception>
    public static IReadOnlyList<TEntry> Of<TEntry>(
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] Type catalogue, Func<TEntry, string> id)
        where TEntry : class
    {
        List<TEntry> entries = [];
        foreach (PropertyInfo property in catalogue.GetProperties(BindingFlags.Public | BindingFlags.Static))
        {
            if (property.PropertyType == typeof(TEntry))
            {
                entries.Add((TEntry)property.GetValue(null)!);
            }
        }

        entries.Sort((a, b) => string.CompareOrdinal(id(a), id(b)));
        for (int i = 1; i < entries.Count; i++)
        {
            if (id(entries[i]) == id(entries[i - 1]))
            {
                throw new InvalidOperationException($"Two entries of {catalogue.Name} have the id '{id(entries[i])}'.");
            }
        }

        return entries;
    }
}
