using Summ.Html.Blocks;
using Summ.Html.Parsing;

namespace Summ.Html.Cleaning;

/// <summary>Marks subtrees whose class or id names are hardly ever an article's, as a first attempt; a second one may do without.</summary>
internal static class UnlikelyParts
{
    /// <summary>Adds to <paramref name="dropped"/>. Tables, code, links, headings' own text and anything that may hold the article are left.</summary>
    public static void Mark(PageTree tree, HintWords hints, bool[] dropped, bool commentsOnly, Trace? trace = null)
    {
        Hints marked = commentsOnly ? Hints.Comments | Hints.Unlikely : Hints.Unlikely;
        TagCounts quotes = new(tree, static tag => tag == HtmlTag.Blockquote);
        int spared = 0;
        for (int i = 1; i < tree.Count;)
        {
            if (dropped[i])
            {
                i = tree.End(i);
                continue;
            }

            HtmlTag tag = tree.Tag(i);
            if (tag is HtmlTag.Table or HtmlTag.Code or HtmlTag.Pre or HtmlTag.Blockquote)
            {
                spared = Math.Max(spared, tree.End(i));
            }

            Hints found = tag is HtmlTag.Text or HtmlTag.Html or HtmlTag.Body or HtmlTag.A or HtmlTag.Article or HtmlTag.Main || i < spared ? Hints.None : hints.Of(tree, i);
            if ((found & (marked | Hints.Maybe | Hints.Body)) == marked && !(quotes.Below(i) > 0 && IsEmbedded(tree, i)))
            {
                trace?.Node("unlikely", "name", tree, i);
                dropped[i] = true;
                i = tree.End(i);
                continue;
            }

            i++;
        }
    }

    // Messages quoted from elsewhere sit in elements called "social-embed" and the like.
    private static bool IsEmbedded(PageTree tree, int node) => tree.Attribute(node, "class")?.Contains("embed", StringComparison.OrdinalIgnoreCase) == true;
}
