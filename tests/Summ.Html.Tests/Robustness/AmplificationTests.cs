namespace Summ.Html.Tests.Robustness;

/// <summary>Small pages that ask for much: the standard's tree building repeats, moves and copies.</summary>
public sealed class AmplificationTests
{
    private const string P = "<p>" + Bombs.Prose + "</p>";
    private const long Megabyte = 1_000_000;

    // 4,000 pairs are 59 KB of source and eight million elements by the standard; two million nodes are built of them.
    [Fact]
    public void FormattingBomb_EndsAtTheNodeLimitWithinItsMemory()
    {
        string html = P + P + Bombs.Number("<b id=#><p>x", 4000);
        long before = GC.GetAllocatedBytesForCurrentThread();
        ExtractedArticle article = new ArticleExtractor(Bombs.Patient()).Extract(html);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(article.Partial);
        Assert.Contains(Bombs.Prose, article.Text, StringComparison.Ordinal);
        Assert.True(allocated < 800 * Megabyte, FormattableString.Invariant($"{allocated / Megabyte} MB"));
    }

    [Fact]
    public void FormattingBombFromTheStart_GivesTheLimitOrAPartialArticle()
    {
        ExtractedArticle article = new ArticleExtractor(Bombs.Patient(maxNodes: 1000)).Extract(Bombs.Number("<b id=#><p>x", 4000));
        Assert.True(article.Partial);
        Assert.Throws<ExtractionLimitException>(() => new ArticleExtractor(Bombs.Patient(maxNodes: 1000)).Extract(Bombs.Number("<b id=#><p>", 4000) + P));
    }

    public static TheoryData<string, string> Many => new()
    {
        { "attributes of one element", P + "<p " + Bombs.Number("a#=# ", 200_000) + ">x</p>" + P },
        { "one attribute many times", P + "<p " + Bombs.Repeat("class=a ", 200_000) + ">x</p>" + P },
        { "attributes without values", P + "<div " + Bombs.Repeat("a ", 500_000) + ">" + P },
        { "misnested links", P + Bombs.Repeat("<a href=x><div>", 5000) + Bombs.Repeat("</a>", 5000) + P },
        { "stray end tags", P + Bombs.Repeat("</div></p></b></table></template>", 20_000) + P },
        { "end tags of nothing", P + Bombs.Repeat("</x>", 200_000) + P },
        { "moved out of a table", P + "<table>" + Bombs.Repeat("<i>x</i><tr>", 100_000) + "</table>" + P },
        { "text moved out of a table", P + "<table>" + Bombs.Repeat("x<tr>", 100_000) + "</table>" + P },
        { "rows without a table", P + Bombs.Repeat("<tr><td>x", 100_000) + P },
        { "tables without cells", P + Bombs.Repeat("<table><tr></table>", 50_000) + P },
        { "options of one select", P + "<select>" + Bombs.Repeat("<option>x", 100_000) + "</select>" + P },
        { "frames", P + Bombs.Repeat("<frame>", 100_000) + P },
        { "second bodies", P + Bombs.Repeat("<body class=a id=b><html lang=de>", 100_000) + P },
        { "forms in forms", P + Bombs.Repeat("<form><input type=hidden>", 50_000) + P },
        { "broken JSON-LD", P + Bombs.Repeat("<script type=application/ld+json>{</script>", 2000) + P },
        { "doctypes", Bombs.Repeat("<!doctype html>", 100_000) + P + P },
        { "nested JSON-LD", "<script type=application/ld+json>" + Bombs.Repeat("{\"@graph\":[", 100_000) + "</script>" + P + P },
        { "comments", P + Bombs.Repeat("<!---->", 200_000) + P },
        { "declarations", P + Bombs.Repeat("<!x><?y>", 200_000) + P },
        { "quotes without end", P + Bombs.Repeat("<a href=\" >", 50_000) + P },
    };

    [Theory]
    [MemberData(nameof(Many))]
    public void ManyOfOneKind_LeaveTheProseBesideThem(string kind, string html)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        ExtractedArticle article = new ArticleExtractor(Bombs.Patient()).Extract(html);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.False(article.Partial, kind);
        Assert.Contains(Bombs.Prose, article.Text, StringComparison.Ordinal);
        Assert.True(allocated < html.Length * 300L, FormattableString.Invariant($"{kind}: {allocated / Megabyte} MB for {html.Length} characters"));
    }

    public static TheoryData<string, int> Growing => new() { { "children of a misnested block", 4000 }, { "elements inside a misnested one", 4000 }, { "children beside children in the depth", 4000 },
        { "a long class in every paragraph", 2000 }, { "a long role in every paragraph", 2000 }, { "a long style in every paragraph", 2000 }, { "a long class among its like", 2000 }, { "a pre in a pre", 2000 }, { "tables in tables", 1000 },
        { "text before a table", 2000 }, { "elements before a table", 2000 }, { "templates", 2000 }, { "misnested formatting", 500 } };

    // One token can make the builder do all of this; no budget is asked in between.
    [Theory]
    [MemberData(nameof(Growing))]
    public void WorkOfAnAttack_GrowsWithItsSize(string kind, int size) =>
        Growth.AssertLinear(size, count =>
        {
            string html = kind switch
            {
                "children of a misnested block" => "<b><div>" + Bombs.Repeat("<i></i>", count) + "</b>",
                "elements inside a misnested one" => "<b>" + Bombs.Repeat("<span>", count) + "<div></b>",
                "children beside children in the depth" => Bombs.Repeat("<div>", 520) + "<b><div>" + Bombs.Repeat("<i></i>", count) + "</b>" + Bombs.Repeat("<i></i>", count),
                "a long class in every paragraph" => "<p><b class=" + Bombs.Repeat("x", count * 10) + "></p>" + Bombs.Repeat("<p>x</p>", count),
                "a long role in every paragraph" => "<p><b role=" + Bombs.Repeat("x", count * 10) + "></p>" + Bombs.Repeat("<p>x</p>", count),
                "a long style in every paragraph" => "<p><b style=" + Bombs.Repeat("displa", count * 2) + "></p>" + Bombs.Repeat("<p>x</p>", count),
                "a long class among its like" => "<section>" + Bombs.Repeat("<div class=a><p>" + Bombs.Prose + "</p></div>", count / 10) + "<div class=" + Bombs.Repeat("x", count * 10) + ">" + Bombs.Repeat(P, 40) + "</div></section>",
                "a pre in a pre" => Bombs.Repeat("<pre>", count),
                "tables in tables" => Bombs.Repeat("<table><tr><td>", count),
                "text before a table" => Bombs.Repeat("<p>x", count) + "<table>" + Bombs.Repeat("x<tr>", count),
                "elements before a table" => Bombs.Repeat("<p>x", count) + "<table>" + Bombs.Repeat("<i>x</i><tr>", count),
                "templates" => Bombs.Repeat("<template><td>", count),
                _ => Bombs.Repeat("<b><p><i></b>x</i>", count),
            };
            ArticleExtractor extractor = new(Bombs.Patient());
            return () => extractor.Extract(html);
        });
}
