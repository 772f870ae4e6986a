using Summ.Html.Metadata;
using Summ.Html.Parsing;

namespace Summ.Html.Tests.Metadata;

public sealed class MetadataTests
{
    [Fact]
    public void JsonLd_IsReadFromGraphsAndLists()
    {
        PageMetadata page = Read("""
            <script type="application/ld+json">
            [{"@type":"Organization","name":"Other"},{"@graph":[{"@type":["NewsArticle"],"headline":"Ferries &amp; boats","datePublished":"2020-05-12T08:30:00Z",
            "author":[{"@type":"Person","name":"Ann Smith"},{"name":"Joe Bloggs"}],"publisher":{"name":"The Paper"},"inLanguage":"en-GB","description":"Short."}]},]
            </script>
            """);
        Assert.Equal("Ferries & boats", page.Title);
        Assert.Equal("Ann Smith, Joe Bloggs", page.Byline);
        Assert.Equal("2020-05-12T08:30:00+00:00", page.Published);
        Assert.Equal("The Paper", page.Site);
        Assert.Equal("en", page.Language);
        Assert.Equal("Short.", page.Description);
    }

    [Theory]
    [InlineData("{\"@type\":\"NewsArticle\",")]
    [InlineData("not json")]
    [InlineData("{\"@type\":\"NewsArticle\",\"headline\":5,\"author\":null,\"publisher\":[]}")]
    [InlineData("{\"@type\":\"NewsArticle\",\"headline\":\"\\ud800\"}")]
    [InlineData("")]
    public void BrokenJsonLd_LeavesTheOtherSources(string json)
    {
        PageMetadata page = Read($"<title>A headline of four words</title><script type=application/ld+json>{json}</script>");
        Assert.Equal("A headline of four words", page.Title);
        Assert.Null(page.Byline);
    }

    [Fact]
    public void OpenGraph_IsRead()
    {
        PageMetadata page = Read("<html lang=PT_br><meta property=og:title content='The ferry returns - The Paper'><meta property=og:site_name content='The Paper'>"
            + "<meta name=author content='By Ann Smith'><meta property=article:published_time content='2020-05-12'><meta property=og:description content='Short.'>"
            + "<link rel=canonical href='https://example.com/ferry'>");
        Assert.Equal("The ferry returns", page.Title);
        Assert.Equal("Ann Smith", page.Byline);
        Assert.Equal("2020-05-12", page.Published);
        Assert.Equal("pt", page.Language);
        Assert.Equal("https://example.com/ferry", page.Url);
    }

    [Fact]
    public void Microdata_IsRead()
    {
        PageMetadata page = Read("<div itemscope><h1 itemprop=headline>The ferry returns</h1><span itemprop=author><b>Ann</b> Smith</span><meta itemprop=datePublished content='2020-05-12T10:00'></div>");
        Assert.Equal("The ferry returns", page.Title);
        Assert.Equal("Ann Smith", page.Byline);
        Assert.Equal("2020-05-12T10:00:00", page.Published);
    }

    [Fact]
    public void VisibleLines_AreTheLastSource()
    {
        PageMetadata page = Read("<h1>The ferry returns</h1><p class=byline>By Ann Smith</p><p class=pub-date>Tuesday, May 12th, 2020</p>");
        Assert.Equal(("The ferry returns", "Ann Smith", "2020-05-12"), (page.Title, page.Byline, page.Published));
    }

    [Fact]
    public void EmptyPage_SaysNothing() => Assert.Equal(new PageMetadata(), Read(""));

    [Theory]
    [InlineData(null, "The ferry comes back | The Paper", "", null, "The ferry comes back")]
    [InlineData(null, "The Paper - The ferry comes back to town", "", null, "The ferry comes back to town")]
    [InlineData(null, "Ferry: the return of a boat", "", null, "the return of a boat")]
    [InlineData(null, "What now: the return of a boat", "", null, "What now: the return of a boat")]
    [InlineData(null, "Boats", "The ferry comes back", null, "The ferry comes back")]
    [InlineData(null, "The ferry - a love story : Paper", "The ferry - a love story", null, "The ferry - a love story")]
    [InlineData("The ferry - a love story", "x", "", "The Paper", "The ferry - a love story")]
    [InlineData("The ferry - The Paper", "x", "", "The Paper", "The ferry")]
    [InlineData(null, null, "A heading", null, "A heading")]
    [InlineData(null, null, "", null, null)]
    public void Titles_LoseTheSitesName(string? stated, string? title, string heading, string? site, string? expected) =>
        Assert.Equal(expected, TitleRule.Choose(stated, title, heading.Length > 0 ? [heading] : [], site));

    [Theory]
    [InlineData("2024-05-31", "2024-05-31")]
    [InlineData("2024-05-31T10:15:00+0200", "2024-05-31T10:15:00+02:00")]
    [InlineData("2024-05-31T10:15:00.123Z", "2024-05-31T10:15:00+00:00")]
    [InlineData("Fri, 31 May 2024 10:15:00 GMT", "2024-05-31T10:15:00+00:00")]
    [InlineData("Published: 31st May 2024", "2024-05-31")]
    [InlineData("May 31, 2024, 4:05 p.m.", "2024-05-31T16:05:00")]
    [InlineData("Sept 3, 2019", "2019-09-03")]
    [InlineData("03/04/2019", "03/04/2019")]
    [InlineData("yesterday", "yesterday")]
    [InlineData("2024-13-45", "2024-13-45")]
    public void Dates_BecomeIso8601WhereTheyAreUnderstood(string text, string expected) => Assert.Equal(expected, PublicationDate.Normalise(text));

    private static PageMetadata Read(string html) => MetadataReader.Read(PageParser.Parse(html, new ParseBudget(new ArticleExtractorOptions(), CancellationToken.None)));
}
