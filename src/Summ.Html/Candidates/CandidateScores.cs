using Summ.Html.Blocks;
using Summ.Html.Cleaning;
using Summ.Html.Parsing;

namespace Summ.Html.Candidates;

/// <summary>
/// How likely each element is to hold the article. As in Readability (Arc90, later Mozilla): a block of 25 or more characters earns one point, one more
/// for each comma and for each 100 characters up to three; its container gets them in full, the next ancestor half, and further ones 1/(3 × level);
/// a container starts with points for its tag and its class names; at last everything is scaled by one minus the share of linked text.
/// </summary>
internal sealed class CandidateScores
{
    private const int ShortestBlock = 25;
    private const int CharactersPerPoint = 100;
    private const int MostLengthPoints = 3;
    private const int Levels = 5;
    private const double WeightOfNames = 25;

    private readonly double[] _scores;
    private readonly bool[] _scored;
    private readonly PageTree _tree;
    private readonly HintWords _hints;

    private CandidateScores(PageTree tree, HintWords hints)
    {
        _tree = tree;
        _hints = hints;
        _scores = new double[tree.Count];
        _scored = new bool[tree.Count];
    }

    public static CandidateScores Of(PageTree tree, BlockIndex index, HintWords hints)
    {
        CandidateScores scores = new(tree, hints);
        foreach (TextBlock block in index.Blocks)
        {
            scores.Spread(block);
        }

        for (int i = 0; i < tree.Count; i++)
        {
            scores._scores[i] *= scores._scored[i] ? 1 - index.LinkShare(i) : 1;
        }

        return scores;
    }

    public bool Has(int node) => node >= 0 && _scored[node];

    public double this[int node] => _scores[node];

    /// <summary>The element with the highest score, ties to the first; −1 when there is none.</summary>
    public int Best()
    {
        int best = -1;
        for (int i = 0; i < _scores.Length; i++)
        {
            if (_scored[i] && (best < 0 || _scores[i] > _scores[best]))
            {
                best = i;
            }
        }

        return best;
    }

    /// <summary>Weight of an element's class and id names: 25 for good words, −25 for bad ones.</summary>
    public double NameWeight(int node)
    {
        Hints found = _hints.Of(_tree, node);
        return ((found & Hints.Positive) != 0 ? WeightOfNames : 0) - ((found & Hints.Negative) != 0 ? WeightOfNames : 0);
    }

    private void Spread(TextBlock block)
    {
        if (block.Length < ShortestBlock)
        {
            return;
        }

        double points = 1 + block.Commas + Math.Min(block.Length / CharactersPerPoint, MostLengthPoints);
        int node = IsParagraph(block.Tag) ? _tree.Parent(block.Node) : block.Node;
        for (int level = 0; level < Levels && node > 0 && _tree.Tag(node) != HtmlTag.Html; node = _tree.Parent(node))
        {
            if (!HtmlTags.IsBlock(_tree.Tag(node)))
            {
                continue;
            }

            Start(node);
            _scores[node] += points / (level == 0 ? 1 : level == 1 ? 2 : level * 3);
            level++;
        }
    }

    private void Start(int node)
    {
        if (_scored[node])
        {
            return;
        }

        _scored[node] = true;
        _scores[node] = TagPoints(_tree.Tag(node)) + NameWeight(node);
    }

    private static bool IsParagraph(HtmlTag tag) => tag is HtmlTag.P or HtmlTag.Li or HtmlTag.Pre or HtmlTag.Dd or HtmlTag.Dt || HtmlTags.IsHeading(tag);

    private static double TagPoints(HtmlTag tag) => tag switch
    {
        HtmlTag.Div or HtmlTag.Article or HtmlTag.Main => 5,
        HtmlTag.Pre or HtmlTag.Td or HtmlTag.Blockquote => 3,
        HtmlTag.Address or HtmlTag.Ol or HtmlTag.Ul or HtmlTag.Dl or HtmlTag.Dd or HtmlTag.Dt or HtmlTag.Li or HtmlTag.Form => -3,
        HtmlTag.Th or (>= HtmlTag.H1 and <= HtmlTag.H6) => -5,
        _ => 0,
    };
}
