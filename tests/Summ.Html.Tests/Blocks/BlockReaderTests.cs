using Summ.Html.Blocks;
using Summ.Html.Parsing;

namespace Summ.Html.Tests.Blocks;

public sealed class BlockReaderTests
{
    [Theory]
    [InlineData("<p>foo</p><p>bar</p>", "foo|bar")]
    [InlineData("foo<p>bar</p>baz", "foo|bar|baz")]
    [InlineData("f<b>o</b>o <i>b</i>ar", "foo bar")]
    [InlineData("<b>a</b> <b>b</b>", "a b")]
    [InlineData("one<br>two", "one two")]
    [InlineData("one<br> <br>two<br><br><br>three", "one|two|three")]
    [InlineData("<ul><li>a<li>b<ul><li>c</ul>d</ul>", "a|b|c|d")]
    [InlineData("<table><tr><td>a<td>b<tr><th>c</table>", "a|b|c")]
    [InlineData("<h2>Head</h2>text", "Head|text")]
    [InlineData("a&nbsp;&nbsp; &#8195;b \n\t c", "a b c")]
    [InlineData("so&shy;ft zero&#8203;width\uFEFF", "soft zerowidth")]
    [InlineData("a<hr>b", "a|b")]
    [InlineData("a<wbr>b", "ab")]
    [InlineData("<p> &nbsp; </p><div></div>", "")]
    [InlineData("a<img src=x>b", "a b")]
    public void Markup_GivesTheseParagraphs(string html, string expected) => Assert.Equal(expected, string.Join('|', Read(html).Select(block => block.Text)));

    [Fact]
    public void Preformatted_KeepsLineBreaksAndIndentation() => Assert.Equal("a\n  b\n\nc", Assert.Single(Read("<pre>\na\n  b\n\nc\n</pre>")).Text);

    [Fact]
    public void HalfASurrogatePair_IsReplaced() => Assert.Equal("x\uFFFDy", Assert.Single(Read("x\uD800y")).Text);

    [Fact]
    public void Links_AreMeasured()
    {
        TextBlock block = Assert.Single(Read("<p>abcd, <a href=x>ef</a><a>gh</a></p>"));
        Assert.Equal(2, block.LinkLength);
        Assert.Equal(1, block.Commas);
        Assert.Equal(0.2, block.LinkShare, 12);
    }

    [Fact]
    public void DroppedInlinePart_DoesNotDivideTheParagraph() => Assert.Equal("one two", Assert.Single(Read("<p>one <script>x</script>two</p>", HtmlTag.Script)).Text);

    [Fact]
    public void DroppedBlock_DividesTheParagraph() => Assert.Equal(2, Read("<div>one <table><tr><td>x</table>two</div>", HtmlTag.Table).Count);

    [Theory]
    [InlineData("He said \"no.\"", true)]
    [InlineData("Is it (really?)", true)]
    [InlineData("これは文です。", true)]
    [InlineData("Read more", false)]
    public void EndsSentence_LooksBehindClosingMarks(string text, bool expected) => Assert.Equal(expected, Assert.Single(Read(text)).EndsSentence);

    private static List<TextBlock> Read(string html, HtmlTag dropped = HtmlTag.Head)
    {
        PageTree tree = PageParser.Parse(html, new ParseBudget(new ArticleExtractorOptions(), CancellationToken.None));
        bool[] marks = new bool[tree.Count];
        for (int i = 0; i < tree.Count; i++)
        {
            marks[i] = tree.Tag(i) == dropped;
        }

        return BlockReader.Read(tree, marks, 0);
    }
}
