using Summ.Html.Cleaning;
using Summ.Html.Parsing;

namespace Summ.Html.Candidates;

/// <summary>Finds the element that the page itself declares to be its article: by tag, role, microdata or a well-known class name.</summary>
internal static class NamedBody
{
    /// <summary>Of all such elements the one with the greatest net prose, ties to the innermost; −1 when none has any.</summary>
    public static int Find(PageReading page, HintWords hints)
    {
        int best = -1;
        double most = 0;
        for (int i = 1; i < page.Tree.Count; i++)
        {
            if (page.Tree.Tag(i) != HtmlTag.Text && page.Prose.Net(i) is var net && net > 0 && net >= most && IsNamed(page.Tree, i, hints))
            {
                best = i;
                most = net;
            }
        }

        return best;
    }

    private static bool IsNamed(PageTree tree, int node, HintWords hints)
    {
        HtmlTag tag = tree.Tag(node);
        if (tag is HtmlTag.Article or HtmlTag.Main)
        {
            return true;
        }

        if (!tree.HasAttributes(node) || !HtmlTags.IsBlock(tag) || tag is HtmlTag.Body or HtmlTag.Html)
        {
            return false;
        }

        return (hints.Of(tree, node) & Hints.Body) != 0
            || string.Equals(tree.Attribute(node, "itemprop"), "articleBody", StringComparison.OrdinalIgnoreCase)
            || tree.Attribute(node, "role") is "main" or "article";
    }
}
