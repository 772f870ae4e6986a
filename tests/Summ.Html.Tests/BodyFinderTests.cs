namespace Summ.Html.Tests;

/// <summary>Pages on which one way to find the body fails and another does not.</summary>
public sealed class BodyFinderTests
{
    private const string P = "<p>" + TestPage.Prose + "</p>";

    [Fact]
    public void ArticleInAnUnlikelyContainer_IsFound()
    {
        string text = Text($"<div class=promo>{Repeat(P, 6)}</div><div><p>Short words on another thing.</p></div>");
        Assert.StartsWith(string.Join("\n\n", Enumerable.Repeat(TestPage.Prose, 6)), text, StringComparison.Ordinal);
    }

    [Fact]
    public void LongCommentsUnderAShortArticle_AreNotTheBody()
    {
        string text = Text($"<article>{P}{P}</article><div id=comments>{Repeat("<div class=comment><p>I do not agree with a word of this, and neither does my brother, who sails.</p></div>", 30)}</div>");
        Assert.DoesNotContain("my brother", text, StringComparison.Ordinal);
        Assert.Equal(2, text.Split("\n\n").Length);
    }

    [Fact]
    public void ParagraphsCalledPaywall_AreTheArticle()
    {
        string text = Text($"<article>{P}{Repeat("<p class=paywall>" + TestPage.Prose + "</p>", 5)}</article>");
        Assert.Equal(6, text.Split("\n\n").Length);
    }

    [Fact]
    public void PageOfShortLines_GivesAllOfThem()
    {
        ExtractedArticle article = new ArticleExtractor().Extract("<div><span>One</span></div><div>Two</div>");
        Assert.Equal("One\n\nTwo", article.Text);
        Assert.InRange(article.Confidence, 0.2, 0.7);
    }

    [Fact]
    public void StepsInBareContainers_AreKept()
    {
        const string Part = "<div class='blk blk-{0}'><div class=hd>Heading {0}</div><div class='txt stp'>1. Do this.</div><div class='txt stp'>2. Do that.</div><div class=txt>" + TestPage.Prose + "</div></div>";
        string text = Text($"<div>{Part.Replace("{0}", "1", StringComparison.Ordinal)}<div class=x>advert</div>{Part.Replace("{0}", "2", StringComparison.Ordinal)}</div>");
        Assert.Contains("2. Do that.\n\n" + TestPage.Prose, text, StringComparison.Ordinal);
        Assert.Contains("Heading 2\n\n1. Do this.", text, StringComparison.Ordinal);
    }

    private static string Text(string html) => new ArticleExtractor().Extract(html).Text;

    private static string Repeat(string part, int times) => string.Concat(Enumerable.Repeat(part, times));
}
