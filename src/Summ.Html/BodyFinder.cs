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

    public IReadOnlyList<string> Find()
    {
        bool[] never = NeverContent.Mark(tree);
        bool[] unlikely = [.. never];
        UnlikelyParts.Mark(tree, _hints, unlikely);
        IReadOnlyList<string> strict = Attempt(unlikely);
        if (Length(strict) >= EnoughText)
        {
            return strict;
        }

        IReadOnlyList<string> lenient = Attempt(never);
        IReadOnlyList<string> better = Length(lenient) >= Math.Max(1, Length(strict)) * MuchMore ? lenient : strict;
        return better.Count > 0 ? better : [.. BlockReader.Read(tree, never, 0).Select(block => block.Text)];
    }

    private List<string> Attempt(bool[] dropped)
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
        List<string> paragraphs = [];
        for (int i = 0; i < blocks.Count; i++)
        {
            if (kept[i])
            {
                paragraphs.Add(blocks[i].Text);
            }
        }

        return paragraphs;
    }

    private static int Length(IReadOnlyList<string> paragraphs) => paragraphs.Sum(paragraph => paragraph.Length);
}
