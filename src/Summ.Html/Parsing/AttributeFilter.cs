using System.Collections.Frozen;

namespace Summ.Html.Parsing;

/// <summary>The attributes that some stage, or the tree builder itself, reads. The rest is never stored.</summary>
internal static class AttributeFilter
{
    private static readonly string[] Names =
    [
        "aria-hidden", "aria-modal", "class", "content", "datetime", "dir", "hidden", "href", "http-equiv", "id", "itemprop", "itemtype", "lang",
        "name", "property", "rel", "role", "src", "style", "title", "type", "width", "xml:lang",
        "color", "face", "size", "encoding",
    ];

    // Read only where Markdown or HTML is asked for.
    private static readonly string[] ShapeNames =
    [
        "alt", "colspan", "data-lazy-src", "data-original", "data-src", "height", "rowspan", "srcset", "start",
    ];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Kept = Lookup(Names);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> KeptForShapes = Lookup([.. Names, .. ShapeNames]);

    public static bool Keeps(ReadOnlySpan<char> name) => Kept.Contains(name);

    /// <summary>The same where the page's structure is written out too.</summary>
    public static bool KeepsForShapes(ReadOnlySpan<char> name) => KeptForShapes.Contains(name);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup(string[] names) =>
        names.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
