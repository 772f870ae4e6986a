namespace Summ.Html.Tests.Rendering;

public sealed class GrowthTests
{
    private const string P = "<p>" + TestPage.Prose + "</p>";

    private static readonly ArticleExtractor Extractor = new(new ArticleExtractorOptions { Forms = ArticleForms.Markdown | ArticleForms.Html, Address = AllForms.Address, TimeBudget = TimeSpan.FromMinutes(5) });

    [Theory]
    [InlineData("*", 8_000)]
    [InlineData("`", 8_000)]
    [InlineData("]", 8_000)]
    [InlineData("![", 10_000)]
    [InlineData("&amp;", 5_000)]
    [InlineData("<b>a</b>", 500)]
    [InlineData("<b>a<i>b</b>c</i>", 300)]
    [InlineData("<a href=/x>a</a>", 500)]
    [InlineData("a<br>", 800)]
    [InlineData("<ul><li>a</li></ul>", 300)]
    [InlineData("<img src=/a.png><img src=/b.png>", 300)]
    [InlineData("<code>a</code>`", 500)]
    public void RepeatedPart_CostsLinearTime(string part, int count) => Testing.Growth.AssertLinear(count, size =>
    {
        string html = $"<article>{P}<div>{string.Concat(Enumerable.Repeat(part, size))}</div>{P}</article>";
        return () => Extractor.Extract(html);
    });

    [Theory]
    [InlineData("<tr><td>a</td><td>b</td></tr>")]
    [InlineData("<tr><th rowspan=99>a</th><td colspan=60>b</td></tr>")]
    public void LargeTable_CostsLinearTime(string row) => Testing.Growth.AssertLinear(150, size =>
    {
        string html = $"<article>{P}<table>{string.Concat(Enumerable.Repeat(row, size))}</table>{P}</article>";
        return () => Extractor.Extract(html);
    });

    [Theory]
    [InlineData("<span>")]
    [InlineData("<blockquote>")]
    [InlineData("<ul><li>")]
    [InlineData("<b id=x>")]
    public void DeepNesting_EndsWithAllForms(string part)
    {
        // The parser's own cost of some of these is quadratic; its budget is tested elsewhere.
        int count = part == "<span>" ? 100_000 : 3_000;
        ExtractedArticle article = Extractor.Extract($"<article>{P}{string.Concat(Enumerable.Repeat(part, count))}{TestPage.Prose}");
        Assert.Null(AllForms.Problem(article));
        Assert.True(article.Html!.Length < 10_000, article.Html.Length.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void MegabyteOfStars_IsEscaped()
    {
        string stars = new('*', 1_000_000);
        ExtractedArticle article = Extractor.Extract($"<article>{P}<p>{stars}</p>{P}</article>");
        Assert.Equal(1_000_000, article.Markdown!.Split("\\*").Length - 1);
        Assert.Contains(stars, article.Html, StringComparison.Ordinal);
    }
}
