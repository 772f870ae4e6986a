using Summ.Html.Parsing;

namespace Summ.Html.Blocks;

/// <summary>A page's blocks with running sums, so that the text, links and commas inside any subtree are known in constant time.</summary>
internal sealed class BlockIndex
{
    private readonly PageTree _tree;
    private readonly int[] _blocksBefore;
    private readonly int[] _length;
    private readonly int[] _links;
    private readonly int[] _commas;

    public BlockIndex(PageTree tree, IReadOnlyList<TextBlock> blocks)
    {
        _tree = tree;
        Blocks = blocks;
        _blocksBefore = new int[tree.Count + 1];
        _length = new int[blocks.Count + 1];
        _links = new int[blocks.Count + 1];
        _commas = new int[blocks.Count + 1];
        for (int i = 0; i < blocks.Count; i++)
        {
            _blocksBefore[blocks[i].FirstNode + 1]++;
            _length[i + 1] = _length[i] + blocks[i].Length;
            _links[i + 1] = _links[i] + blocks[i].LinkLength;
            _commas[i + 1] = _commas[i] + blocks[i].Commas;
        }

        for (int i = 1; i <= tree.Count; i++)
        {
            _blocksBefore[i] += _blocksBefore[i - 1];
        }
    }

    public IReadOnlyList<TextBlock> Blocks { get; }

    /// <summary>Index of the first block that starts in the subtree; equal to <see cref="EndBlock"/> when none does.</summary>
    public int FirstBlock(int node) => _blocksBefore[node];

    public int EndBlock(int node) => _blocksBefore[_tree.End(node)];

    public int Length(int node) => _length[EndBlock(node)] - _length[FirstBlock(node)];

    public int LinkLength(int node) => _links[EndBlock(node)] - _links[FirstBlock(node)];

    public int Commas(int node) => _commas[EndBlock(node)] - _commas[FirstBlock(node)];

    /// <summary>Share of the subtree's characters inside links, 0 to 1; 0 without text.</summary>
    public double LinkShare(int node) => Length(node) is var length and > 0 ? (double)LinkLength(node) / length : 0;
}
