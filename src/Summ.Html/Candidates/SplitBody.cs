using Summ.Html.Blocks;
using Summ.Html.Parsing;

namespace Summ.Html.Candidates;

/// <summary>
/// Finds the other parts of a body that a page cuts into containers of one shape, with advertisements between them: elements with the candidate's
/// tag and first class name, whose parents share theirs, at the same depth below an ancestor a few levels up. <c>article</c> elements are
/// never joined: they are different articles.
/// </summary>
internal static class SplitBody
{
    private const int Levels = 4;
    private const int LeastText = 140;

    // A first post with its replies has the shape of a split body, but not its balance.
    private const double MostOfAll = 0.6;
    private const double DenseLinks = 0.25;

    /// <summary>Returns <paramref name="roots"/> with the parts found, sorted and disjoint.</summary>
    public static List<int> Join(PageTree tree, BlockIndex index, int best, List<int> roots)
    {
        if (tree.Tag(best) is not (HtmlTag.Div or HtmlTag.Section or HtmlTag.Td) || string.IsNullOrEmpty(tree.Attribute(best, "class")))
        {
            return roots;
        }

        int top = best;
        for (int level = 0; level < Levels && tree.Tag(tree.Parent(top)) is not (HtmlTag.Html or HtmlTag.Document or HtmlTag.Article); level++)
        {
            top = tree.Parent(top);
        }

        SortedSet<int> all = [.. roots];
        int covered = 0;
        for (int i = top + 1; i < tree.End(top); i++)
        {
            covered = all.Contains(i) ? Math.Max(covered, tree.End(i)) : covered;
            if (i >= covered && tree.Depth(i) == tree.Depth(best) && IsSameShape(tree, i, best) && IsSameShape(tree, tree.Parent(i), tree.Parent(best))
                && index.Length(i) >= LeastText && index.LinkShare(i) < DenseLinks)
            {
                all.Add(i);
            }
        }

        return index.Length(best) > all.Sum(index.Length) * MostOfAll ? roots : Widened(tree, index, best, all);
    }

    // Parts in several containers of one shape stand for these: what is shorter in them, headings and steps of a list, is of the body too.
    private static List<int> Widened(PageTree tree, BlockIndex index, int best, SortedSet<int> all)
    {
        SortedSet<int> parents = [];
        foreach (int part in all)
        {
            int parent = tree.Parent(part);
            if (tree.Depth(part) != tree.Depth(best) || !IsSameShape(tree, parent, tree.Parent(best)) || index.LinkShare(parent) >= DenseLinks)
            {
                return [.. all];
            }

            parents.Add(parent);
        }

        return parents.Count > 1 && tree.Tag(tree.Parent(best)) is HtmlTag.Div or HtmlTag.Section ? [.. parents] : [.. all];
    }

    private static bool IsSameShape(PageTree tree, int node, int other) =>
        tree.Tag(node) == tree.Tag(other) && IsSameName(FirstName(tree.Attribute(node, "class")), FirstName(tree.Attribute(other, "class")));

    private static ReadOnlySpan<char> FirstName(string? names)
    {
        ReadOnlySpan<char> text = names.AsSpan().Trim();
        int end = text.IndexOfAny(" \t\r\n");
        return end < 0 ? text : text[..end];
    }

    // Digits number the parts and do not count: "chunk-1" is like "chunk-12".
    private static bool IsSameName(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        int i = 0;
        int j = 0;
        while (true)
        {
            i += Digits(one[i..]);
            j += Digits(other[j..]);
            if (i == one.Length || j == other.Length)
            {
                return i == one.Length && j == other.Length;
            }

            if (one[i++] != other[j++])
            {
                return false;
            }
        }
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        int count = text.IndexOfAnyExceptInRange('0', '9');
        return count < 0 ? text.Length : count;
    }
}
