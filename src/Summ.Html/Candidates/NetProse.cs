using Summ.Html.Blocks;
using Summ.Html.Parsing;

namespace Summ.Html.Candidates;

/// <summary>
/// Running text of subtrees, minus what speaks against an article there: a block counts for its characters when it reads like prose, and
/// against by a share of them plus a fixed cost when it does not. An element that holds the whole article and little else has the most.
/// </summary>
internal sealed class NetProse
{
    private const int ShortestProse = 50;
    private const int LongEnough = 140;
    private const double DenseLinks = 0.35;
    private const double CostOfOther = 0.7;
    private const double CostOfBlock = 12;

    private readonly BlockIndex _index;
    private readonly double[] _net;
    private readonly double[] _prose;

    public NetProse(BlockIndex index)
    {
        _index = index;
        _net = new double[index.Blocks.Count + 1];
        _prose = new double[index.Blocks.Count + 1];
        for (int i = 0; i < index.Blocks.Count; i++)
        {
            TextBlock block = index.Blocks[i];
            bool prose = IsProse(block);
            double value = prose ? block.Length - block.LinkLength : block.IsHeading ? 0 : -(CostOfOther * block.Length) - CostOfBlock;
            _net[i + 1] = _net[i] + value;
            _prose[i + 1] = _prose[i] + (prose ? block.Length : 0);
        }
    }

    /// <summary>Characters of prose below <paramref name="node"/>.</summary>
    public double Prose(int node) => _prose[_index.EndBlock(node)] - _prose[_index.FirstBlock(node)];

    public double Net(int node) => _net[_index.EndBlock(node)] - _net[_index.FirstBlock(node)];

    /// <summary>Whether a block reads like running text: long, hardly linked, ending as sentences do unless it is very long.</summary>
    public static bool IsProse(TextBlock block) =>
        block.Length >= ShortestProse && block.LinkShare < DenseLinks && !block.IsHeading && !(block.Tag == HtmlTag.Li && block.LinkLength > 0) && (block.EndsSentence || block.Length >= LongEnough);

    /// <summary>The element with the greatest net prose, ties to the innermost; −1 when none is positive.</summary>
    public int Best(PageTree tree)
    {
        int best = -1;
        double most = 0;
        for (int i = 1; i < tree.Count; i++)
        {
            if (HtmlTags.IsBlock(tree.Tag(i)) && Net(i) is var net && net > 0 && net >= most)
            {
                best = net > most || tree.Contains(best, i) ? i : best;
                most = net;
            }
        }

        return best;
    }
}
