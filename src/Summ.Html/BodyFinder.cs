using Summ.Html.Blocks;
using Summ.Html.Candidates;
using Summ.Html.Cleaning;
using Summ.Html.Parsing;

namespace Summ.Html;

/// <summary>
/// The stages between tree and paragraphs in their order. Three finders that work on different signals each propose where the body is; each
/// proposal is cleaned and trimmed, and the results are compared. A first attempt leaves out what its class names make unlikely; where that
/// may have taken the article with it a second one does without, and a page that still shows nothing gives all its blocks.
/// </summary>
internal sealed class BodyFinder(PageTree tree, string? title, bool explain = false)
{
    private const int EnoughText = 250;
    private const int HardlyAnyText = 100;
    private const double MuchMore = 2.2;
    private const double OfWholePage = 0.2;

    private readonly HintWords _hints = new();

    public FoundBody Find()
    {
        Trace? trace = explain ? new Trace() : null;
        bool[] never = NeverContent.Mark(tree, trace);
        bool[] unlikely = [.. never];
        Trace? strictTrace = trace?.Fork();
        UnlikelyParts.Mark(tree, _hints, unlikely, commentsOnly: false, strictTrace);
        Proposal best = Attempt(unlikely, strictTrace);
        if (best.Length < EnoughText)
        {
            bool[] comments = [.. never];
            Trace? mildTrace = trace?.Fork();
            UnlikelyParts.Mark(tree, _hints, comments, commentsOnly: true, mildTrace);
            Proposal mild = Attempt(comments, mildTrace);
            best = mild.Length >= Math.Max(1, best.Length) * MuchMore ? mild : best;
        }

        if (best.Length < HardlyAnyText)
        {
            Proposal lenient = Attempt(never, trace);
            best = lenient.Length >= Math.Max(1, best.Length) * MuchMore ? lenient : best;
        }

        if (best.Length > 0)
        {
            return Result(best);
        }

        List<TextBlock> all = BlockReader.Read(tree, never, 0);
        bool[] kept = new bool[all.Count];
        Array.Fill(kept, true);
        return new FoundBody(tree, never, all, kept) { Confidence = all.Count > 0 ? OfWholePage : 0, Trace = trace?.Parts ?? [] };
    }

    private FoundBody Result(Proposal proposal) =>
        new(tree, proposal.Page.Dropped, proposal.Page.Blocks, proposal.Kept) { Confidence = proposal.Signals.Confidence, Trace = proposal.Trace?.Parts ?? [] };

    private Proposal Attempt(bool[] dropped, Trace? trace)
    {
        PageReading page = new(tree, dropped, _hints);
        List<int> scored = new BodyChooser(tree, page.Index, page.Scores).Choose();
        Proposal first = Propose(page, scored, trace);
        Proposal chosen = first;
        int named = NamedBody.Find(page, _hints);
        int proseful = page.Prose.Best(tree);
        foreach (int root in (ReadOnlySpan<int>)[named, proseful])
        {
            if (root < 0 || (scored.Count == 1 && scored[0] == root) || page.Prose.Prose(root) <= chosen.NetProse * MuchMore)
            {
                continue;
            }

            Proposal other = Propose(page, [root], trace);
            chosen = other.NetProse > chosen.NetProse * MuchMore ? other : chosen;
        }

        chosen.Signals = BodySignals.Of(page, chosen.Kept, named, proseful, chosen == first);
        return chosen;
    }

    private Proposal Propose(PageReading page, List<int> roots, Trace? trace)
    {
        Trace? own = trace?.Fork();
        bool[] kept = new bool[page.Blocks.Count];
        foreach (int root in roots)
        {
            Array.Fill(kept, true, page.Index.FirstBlock(root), page.Index.EndBlock(root) - page.Index.FirstBlock(root));
        }

        if (own is not null)
        {
            for (int i = 0; i < kept.Length; i++)
            {
                if (!kept[i])
                {
                    own.Block("choose", "outside the chosen body", page.Blocks[i]);
                }
            }
        }

        new InnerCleaner(page, _hints, own).Clean(roots, kept);
        new BlockTrimmer(tree, page.Blocks, title, own).Trim(kept);
        return new Proposal(page, kept, own);
    }
}
