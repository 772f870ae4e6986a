using Summ.Html.Parsing;

namespace Summ.Html.Tests.Robustness;

public sealed class NestingTests
{
    private const string P = "<p>" + Bombs.Prose + "</p>";

    public static TheoryData<string, int> Tags => new()
    {
        { "<div>", 100_000 }, { "<span>", 100_000 }, { "<b>", 100_000 }, { "<font size=#>", 20_000 }, { "<ul><li>", 20_000 }, { "<blockquote>", 20_000 },
        { "<table><tr><td>", 20_000 }, { "<table><div>", 6_000 }, { "<table>", 6_000 }, { "<x-y>", 100_000 }, { "<a href=x>", 20_000 }, { "<pre>", 100_000 }, { "<listing>", 6_000 },
        { "<pre><b>", 6_000 }, { "<p><pre>", 6_000 }, { "<section><article>", 6_000 }, { "<form>", 6_000 }, { "<object>", 6_000 }, { "<marquee>", 6_000 },
        { "<dl><dt><dd>", 6_000 }, { "<ruby><rb>", 6_000 }, { "<select><option>", 6_000 }, { "<select><optgroup><option>", 6_000 }, { "<fieldset><legend>", 6_000 },
        { "<details><summary>", 6_000 }, { "<h1><h2>", 6_000 }, { "<nobr>", 6_000 }, { "<table><caption>", 6_000 }, { "<math><mi>", 6_000 },
        { "<math><annotation-xml encoding=text/html>", 6_000 }, { "<isindex>", 6_000 }, { "<center><dir><menu>", 6_000 },
    };

    // On a stack of 256 KB, with every budget left over: the prose is found below any depth.
    [Theory]
    [MemberData(nameof(Tags))]
    public void DeepNesting_KeepsTheTextBelow(string tags, int depth)
    {
        string html = Bombs.Number(tags, depth) + P;
        ExtractedArticle article = Bombs.OnSmallStack(html);
        Assert.False(article.Partial);
        Assert.Contains(Bombs.Prose, article.Text, StringComparison.Ordinal);
    }

    // What these hold is never content; the prose before them is.
    [Theory]
    [InlineData("<template>", 100_000)]
    [InlineData("<template><tr>", 20_000)]
    [InlineData("<div><template>", 20_000)]
    [InlineData("<svg><g>", 20_000)]
    [InlineData("<button>x", 20_000)]
    [InlineData("<nav><ul><li>", 20_000)]
    [InlineData("<svg><foreignObject><template>", 20_000)]
    [InlineData("<svg><foreignObject>", 20_000)]
    [InlineData("<svg><desc><div>", 20_000)]
    [InlineData("<frameset>", 20_000)]
    [InlineData("<textarea>", 20_000)]
    [InlineData("<plaintext>", 20_000)]
    public void DeepNestingOfOtherThings_KeepsTheTextBefore(string tags, int depth)
    {
        ExtractedArticle article = Bombs.OnSmallStack(P + P + Bombs.Repeat(tags, depth));
        Assert.False(article.Partial);
        Assert.Contains(Bombs.Prose, article.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("div", 600)]
    [InlineData("div", 2000)]
    [InlineData("div", 10_000)]
    [InlineData("span", 2000)]
    [InlineData("span", 10_000)]
    [InlineData("b", 2000)]
    [InlineData("section", 10_000)]
    [InlineData("blockquote", 600)]
    [InlineData("pre", 3000)]
    public void TextOnTheWayDownAndUp_KeepsItsOrder(string tag, int depth)
    {
        string down = Bombs.Number("<" + tag + ">a# ", depth);
        string up = Bombs.Number("</" + tag + ">b# ", depth, down: true);
        string expected = string.Concat((Bombs.Number("a#", depth) + Bombs.Number("b#", depth, down: true)).Where(c => !char.IsWhiteSpace(c)));
        Assert.Equal(expected, Bombs.TreeText(down + up));
    }

    // Tables put text that stands outside of cells before themselves; in cells it stays where it is.
    [Fact]
    public void TextInNestedCells_KeepsItsOrder()
    {
        const int Depth = 3000;
        Assert.Equal(Bombs.Number("a#", Depth), Bombs.TreeText(Bombs.Number("<table><tr><td>a# ", Depth)));
    }

    // Beyond the limit of open elements no two blocks grow together.
    [Fact]
    public void BlocksBeyondTheLimit_StayApart()
    {
        const int Depth = 5000;
        IReadOnlyList<string> paragraphs = Bombs.OnSmallStack(Bombs.Number("<div>word# ", Depth)).Paragraphs;
        Assert.Equal(Enumerable.Range(0, Depth).Select(i => FormattableString.Invariant($"word{i}")), paragraphs);
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<b><div>")]
    [InlineData("<ul><li>")]
    public void TreesDepth_HasALimit(string tags)
    {
        PageTree tree = PageParser.Parse(Bombs.Repeat(tags, 5000) + P, new ParseBudget(Bombs.Patient(), CancellationToken.None));
        int deepest = 0;
        for (int i = 1; i < tree.Count; i++)
        {
            Assert.Equal(tree.Depth(tree.Parent(i)) + 1, tree.Depth(i));
            Assert.True(tree.Contains(tree.Parent(i), i) && tree.End(i) <= tree.End(tree.Parent(i)));
            deepest = Math.Max(deepest, tree.Depth(i));
        }

        Assert.InRange(deepest, 512, 513);
    }

    [Fact]
    public void TextOfDeepScripts_StaysWithThem()
    {
        string html = Bombs.Repeat("<span>", 3000) + "<script>var a = 1;</script><style>p { color: red }</style><textarea>typed</textarea><title>T</title>" + P;
        Assert.Equal(Bombs.Prose, Bombs.OnSmallStack(html).Text);
    }

    // A clock that stands still and then jumps ends the parse at the same token everywhere.
    [Fact]
    public void BudgetSpentInTheDepth_GivesAPartialArticleOrTheLimit()
    {
        string divs = Bombs.Repeat("<div>", 2000);
        ExtractionLimitException limit = Assert.Throws<ExtractionLimitException>(() => new ArticleExtractor(new ArticleExtractorOptions { Clock = new JumpingClock(100) }).Extract(divs + P));
        Assert.DoesNotContain('\n', limit.Message);
        ExtractedArticle article = new ArticleExtractor(new ArticleExtractorOptions { Clock = new JumpingClock(100) }).Extract(P + divs + P);
        Assert.True(article.Partial);
        Assert.Equal(Bombs.Prose, article.Text);
    }

    private sealed class JumpingClock(int looks) : TimeProvider
    {
        private long _asked;

        public override long GetTimestamp() => ++_asked < looks ? 0 : TimestampFrequency * 3600;
    }
}
