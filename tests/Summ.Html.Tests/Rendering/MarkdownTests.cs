namespace Summ.Html.Tests.Rendering;

public sealed class MarkdownTests
{
    private const string P = TestPage.Prose;

    [Theory]
    [InlineData("<h2>One</h2><p>x</p><h3>Two</h3>", "## One\n\nx\n\n### Two")]
    [InlineData("<p>a <em>b</em> <strong>c</strong> <code>d</code> <del>e</del> <u>f</u> H<sub>2</sub>O 10<sup>6</sup></p>", "a _b_ **c** `d` ~~e~~ f H2O 106")]
    [InlineData("<p>a<em>b</em>c <b>x <i>y</i></b> z</p>", "a*b*c **x _y_** z")]
    [InlineData("<p>one<br>two</p>", "one\\\ntwo")]
    [InlineData("<p><b>one<br>two</b> three</p>", "**one\\\ntwo** three")]
    [InlineData("<p>one<br><br>two</p>", "one\n\ntwo")]
    [InlineData("<p>x <a href='/a b'>a <b>link</b></a>, y</p>", "x [a **link**](https://example.org/a%20b), y")]
    [InlineData("<p>all the rest of it is written down in a longer text at <a href='https://x.example/a_b'>https://x.example/a_b</a>.</p>", "all the rest of it is written down in a longer text at <https://x.example/a_b>.")]
    [InlineData("<p>x <a href='javascript:a'>y</a> <a href='#z'>z</a></p>", "x y z")]
    [InlineData("<p>Wow!<a href='/a'>x</a> [a]<a href='/b'>y</a></p>", "Wow\\![x](https://example.org/a) [a\\][y](https://example.org/b)")]
    [InlineData("<p>x <a href='/w/A_(b)'>y</a> <a href='/w/A_(b'>z</a></p>", "x [y](https://example.org/w/A_(b)) [z](https://example.org/w/A_\\(b)")]
    [InlineData("<p>x <img src=/i.png alt='a [b]'> y</p>", "x ![a \\[b\\]](https://example.org/i.png) y")]
    [InlineData("<figure><img src=/i.png alt=Ship><figcaption>A ship</figcaption></figure>", "![Ship](https://example.org/i.png)")]
    [InlineData("<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>", "- a\n- b\n  - c")]
    [InlineData("<ol start=9><li>a</li><li>b<ul><li>c</li></ul></li></ol>", "9. a\n10. b\n    - c")]
    [InlineData("<ul><li><p>a</p><p>b</p></li><li>c</li></ul>", "- a\n\n  b\n\n- c")]
    [InlineData("<ul><li>a<ol start=3><li>b</li></ol></li></ul>", "- a\n\n  3. b")]
    [InlineData("<ul><li>a</li></ul><ul><li>b</li></ul><ol><li>c</li></ol><ol><li>d</li></ol>", "- a\n\n* b\n\n1. c\n\n1) d")]
    [InlineData("<ul><li>a</li><ul><li>b</li></ul></ul>", "- a\n  - b")]
    [InlineData("<div><li>a</li><li>b</li></div>", "- a\n- b")]
    [InlineData("<ul>text<li>a</li></ul>", "- text\n- a")]
    [InlineData("<blockquote><p>a</p><p>b</p><blockquote>c</blockquote></blockquote>", "> a\n>\n> b\n>\n> > c")]
    [InlineData("<blockquote><ul><li>a</li></ul></blockquote>", "> - a")]
    [InlineData("<pre><code class='language-cs'>  int a;\n\n  ```\n</code></pre>", "````cs\n  int a;\n\n  ```\n````")]
    [InlineData("<ul><li>a<pre>b\n c</pre></li></ul>", "- a\n\n  ```\n  b\n   c\n  ```")]
    [InlineData("<p><code>a`b</code> <code>``</code></p>", "``a`b`` ``` `` ```")]
    [InlineData("<p>a</p><hr><p>b</p>", "a\n\n___\n\nb")]
    [InlineData("<dl><dt>Term</dt><dd>What it is</dd></dl>", "**Term**\n\nWhat it is")]
    [InlineData("<table><caption>Boats</caption><tr><th>Name</th><th>Year</th></tr><tr><td>Ann | Mary</td><td>1961<br>1962</td></tr></table>", "Boats\n\n| Name | Year |\n| --- | --- |\n| Ann \\| Mary | 1961 1962 |")]
    [InlineData("<table><tr><td>a</td><td>b</td></tr><tr><td></td><td>d</td></tr></table>", "| | |\n| --- | --- |\n| a | b |\n| | d |")]
    [InlineData("<table><tr><th>a</th><th colspan=2>b</th></tr><tr><td rowspan=2>c</td><td>d</td><td>e</td></tr><tr><td>f</td><td>g</td></tr></table>", "| a | b | |\n| --- | --- | --- |\n| c | d | e |\n| | f | g |")]
    [InlineData("<table><tr><td><p>a</p><p>b</p></td></tr></table>", "a\n\nb")]
    [InlineData("<table><tr><td><table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table></td><td>e</td></tr></table>", "| | |\n| --- | --- |\n| a | b |\n| c | d |\n\ne")]
    [InlineData("<p>a</p><p>b</p>", "a\n\nb")]
    public void Structure_IsKept(string html, string expected) => Assert.Equal(expected, Inner(html));

