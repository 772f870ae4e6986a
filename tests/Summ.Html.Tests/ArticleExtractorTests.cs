using System.Text;
using CsCheck;

namespace Summ.Html.Tests;

public sealed class ArticleExtractorTests
{
    private const string One = "The ferry left the old harbour at dawn, as it had done for sixty years, and nobody on deck said a word until the lighthouse lay behind them.";
    private const string Two = "Its captain, a tall woman from the islands, counted the passengers twice, because the owners had asked her to; there were nineteen of them.";
    private const string Three = "In the afternoon the wind went round to the north, the sea grew short and steep, and the cook gave up any thought of soup.";

    private const string Page = "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>The last ferry | Harbour News</title>"
        + "<meta property='og:site_name' content='Harbour News'></head><body><header><a href=/>Home</a> <a href=/boats>Boats</a></header>"
        + "<div id=content class=article-body><h1>The last ferry</h1><p class=byline>By Ann Smith</p><p>" + One + "</p><figure><img src=a><figcaption>A ship</figcaption></figure>"
        + "<p>" + Two + "</p><ul><li>Bread</li><li>Tea</li></ul><p>" + Three + "</p></div><aside><p>Buy tickets now, and save.</p></aside>"
        + "<div class=comments><h3>Comments</h3><p>I was there, and it was rather different, if I may say so.</p></div><footer>© 2020 Harbour News</footer></body></html>";

    private static readonly string[] Body = [One, Two, Three];

    private readonly ArticleExtractor _extractor = new();

    [Fact]
    public void OrdinaryPage_GivesBodyAndMetadata()
    {
        ExtractedArticle article = _extractor.Extract(Page);
        Assert.Equal([One, Two, "Bread", "Tea", Three], article.Paragraphs);
        Assert.Equal(string.Join("\n\n", article.Paragraphs), article.Text);
        Assert.Equal(("The last ferry", "Ann Smith", "Harbour News", "en"), (article.Title, article.Byline, article.Site, article.Language));
        Assert.Equal(One, article.Excerpt);
        Assert.False(article.Partial);
        Assert.Equal(article.Text, _extractor.Extract(Encoding.UTF8.GetBytes(Page)).Text);
    }

