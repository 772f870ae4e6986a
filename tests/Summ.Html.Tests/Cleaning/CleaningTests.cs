using Summ.Html.Blocks;
using Summ.Html.Cleaning;

namespace Summ.Html.Tests.Cleaning;

public sealed class CleaningTests
{
    private const string P = "<p>" + TestPage.Prose + "</p>";

    [Theory]
    [InlineData("<script>x</script><style>y</style><p>text</p>", "text")]
    [InlineData("<nav>menu</nav><p>text</p><footer>foot</footer>", "text")]
    [InlineData("<p>text</p><p hidden>x</p><p aria-hidden=true>x</p><p style='color:red; display : none'>x</p>", "text")]
    [InlineData("<p>text</p><div role=dialog>x</div><figure><img src=x><figcaption>x</figcaption></figure>", "text")]
    [InlineData("<p>text, long enough</p><blockquote>quote<footer>source</footer></blockquote>", "text, long enough|quote|source")]
    [InlineData("<p>text and more</p><select><option>a<option>b</select>", "text and more")]
    [InlineData("<p>text</p><button>Press</button><textarea>x</textarea><noscript>x</noscript><iframe>x</iframe>", "text")]
    public void NeverContent_IsLeftOut(string html, string expected)
    {
        TestPage page = new(html);
        Assert.Equal(expected, string.Join('|', BlockReader.Read(page.Tree, NeverContent.Mark(page.Tree), 0).Select(block => block.Text)));
    }

    [Fact]
    public void NavigationWithMostOfThePage_IsKept()
    {
        TestPage page = new($"<nav>{P}{P}</nav><p>short</p>");
        Assert.Equal(3, BlockReader.Read(page.Tree, NeverContent.Mark(page.Tree), 0).Count);
    }

    [Fact]
    public void SelectThatSwallowedParagraphs_IsKept()
    {
        TestPage page = new($"<p>before</p><select><option>a<p>b</select>{P}");
        Assert.Contains(BlockReader.Read(page.Tree, NeverContent.Mark(page.Tree), 0), block => block.Text == TestPage.Prose);
    }

    [Theory]
    [InlineData("sidebar", "PROSE")]
    [InlineData("article-sidebar", "PROSE|PROSE")]
    [InlineData("story", "PROSE|PROSE")]
    public void UnlikelyNames_AreLeftOutUnlessTheyMayHoldTheArticle(string name, string expected)
    {
        string html = $"{P}<div class={name}>{P}</div>";
        TestPage plain = new(html);
        bool[] dropped = new bool[plain.Tree.Count];
        UnlikelyParts.Mark(plain.Tree, plain.Hints, dropped, commentsOnly: false);
        TestPage page = new(html, dropped);
        Assert.Equal(expected, page.Kept(page.All()));
    }

    [Theory]
    [InlineData("<div class=share-bar><p>Tell your friends about it.</p></div>")]
    [InlineData("<ul><li><a href=a>First other story</a><li><a href=b>Second other story</a></ul>")]
    [InlineData("<div class=newsletter-box>Weekly letters from the harbour.</div>")]
    [InlineData("<form><input name=q><p>Search it</p></form>")]
    [InlineData("<div><img src=a><img src=b><img src=c>Our gallery</div>")]
    public void FurnitureInsideTheBody_IsLeftOut(string furniture) => Assert.Equal("PROSE|PROSE|PROSE|PROSE", CleanInner($"{P}{P}{furniture}{P}{P}"));

    [Theory]
    [InlineData("<ul><li>Bread and butter<li>Eggs</ul>", "Bread and butter|Eggs")]
    [InlineData("<blockquote class=social-embed>A quoted line</blockquote>", "A quoted line")]
    [InlineData("<div>The <a href=x>ferry</a> left the <a href=y>old harbour</a> at dawn, with no more than ten people on board.</div>", "The ferry left the old harbour at dawn, with no more than ten people on board.")]
    [InlineData("<table><tr><th>Year<th>Boats<tr><td>1961<td>4</table>", "Year|Boats|1961|4")]
    public void ListsQuotesAndDataTables_AreKept(string part, string expected) => Assert.Equal($"PROSE|PROSE|{expected}|PROSE|PROSE", CleanInner($"{P}{P}{part}{P}{P}"));

