namespace Summ.Html.Tests;

public sealed class ExplainTests
{
    private const string P = "<p>" + TestPage.Prose + "</p>";
    private const string Page = "<title>The harbour</title><nav>Home and away</nav><div class=sidebar>Tides of the week</div>"
        + "<article><h1>The harbour</h1>" + P + P + "<div class=share-bar>Tell your friends</div>" + P + P + "<p>Related: <a href=x>An older story</a></p>" + P
        + "<h3>Comments (2)</h3><p>I was there, and it was nothing like that at all.</p></article><p>Far below</p><script>var hidden = 'code';</script>";

    [Fact]
    public void EachStage_SaysWhatItLeftOut()
    {
        IReadOnlyList<DroppedPart> dropped = new ArticleExtractor(new ArticleExtractorOptions { Explain = true }).Extract(Page).Dropped;

        Assert.Contains(new DroppedPart("never", "tag", "Home and away"), dropped);
        Assert.Contains(new DroppedPart("unlikely", "name", "Tides of the week"), dropped);
        Assert.Contains(new DroppedPart("choose", "outside the chosen body", "Far below"), dropped);
        Assert.Contains(new DroppedPart("clean", "name", "Tell your friends"), dropped);
        Assert.Contains(new DroppedPart("trim", "headline, author or date", "The harbour"), dropped);
        Assert.Contains(new DroppedPart("trim", "points elsewhere", "Related: An older story"), dropped);
        Assert.Contains(new DroppedPart("trim", "comments", "Comments (2)"), dropped);
        Assert.DoesNotContain(dropped, part => part.Excerpt.Contains("code", StringComparison.Ordinal));
        Assert.All(dropped, part => Assert.InRange(part.Excerpt.Length, 1, 80));
    }

    [Fact]
    public void Explaining_ChangesNothingElse()
    {
        ExtractedArticle plain = new ArticleExtractor().Extract(Page);
        ExtractedArticle explained = new ArticleExtractor(new ArticleExtractorOptions { Explain = true }).Extract(Page);

        Assert.Empty(plain.Dropped);
        Assert.Equal(plain.Text, explained.Text);
        Assert.Equal(plain.Confidence, explained.Confidence);
    }

    [Fact]
    public void LongText_IsCutBetweenCharacters()
    {
        string page = $"<article>{P}{P}{P}</article><aside>{string.Concat(Enumerable.Repeat("\U0001F6A2", 100))}</aside>";
        DroppedPart part = Assert.Single(new ArticleExtractor(new ArticleExtractorOptions { Explain = true }).Extract(page).Dropped, part => part.Stage == "never");
        Assert.Equal(string.Concat(Enumerable.Repeat("\U0001F6A2", 39)) + "…", part.Excerpt);
    }

    [Fact]
    public void Confidence_TellsPlainTextArticleAndNothingApart()
    {
        ArticleExtractor extractor = new();
        Assert.Equal(1, extractor.Extract("Plain text.\n\nIn two paragraphs.").Confidence);
        Assert.InRange(extractor.Extract(Page).Confidence, 0.9, 0.95);
        Assert.Equal(0, extractor.Extract("<div></div>").Confidence);
        Assert.InRange(extractor.Extract("<ul><li><a href=a>One</a><li><a href=b>Two</a></ul>").Confidence, 0, 0.7);
    }
}
