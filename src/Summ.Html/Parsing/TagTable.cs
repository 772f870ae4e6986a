using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Summ.Html.Parsing;

/// <summary>One row of <see cref="TagTable"/>: how an element is called, which it is for us, and how the tree builder has to treat it.</summary>
internal sealed record TagInfo(string Name, HtmlTag Tag, NodeFlags Flags);

/// <summary>The HTML elements with the parsing categories that the standard gives them (WHATWG HTML, section 13.2.4.2).</summary>
internal static class TagTable
{
    private const NodeFlags Special = NodeFlags.HtmlMember | NodeFlags.Special;
    private const NodeFlags Implied = NodeFlags.HtmlMember | NodeFlags.ImplicitlyClosed | NodeFlags.ImpliedEnd;
    private const NodeFlags Scoped = Special | NodeFlags.Scoped;
    private const NodeFlags TableRoot = Scoped | NodeFlags.HtmlTableSectionScoped | NodeFlags.HtmlTableScoped;

    private static readonly FrozenDictionary<string, TagInfo> Rows = Build();

    private static readonly FrozenDictionary<string, TagInfo>.AlternateLookup<ReadOnlySpan<char>> BySpan = Rows.GetAlternateLookup<ReadOnlySpan<char>>();

    public static TagInfo Find(ReadOnlySpan<char> name) =>
        BySpan.TryGetValue(name, out TagInfo? row) ? row : new TagInfo(name.ToString(), HtmlTag.Other, NodeFlags.HtmlMember);

    private static FrozenDictionary<string, TagInfo> Build()
    {
        Dictionary<string, TagInfo> rows = new(StringComparer.Ordinal);
        void Add(NodeFlags flags, string names)
        {
            foreach (string name in names.Split(' '))
            {
                HtmlTag tag = Enum.TryParse(name, ignoreCase: true, out HtmlTag known) && known is not (HtmlTag.Text or HtmlTag.Document) ? known : HtmlTag.Other;
                rows.Add(name, new TagInfo(name, tag, flags));
            }
        }

        Add(Special, "address article aside blockquote button center colgroup details dir div dl fieldset figcaption figure footer form frameset"
            + " h1 h2 h3 h4 h5 h6 head header hgroup isindex listing main menu nav noscript output plaintext section select summary time title");
        Add(Special | NodeFlags.SelfClosing, "area base basefont bgsound br col embed frame hr img input keygen link menuitem meta param source track wbr");
        Add(NodeFlags.HtmlMember, "abbr acronym audio canvas cite command data datalist del dfn dialog image ins kbd label legend map mark meter"
            + " picture progress q ruby samp search slot span sub sup var video");
        Add(NodeFlags.HtmlMember | NodeFlags.HtmlFormatting, "a b big code em font i nobr s small strike strong tt u");
        Add(Special | NodeFlags.LiteralText, "iframe noembed noframes script style xmp");
        Add(Scoped, "applet caption marquee object");
        Add(Special | Implied, "dd dt li p");
        Add(Implied, "rb rp rt rtc");
        Add(Implied | NodeFlags.HtmlSelectScoped, "optgroup option");
        Add(Special | NodeFlags.ImplicitlyClosed | NodeFlags.HtmlTableSectionScoped, "tbody tfoot thead");
        Add(Special | NodeFlags.ImplicitlyClosed, "body tr");
        Add(Special | NodeFlags.HtmlListScoped, "ol ul");
        Add(Special | NodeFlags.LineTolerance, "pre textarea");
        Add(TableRoot, "table template");
        Add(Scoped | NodeFlags.ImplicitlyClosed, "td th");
        Add(TableRoot | NodeFlags.ImplicitlyClosed, "html");
        return rows.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
