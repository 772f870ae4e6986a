using Summ.Html.Blocks;
using Summ.Html.Candidates;
using Summ.Html.Cleaning;
using Summ.Html.Parsing;

namespace Summ.Html;

/// <summary>
/// The stages between tree and paragraphs in their order. A first attempt leaves out what its class names make unlikely; where that finds too
/// little a second one does without that, and a third takes every block of the page.
/// </summary>
internal sealed class BodyFinder(PageTree tree, string? title)
{
    private const int EnoughText = 250;
    private const int MuchMore = 2;

    private readonly HintWords _hints = new();

    public FoundBody Find()
    {
        bool[] never = NeverContent.Mark(tree);
        bool[] unlikely = [.. never];
        UnlikelyParts.Mark(tree, _hints, unlikely);
        FoundBody strict = Attempt(unlikely);
        if (strict.Length >= EnoughText)
        {
            return strict;
        }

        FoundBody lenient = Attempt(never);
        FoundBody better = lenient.Length >= Math.Max(1, strict.Length) * MuchMore ? lenient : strict;
        if (better.Length > 0)
        {
            return better;
        }

        List<TextBlock> all = BlockReader.Read(tree, never, 0);
        bool[] kept = new bool[all.Count];
        Array.Fill(kept, true);
        return new FoundBody(tree, never, all, kept);
    }

    private FoundBody Attempt(bool[] dropped)
    {
        List<TextBlock> blocks = BlockReader.Read(tree, dropped, 0);
        BlockIndex index = new(tree, blocks);
        CandidateScores scores = CandidateScores.Of(tree, index, _hints);
        List<int> roots = new BodyChooser(tree, index, scores).Choose();
        bool[] kept = new bool[blocks.Count];
        foreach (int root in roots)
        {
            Array.Fill(kept, true, index.FirstBlock(root), index.EndBlock(root) - index.FirstBlock(root));
        }

        new InnerCleaner(tree, index, scores, _hints).Clean(roots, kept);
        new BlockTrimmer(tree, blocks, title).Trim(kept);
        return new FoundBody(tree, dropped, blocks, kept);
    }
}
