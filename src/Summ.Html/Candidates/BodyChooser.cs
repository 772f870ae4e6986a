using Summ.Html.Blocks;
using Summ.Html.Parsing;

namespace Summ.Html.Candidates;

/// <summary>
/// Chooses the subtrees that make up the body: the best candidate, raised to an ancestor where the page divides one text over several
/// containers, with those of its neighbours that read like more of the same.
/// </summary>
internal sealed class BodyChooser(PageTree tree, BlockIndex index, CandidateScores scores)
{
    private const double NearlyBest = 0.75;
    private const int RivalsForCommonAncestor = 3;
    private const int MostRivals = 32;
    private const double SiblingShare = 0.2;
    private const double LeastSiblingScore = 10;
    private const double DenseLinks = 0.25;
    private const int LongParagraph = 80;

    /// <summary>Roots of disjoint subtrees in document order; the whole document when nothing scores.</summary>
    public List<int> Choose()
    {
        int best = scores.Best();
        if (best < 0)
        {
            return [0];
        }

        best = Climb(CommonAncestor(best));
        List<int> roots = WithSiblings(best);
        return SplitBody.Join(tree, index, best, roots);
    }

    // Several candidates nearly as good as the best, each with the same ancestor: the body is split over them.
    private int CommonAncestor(int best)
    {
        List<int> rivals = [];
        double least = scores[best] * NearlyBest;
        for (int i = 0; i < tree.Count && rivals.Count < MostRivals; i++)
        {
            if (i != best && scores.Has(i) && scores[i] >= least)
            {
                rivals.Add(i);
            }
        }

        if (rivals.Count < RivalsForCommonAncestor || scores[best] <= 0)
        {
            return best;
        }

        for (int parent = tree.Parent(best); parent >= 0 && tree.Tag(parent) is not (HtmlTag.Body or HtmlTag.Html or HtmlTag.Document); parent = tree.Parent(parent))
        {
            int inside = 0;
            foreach (int rival in rivals)
            {
                inside += rival != parent && tree.Contains(parent, rival) ? 1 : 0;
            }

            if (inside >= RivalsForCommonAncestor)
            {
                return parent;
            }
        }

        return best;
    }

    // A parent that scores higher holds more of the body beside the candidate; one with no other text is the same text with room for neighbours.
    private int Climb(int node)
    {
        double last = scores[node];
        double least = last / 3;
        for (int parent = tree.Parent(node); parent > 0 && tree.Tag(parent) is not (HtmlTag.Body or HtmlTag.Html); parent = tree.Parent(parent))
        {
            if (!scores.Has(parent))
            {
                continue;
            }

            if (scores[parent] < least)
            {
                break;
            }

            if (scores[parent] > last)
            {
                node = parent;
                break;
            }

            last = scores[parent];
        }

        for (int parent = tree.Parent(node); parent > 0 && tree.Tag(parent) is not (HtmlTag.Body or HtmlTag.Html); parent = tree.Parent(parent))
        {
            if (index.Length(parent) == index.Length(node))
            {
                node = parent;
            }
            else
            {
                break;
            }
        }

        return node;
    }

    private List<int> WithSiblings(int best)
    {
        int parent = tree.Parent(best);
        if (parent <= 0 || !scores.Has(best))
        {
            return [best];
        }

        double least = Math.Max(LeastSiblingScore, scores[best] * SiblingShare);
        string? names = tree.Attribute(best, "class");
        List<int> roots = [];
        for (int i = parent + 1; i < tree.End(parent); i = tree.End(i))
        {
            double bonus = !string.IsNullOrEmpty(names) && string.Equals(names, tree.Attribute(i, "class"), StringComparison.Ordinal) ? scores[best] * SiblingShare : 0;
            if (i == best || (scores.Has(i) && scores[i] + bonus >= least) || ReadsOn(i, parent))
            {
                roots.Add(i);
            }
        }

        return roots.Count > 1 ? WithBetween(roots, parent) : roots;
    }

    // What stands between two neighbours that belong to the body, without a link in it, is a heading, a list or a short line of the body.
    private List<int> WithBetween(List<int> roots, int parent)
    {
        List<int> all = [];
        int next = 0;
        for (int i = parent + 1; i < tree.End(parent) && next < roots.Count; i = tree.End(i))
        {
            if (i == roots[next])
            {
                all.Add(i);
                next++;
            }
            else if (next > 0 && BelongsBetween(i))
            {
                all.Add(i);
            }
        }

        return all;
    }

    private bool BelongsBetween(int node)
    {
        int first = index.FirstBlock(node);
        int count = index.EndBlock(node) - first;
        if (count == 0 || index.LinkLength(node) > 0 || scores.NameWeight(node) < 0)
        {
            return false;
        }

        return count == 1
            ? tree.Tag(node) == HtmlTag.P || index.Blocks[first].IsHeading || index.Blocks[first].EndsSentence
            : tree.Tag(node) is HtmlTag.Ul or HtmlTag.Ol or HtmlTag.Dl or HtmlTag.Blockquote or HtmlTag.Pre or HtmlTag.Table;
    }

    private bool ReadsOn(int node, int parent)
    {
        int first = index.FirstBlock(node);
        if (index.EndBlock(node) - first != 1)
        {
            return false;
        }

        TextBlock block = index.Blocks[first];
        bool isParagraph = tree.Tag(node) == HtmlTag.P || block.Node == parent;
        return isParagraph && (block.Length > LongParagraph ? block.LinkShare < DenseLinks : block.LinkLength == 0 && block.EndsSentence);
    }
}
