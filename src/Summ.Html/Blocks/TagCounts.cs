using Summ.Html.Parsing;

namespace Summ.Html.Blocks;

/// <summary>How many elements of a kind a subtree holds, by running sums over the page.</summary>
internal sealed class TagCounts
{
    private readonly PageTree _tree;
    private readonly int[] _before;

    public TagCounts(PageTree tree, Func<HtmlTag, bool> counted)
    {
        _tree = tree;
        _before = new int[tree.Count + 1];
        for (int i = 0; i < tree.Count; i++)
        {
            _before[i + 1] = _before[i] + (counted(tree.Tag(i)) ? 1 : 0);
        }
    }

    /// <summary>Elements of the kind below <paramref name="node"/>, the node itself not counted.</summary>
    public int Below(int node) => _before[_tree.End(node)] - _before[node + 1];
}
