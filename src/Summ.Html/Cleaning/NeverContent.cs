using Summ.Html.Parsing;

namespace Summ.Html.Cleaning;

/// <summary>
/// Marks the subtrees that are never article text whatever the rest of the page looks like: code, media and controls by tag, hidden parts,
/// navigation by role. An element with most of the page's unlinked text is spared: malformed markup puts articles into <c>select</c> or <c>nav</c>.
/// </summary>
internal static class NeverContent
{
    private const double MostOfThePage = 0.5;
    private const int LongOption = 200;

    public static bool[] Mark(PageTree tree, Trace? trace = null)
    {
        bool[] dropped = new bool[tree.Count];
        int[] prose = ProseBefore(tree);
        double most = prose[tree.Count] * MostOfThePage;
        for (int i = 1; i < tree.Count;)
        {
            HtmlTag tag = tree.Tag(i);
            bool holdsMost = prose[tree.End(i)] - prose[i] > most;
            string? reason = IsNeverText(tag) ? "code or media" : holdsMost ? null : IsFurniture(tree, tag, i) ? "tag" : IsHidden(tree, i) ? "hidden" : HasRoleOfFurniture(tree, i) ? "role" : null;
            bool drop = reason is not null;
            dropped[i] = drop;
            if (drop && trace is not null && !IsNeverText(tag))
            {
                trace.Node("never", reason!, tree, i);
            }

            i = drop ? tree.End(i) : i + 1;
        }

        return dropped;
    }

    // Characters of text before each node, outside links and outside what is never text.
    private static int[] ProseBefore(PageTree tree)
    {
        int[] before = new int[tree.Count + 1];
        int skipped = 0;
        for (int i = 0; i < tree.Count; i++)
        {
            HtmlTag tag = tree.Tag(i);
            if (tag == HtmlTag.A || IsNeverText(tag))
            {
                skipped = Math.Max(skipped, tree.End(i));
            }

            before[i + 1] = before[i] + (i >= skipped && tag == HtmlTag.Text && !tree.Text(i).AsSpan().IsWhiteSpace() ? tree.Text(i).Length : 0);
        }

        return before;
    }

    private static bool IsNeverText(HtmlTag tag) => tag is HtmlTag.Script or HtmlTag.Style or HtmlTag.Template or HtmlTag.Svg or HtmlTag.Iframe
        or HtmlTag.Head or HtmlTag.Title or HtmlTag.Audio or HtmlTag.Video or HtmlTag.Canvas or HtmlTag.Noembed or HtmlTag.Noframes or HtmlTag.Textarea or HtmlTag.Embed
        or HtmlTag.Rp or HtmlTag.Rt or HtmlTag.Meta or HtmlTag.Link;

    private static bool IsFurniture(PageTree tree, HtmlTag tag, int node) => tag switch
    {
        HtmlTag.Nav or HtmlTag.Aside or HtmlTag.Menu or HtmlTag.Dialog or HtmlTag.Noscript or HtmlTag.Button or HtmlTag.Object
            or HtmlTag.Search or HtmlTag.Figcaption => true,
        HtmlTag.Footer => !IsInside(tree, node, HtmlTag.Blockquote),
        HtmlTag.Figure => !Holds(tree, node, static tag => tag is HtmlTag.Blockquote or HtmlTag.Table or HtmlTag.Pre),
        HtmlTag.Select => !HoldsSwallowedText(tree, node),
        _ => false,
    };

    /// <summary>Whether the page itself hides the element.</summary>
    public static bool IsHidden(PageTree tree, int node)
    {
        if (!tree.HasAttributes(node))
        {
            return false;
        }

        string? style = tree.Attribute(node, "style");
        return tree.Attribute(node, "hidden") is not null
            || string.Equals(tree.Attribute(node, "aria-hidden"), "true", StringComparison.OrdinalIgnoreCase)
            || string.Equals(tree.Attribute(node, "aria-modal"), "true", StringComparison.OrdinalIgnoreCase)
            || (style is not null && (Says(style, "display", "none") || Says(style, "visibility", "hidden")));
    }

    private static bool HasRoleOfFurniture(PageTree tree, int node) => tree.Attribute(node, "role")?.ToLowerInvariant()
        is "menu" or "menubar" or "navigation" or "complementary" or "dialog" or "alertdialog" or "alert" or "search" or "contentinfo" or "toolbar" or "tooltip";

    private static bool Says(string style, string property, string value)
    {
        int at = style.IndexOf(property, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return false;
        }

        ReadOnlySpan<char> rest = style.AsSpan(at + property.Length).TrimStart();
        return rest.StartsWith(":") && rest[1..].TrimStart().StartsWith(value, StringComparison.OrdinalIgnoreCase);
    }

    private static bool HoldsSwallowedText(PageTree tree, int select) =>
        Holds(tree, select, static tag => tag is HtmlTag.P or HtmlTag.Div or HtmlTag.Section or HtmlTag.Article or HtmlTag.Table or HtmlTag.Li || HtmlTags.IsHeading(tag))
        || HoldsLongText(tree, select);

    private static bool HoldsLongText(PageTree tree, int node)
    {
        for (int i = node + 1; i < tree.End(node); i++)
        {
            if (tree.Text(i).Length > LongOption)
            {
                return true;
            }
        }

        return false;
    }

    // Linear over the whole page: what is dropped is left at once, what is kept because of this is rare and its inner elements are of other kinds.
    private static bool Holds(PageTree tree, int node, Func<HtmlTag, bool> wanted)
    {
        for (int i = node + 1; i < tree.End(node); i++)
        {
            if (wanted(tree.Tag(i)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInside(PageTree tree, int node, HtmlTag tag)
    {
        for (int parent = tree.Parent(node); parent >= 0; parent = tree.Parent(parent))
        {
            if (tree.Tag(parent) == tag)
            {
                return true;
            }
        }

        return false;
    }
}