    [Theory]
    [InlineData("<h1>A headline</h1><p>By Ann Smith</p><p>12 May 2020</p>" + P, "PROSE")]
    [InlineData("<p>The headline of it</p><p>5 min read</p>" + P, "PROSE")]
    [InlineData("<p>A standfirst that tells what follows in the text.</p><p>By Ann Smith</p>" + P + P, "PROSE|PROSE")]
    [InlineData(P + "<h2>Inside</h2>" + P, "PROSE|Inside|PROSE")]
    [InlineData(P + P + "<h3>Comments (12)</h3>" + P + P + P, "PROSE|PROSE")]
    [InlineData(P + P + "<h3>More from our harbour</h3><p><a href=x>Another story</a></p>", "PROSE|PROSE")]
    [InlineData(P + P + "<h3>Read more</h3>" + P + P, "PROSE|PROSE|Read more|PROSE|PROSE")]
    [InlineData(P + "<p>Related: <a href=x>A different story altogether</a></p>" + P, "PROSE|PROSE")]
    [InlineData(P + "<p><a href=x>THE HARBOUR REOPENS</a></p>" + P, "PROSE|PROSE")]
    [InlineData(P + "<p>The pier at noon. Picture: Ann Smith</p>" + P, "PROSE|PROSE")]
    [InlineData(P + "<p>He laughed.</p>" + P + "<p>Reporting by Ann Smith; editing by Joe Bloggs.</p><p>© 2020 The Paper</p>", "PROSE|He laughed.|PROSE")]
    [InlineData(P + P + P + P + P + "<div><h4>Read more</h4><p>Another story altogether</p></div>" + P, "PROSE|PROSE|PROSE|PROSE|PROSE|PROSE")]
    [InlineData(P + P + P + "<p>Posted by Ann on 12 May 2020</p>" + P + P, "PROSE|PROSE|PROSE")]
    [InlineData(P + P + P + "<p>Write to Ann: ann@paper.example</p><p>Get our newsletter every Monday.</p>", "PROSE|PROSE|PROSE")]
    [InlineData(P + P + "<h3>Gastkommentare</h3>" + P + P + P, "PROSE|PROSE|Gastkommentare|PROSE|PROSE|PROSE")]
    [InlineData(P + "<blockquote><p>Quoted words</p><p>— Ann (@ann) <a href=x>May 1, 2020</a></p></blockquote>", "PROSE|Quoted words|— Ann (@ann) May 1, 2020")]
    public void Trimmer_LeavesTheBody(string html, string expected)
    {
        TestPage page = new(html);
        bool[] kept = page.All();
        new BlockTrimmer(page.Tree, page.Blocks, "The Headline of It").Trim(kept);
        Assert.Equal(expected, page.Kept(kept));
    }

    [Theory]
    [InlineData("May 12, 2020", true)]
    [InlineData("Published 10:15 GMT, 3 Sept 2019", true)]
    [InlineData("Updated 9:30", true)]
    [InlineData("12.05.2020", true)]
    [InlineData("In 1961 there were four boats in the harbour", false)]
    [InlineData("A headline", false)]
    public void Dates_AreRecognised(string text, bool expected) => Assert.Equal(expected, HeadMatter.IsDate(text));

    private static string CleanInner(string body)
    {
        TestPage page = new($"<div id=root>{body}</div>");
        bool[] kept = page.All();
        new InnerCleaner(page.Reading, page.Hints).Clean([page.ById("root")], kept);
        return page.Kept(kept);
    }
}
