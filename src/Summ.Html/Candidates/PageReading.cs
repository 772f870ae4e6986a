using Summ.Html.Blocks;
using Summ.Html.Cleaning;
using Summ.Html.Parsing;

namespace Summ.Html.Candidates;

/// <summary>A page's blocks without certain parts of it, and the sums and scores over them that the later stages share.</summary>
internal sealed class PageReading
{
    public PageReading(PageTree tree, bool[] dropped, HintWords hints)
    {
        Tree = tree;
        Dropped = dropped;
        Blocks = BlockReader.Read(tree, dropped, 0);
        Index = new BlockIndex(tree, Blocks);
        Scores = CandidateScores.Of(tree, Index, hints);
        Prose = new NetProse(Index);
    }

    public PageTree Tree { get; }

    public bool[] Dropped { get; }

    public List<TextBlock> Blocks { get; }

    public BlockIndex Index { get; }

    public CandidateScores Scores { get; }

    public NetProse Prose { get; }
}
