using Summ.Html.Blocks;
using Summ.Html.Candidates;
using Summ.Html.Cleaning;
using Summ.Html.Parsing;

namespace Summ.Html.Tests;

/// <summary>A small page with the intermediate results that single stages work on.</summary>
internal sealed class TestPage
{
    public const string Prose = "The ferry left the old harbour at dawn, as it had done for sixty years, and the few passengers on deck said nothing until the lighthouse was behind them.";

    public TestPage(string html, bool[]? dropped = null, bool forShapes = false)
    {
        Tree = PageParser.Parse(html, new ParseBudget(new ArticleExtractorOptions(), CancellationToken.None), forShapes);
        Hints = new HintWords();
        Reading = new PageReading(Tree, dropped ?? new bool[Tree.Count], Hints);
    }

    public PageTree Tree { get; }

    public PageReading Reading { get; }

    public List<TextBlock> Blocks => Reading.Blocks;

    public BlockIndex Index => Reading.Index;

    public HintWords Hints { get; }

    public CandidateScores Scores => Reading.Scores;

    public int ById(string id)
    {
        for (int i = 0; i < Tree.Count; i++)
        {
            if (Tree.Attribute(i, "id") == id)
            {
                return i;
            }
        }

        throw new ArgumentException($"no element with id {id}", nameof(id));
    }

    public string IdOf(int node) => Tree.Attribute(node, "id") ?? Tree.Tag(node).ToString();

    public string Kept(bool[] kept) => string.Join('|', Blocks.Where((_, i) => kept[i]).Select(block => block.Text == Prose ? "PROSE" : block.Text));

    public bool[] All() => [.. Enumerable.Repeat(true, Blocks.Count)];
}
