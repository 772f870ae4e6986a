using System.Collections.Frozen;

namespace Summ.Html.Parsing;

/// <summary>The attributes that some stage, or the tree builder itself, reads. The rest is never stored.</summary>
internal static class AttributeFilter
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Kept = new[]
    {
        "aria-hidden", "aria-modal", "class", "content", "datetime", "dir", "hidden", "href", "http-equiv", "id", "itemprop", "itemtype", "lang",
        "name", "property", "rel", "role", "src", "style", "title", "type", "width", "xml:lang",
        "color", "face", "size", "encoding",
    }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Keeps(ReadOnlySpan<char> name) => Kept.Contains(name);
}