    [Theory]
    [InlineData("1. not a list", "1\\. not a list")]
    [InlineData("1961) not a list", "1961\\) not a list")]
    [InlineData("1.5 metres", "1.5 metres")]
    [InlineData("- no item", "\\- no item")]
    [InlineData("-5 degrees", "-5 degrees")]
    [InlineData("--- | ---", "\\--- | ---")]
    [InlineData("+ no item", "\\+ no item")]
    [InlineData("# no heading", "\\# no heading")]
    [InlineData("#hashtag", "#hashtag")]
    [InlineData("> no quote", "\\> no quote")]
    [InlineData("=== no underline", "\\=== no underline")]
    [InlineData("* a * b", "\\* a \\* b")]
    [InlineData("5*3*2", "5\\*3\\*2")]
    [InlineData("snake_case and _x_", "snake_case and \\_x\\_")]
    [InlineData("a < b and <b>", "a < b and \\<b>")]
    [InlineData("R&D and &amp; and &#35;", "R&D and \\&amp; and \\&#35;")]
    [InlineData("`code`", "\\`code\\`")]
    [InlineData("~~~", "\\~\\~\\~")]
    [InlineData("a | b", "a | b")]
    [InlineData("C:\\dir\\*", "C:\\\\dir\\\\\\*")]
    [InlineData("[1] and [a](b) and [c]: d", "[1] and [a\\](b) and [c\\]: d")]
    [InlineData("![a](b)", "![a\\](b)")]
    [InlineData("[x] done", "\\[x] done")]
    [InlineData("___", "\\_\\_\\_")]
    [InlineData("Harbour: \"closed\" (for now) – 50 % of it!", "Harbour: \"closed\" (for now) – 50 % of it!")]
    public void TextThatLooksLikeMarkdown_StaysText(string text, string expected)
    {
        string html = System.Net.WebUtility.HtmlEncode(text);
        Assert.Equal(expected, Inner($"<p>{html}</p>"));
        Assert.Equal(expected, Inner($"<p>Line<br>{html}</p>")["Line\\\n".Length..]);
        Assert.Equal(ShownHtml.Split(text), ShownMarkdown.Words(expected));
    }

    // A delimiter between a letter and punctuation is none: the mark is left out, the words stay.
    [Theory]
    [InlineData("<p>say<b>\"no\"</b>now</p>", "say\"no\"now")]
    [InlineData("<p>東京<b>「港」</b>です</p>", "東京「港」です")]
    [InlineData("<p>a <b> b </b> c<i> </i>d</p>", "a **b** c d")]
    [InlineData("<p>(<b>a</b>) <i>b.</i> <b><i>c</i></b> x<b><i>y</i></b>z</p>", "(**a**) _b. **c**_ xyz")]
    [InlineData("<p><b>a<i>b</b>c</i></p>", "abc")]
    [InlineData("<p><b>b <i>c</b> d</i> e</p>", "**b _c_** _d_ e")]
    [InlineData("<p><b>a</b><b>b</b></p>", "**ab**")]
    public void Marks_AreWrittenWhereTheyAreRead(string html, string expected) => Assert.Equal(expected, Inner(html));

    [Fact]
    public void Headings_GetConsistentLevels() =>
        Assert.Equal("### A\n\nx\n\n## B\n\ny\n\n#### C\n\nz", Inner("<h3>A</h3><p>x</p><h1>B</h1><p>y</p><h6>C</h6><p>z</p>"));

    [Fact]
    public void HeadingText_IsOneLineWithoutBold() =>
        Assert.Equal("## One two \\#\n\nx", Inner("<h2><b>One</b><br>two #</h2><p>x</p>"));

    [Fact]
    public void Whole_BeginsWithTheTitle()
    {
        ExtractedArticle article = new() { Title = "Boats *and* more #", Text = "1. One\ntwo\n\nThree" };
        Assert.Equal("# Boats \\*and\\* more \\#\n\n1\\. One\\\ntwo\n\nThree", article.ToMarkdown());
        Assert.Equal("x", new ExtractedArticle { Text = "x" }.ToMarkdown());
        Assert.Equal("", new ExtractedArticle().ToMarkdown());
        Assert.Equal("# Title", new ExtractedArticle { Title = "Title" }.ToMarkdown());
    }

    [Fact]
    public void NotAskedFor_IsNotMade()
    {
        ExtractedArticle article = new ArticleExtractor().Extract($"<p>{P}</p>");
        Assert.Null(article.Markdown);
        Assert.Null(article.Html);
        Assert.Equal(P, article.ToMarkdown());
        Assert.Equal("<article>\n<p>" + P + "</p>\n</article>", article.ToHtml());
    }

    // What stands between two paragraphs of prose, so that it is body.
    private static string Inner(string html)
    {
        ExtractedArticle article = AllForms.Extract($"<article><p>{P}</p>{html}<p>{P}</p></article>");
        Assert.True(AllForms.Problem(article) is null, AllForms.Problem(article));
        Assert.StartsWith(P + "\n\n", article.Markdown, StringComparison.Ordinal);
        Assert.EndsWith("\n\n" + P, article.Markdown, StringComparison.Ordinal);
        return article.Markdown![(P.Length + 2)..^(P.Length + 2)];
    }
}