    public static TheoryData<string, string> Layouts => new()
    {
        { "fragment", $"<p >{One}</p><p><img src=\" title=\"A ship\"></p><p>{Two}&nbsp;</p><p>{Three}</p>" },
        { "br", $"<body>{One}<br><br>{Two}<br>&nbsp;<br>{Three}</body>" },
        { "divs", $"<div><div>{One}</div><div>{Two}</div><div>{Three}</div></div>" },
        { "table layout", $"<table><tr><td width=100><a href=a>Home</a><br><a href=b>Boats</a><td><font size=2><p>{One}<p>{Two}<p>{Three}</font></table>" },
        { "broken link", $"<p>{One.Replace("old harbour", "<a href=\" target=\"_blank\">old harbour</a>", StringComparison.Ordinal)}<p>{Two}<p>{Three}" },
        { "runaway quotes", $"<p>{One.Replace("dawn", "<a href=\" >dawn</a>", StringComparison.Ordinal)}<p>{Two.Replace("twice", "<a href=\" >twice</a>", StringComparison.Ordinal)}<p>{Three}" },
        { "select", $"<select><option>a<p>b</select><p>{One}</p><p>{Two}</p><p>{Three}</p>" },
        { "unclosed comment", $"<title>The last ferry</title><!-- menu <p>{One}</p><p>{Two}</p><p>{Three}</p>" },
        { "unclosed title", $"<title>The last ferry <p>{One}</p><p>{Two}</p><p>{Three}</p>" },
        { "unclosed textarea", $"<textarea>x <p>{One}</p><p>{Two}</p><p>{Three}</p>" },
        { "unclosed style", $"<style>p {{ color: red }} <p>{One}</p><p>{Two}</p><p>{Three}</p>" },
        { "unclosed script", $"<script>var a = 1; <p>{One}</p><p>{Two}</p><p>{Three}</p>" },
        { "noscript only", $"<noscript><p>{One}</p><p>{Two}</p><p>{Three}</p></noscript>" },
        { "frameset", $"<frameset><frame src=a></frameset><noframes><p>{One}</p><p>{Two}</p><p>{Three}</p></noframes>" },
        { "plain text", $"{One}\n\n{Two}\n \n{Three.Replace(" ", "\n", StringComparison.Ordinal)}" },
        { "unclosed tags", $"<div><b><p>{One}<p><i>{Two}<div></b>{Three}" },
        { "after the end", $"<p>{One}</p></body></html><p>{Two}</p><p>{Three}</p>" },
    };

    [Theory]
    [MemberData(nameof(Layouts))]
    public void LayoutOrMistake_DoesNotLoseTheText(string name, string html)
    {
        ExtractedArticle article = _extractor.Extract(html);
        Assert.True(Body.SequenceEqual(article.Paragraphs.Where(text => text.Length > 20)), name + ": " + article.Text);
        Assert.DoesNotContain("<", article.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \n ")]
    [InlineData("<html></html>")]
    [InlineData("<frameset><frame src=a></frameset>")]
    [InlineData("<!-- nothing -->")]
    [InlineData("<script>var a;</script>")]
    public void NoText_GivesAnEmptyArticle(string html)
    {
        ExtractedArticle article = _extractor.Extract(html);
        Assert.Empty(article.Paragraphs);
        Assert.Equal("", article.Text);
        Assert.Null(article.Title);
    }

    [Fact]
    public void Json_IsGivenBackAsText() => Assert.Equal("{\"json\": [1, 2]}", _extractor.Extract("{\"json\":  [1, 2]}").Text);

    [Fact]
    public void FormattingBomb_EndsAtTheNodeLimit()
    {
        StringBuilder bomb = new($"<p>{One}</p>");
        for (int i = 0; i < 2000; i++)
        {
            bomb.Append("<b id=").Append(i).Append("><p>x");
        }

        ExtractedArticle article = new ArticleExtractor(new ArticleExtractorOptions { MaxNodes = 100_000 }).Extract(bomb.ToString());
        Assert.True(article.Partial);
        Assert.Contains(One, article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void FiveMegabytesOfParagraphs_AreAllRead()
    {
        const int Count = 40_000;
        string html = string.Concat(Enumerable.Repeat($"<p>{Three}</p>", Count));
        Assert.True(html.Length > 5_000_000);
        ExtractedArticle article = new ArticleExtractor(new ArticleExtractorOptions { TimeBudget = TimeSpan.FromMinutes(1) }).Extract(html);
        Assert.Equal(Count, article.Paragraphs.Count);
    }

    [Theory]
    [InlineData("<i></i>")]
    [InlineData("text<br>")]
    [InlineData("<td>cell")]
    [InlineData("<div class=x>A block of some text, and a little more.</div>")]
    [InlineData("<h1>x</h1>")]
    public void ManySiblings_EndInTime(string part) =>
        Assert.False(new ArticleExtractor(new ArticleExtractorOptions { TimeBudget = TimeSpan.FromMinutes(1) }).Extract(string.Concat(Enumerable.Repeat(part, part.Length < 9 ? 200_000 : 30_000))).Partial);

    [Fact]
    public void DeepInlineNesting_KeepsTheText()
    {
        string html = string.Concat(Enumerable.Repeat("<span>", 20_000)) + One;
        Assert.Equal(One, new ArticleExtractor(new ArticleExtractorOptions { TimeBudget = TimeSpan.FromMinutes(1) }).Extract(html).Text);
    }

    [Fact]
    public void TooLarge_IsRefusedInOneLine()
    {
        ArticleExtractor extractor = new(new ArticleExtractorOptions { MaxInputBytes = 10 });
        Assert.Equal("HTML page: 11 bytes, at most 10 are accepted", Assert.Throws<ExtractionLimitException>(() => extractor.Extract(new byte[11])).Message);
        Assert.Throws<ExtractionLimitException>(() => extractor.Extract("12345678901"));
        Assert.Equal("1234567890", extractor.Extract("1234567890").Text);
    }

    [Fact]
    public void Cancelled_Throws()
    {
        using CancellationTokenSource source = new();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => _extractor.Extract(Page, source.Token));
    }

    [Fact]
    public void WrongArguments_AreRefused()
    {
        Assert.Throws<ArgumentNullException>(() => _extractor.Extract((string)null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ArticleExtractor(new ArticleExtractorOptions { MaxInputBytes = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ArticleExtractor(new ArticleExtractorOptions { MaxNodes = 999 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ArticleExtractor(new ArticleExtractorOptions { TimeBudget = TimeSpan.Zero }));
    }

    // A clock that jumps ends the budget at a known token, so that the partial result can be compared.
    [Fact]
    public void BudgetSpentHalfWay_GivesWhatWasRead()
    {
        string html = $"<p>{One}</p>" + string.Concat(Enumerable.Repeat($"<p>{Two}</p>", 100));
        ExtractedArticle article = new ArticleExtractor(new ArticleExtractorOptions { Clock = new JumpingClock() }).Extract(html);
        Assert.True(article.Partial);
        Assert.InRange(article.Paragraphs.Count, 2, 99);
        Assert.Equal(One, article.Paragraphs[0]);
    }

    [Fact]
    public void RandomMutations_NeverThrowAndRepeat()
    {
        string[] pieces = ["<", ">", "\"", "'", "<div>", "</div>", "<table>", "<select>", "<!--", "-->", "<script>", "</p>", "<b>", "\uD800", "\0", "&#x", "<svg>", "<template>", "<a href=\" >", "<title>", "<frameset>", "]]>", "<math><mi>", "</html>", "<br><br>", "{"];
        Gen<(int At, int Cut, string Piece)> change = Gen.Select(Gen.Int[0, Page.Length - 1], Gen.Int[0, 30], Gen.Int[0, pieces.Length - 1].Select(index => pieces[index]));
        change.Array[1, 12].Sample(
            changes =>
            {
                string html = Page;
                foreach ((int at, int cut, string piece) in changes)
                {
                    int start = Math.Min(at, html.Length);
                    html = html.Remove(start, Math.Min(cut, html.Length - start)).Insert(start, piece);
                }

                ExtractedArticle first = _extractor.Extract(html);
                ExtractedArticle second = new ArticleExtractor().Extract(html);
                return first.Text == second.Text && first with { Paragraphs = [] } == second with { Paragraphs = [] };
            },
            iter: 250,
            seed: "0000000000000");
    }

    private sealed class JumpingClock : TimeProvider
    {
        private long _asked;

        public override long GetTimestamp() => ++_asked < 10 ? 0 : TimestampFrequency * 3600;
    }
}
