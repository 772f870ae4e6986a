using CsCheck;
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
        Assert.Equal("The ferry returns - The Paper", page.Title);
        Assert.Equal("The ferry returns", page.Headline);
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

    [Fact]
    public void AuthorsAndPublishers_AreFoundByReference()
    {
        PageMetadata page = Read("""
            <script type="application/ld+json">
            {"@context":"https://schema.org","@graph":[
            {"@type":"Person","@id":"https://a.example/#ann","name":"Ann Smith"},
            {"@type":"Organization","@id":"#org","name":"The Paper"},
            {"@type":"WebPage","datePublished":"2020-05-12","primaryImageOfPage":{"@id":"#picture"}},
            {"@type":"ImageObject","@id":"#picture","url":"https://a.example/p.jpg"},
            {"@type":"BlogPosting","headline":"Ferries return","author":{"@id":"https://a.example/#ann"},"publisher":{"@id":"#org"},"dateModified":"2020-05-13T01:02:03Z"}]}
            </script>
            """);
        Assert.Equal(("Ann Smith", "The Paper", "2020-05-12", "2020-05-13T01:02:03+00:00", "https://a.example/p.jpg"), (page.Byline, page.Site, page.Published, page.Modified, page.Image));
    }

    [Theory]
    [InlineData("<!-- {\"@type\":\"Article\",\"headline\":\"Ferries return\"} -->")]
    [InlineData("//<![CDATA[\n{\"@type\":\"Article\",\"headline\":\"Ferries return\"}\n//]]>")]
    [InlineData("<![CDATA[ {\"@type\":\"Article\",\"headline\":\"Ferries return\"} ]]>")]
    [InlineData("{\"@type\":\"Article\",\"headline\":\"Ferries return\",};")]
    [InlineData("/* cms */ {\"@type\":\"Article\", // type\n\"headline\":\"Ferries return\"}")]
    [InlineData("{\"@type\":\"Article\",\"description\":\"two\nlines\",\"headline\":\"Ferries return\"}")]
    [InlineData("{\"@type\":\"Article\",\"description\":\"a \"quoted\" word, it\\'s\",\"headline\":\"Ferries return\"}")]
    [InlineData("{&quot;@type&quot;:&quot;Article&quot;,&quot;headline&quot;:&quot;Ferries return&quot;}")]
    [InlineData("{\"@type\":\"WebSite\"}{\"@type\":\"Article\",\"headline\":\"Ferries return\"}")]
    [InlineData("{\"@type\":\"Article\",\"headline\":\"Ferries return\",\"articleBody\":\"cut off he")]
    [InlineData("{\"@graph\":[{\"@type\":\"http://schema.org/NewsArticle\",\"headline\":\"Ferries return\"}")]
    [InlineData("{\"@type\":\"WebPage\",\"mainEntity\":{\"@type\":[\"Thing\",\"Article\"],\"headline\":{\"@value\":\"Ferries return\"}}}")]
    public void JsonLdAsPagesHaveIt_IsRead(string json) =>
        Assert.Equal("Ferries return", Read($"<title>x</title><script type='application/ld+json; charset=utf-8'>{json}</script>").Title);

    [Fact]
    public void LongListOfAuthors_IsKept()
    {
        string people = string.Join(',', Enumerable.Range(0, 20).Select(i => $"{{\"name\":\"Ann Smith-Miller {(char)('A' + i)}\"}}"));
        Assert.EndsWith(", Ann Smith-Miller T", Read($"<script type='application/ld+json'>{{\"@type\":\"Article\",\"author\":[{people}]}}</script>").Byline, StringComparison.Ordinal);
    }

    [Fact]
    public void NameThatIsTheSites_IsNotTheTitle()
    {
        const string json = "{\"@type\":\"NewsArticle\",\"name\":\"The Paper\",\"headline\":\"Ferries return to the old harbour\"}";
        Assert.Equal("Ferries return to the old harbour", Read($"<title>Ferries return to the old harbour | The Paper</title><script type='application/ld+json'>{json}</script>").Title);
    }

    [Fact]
    public void OfSeveralArticles_TheOneWithThePagesTitleIsTaken()
    {
        const string json = "[{\"@type\":\"Article\",\"headline\":\"Quite another story\",\"author\":\"Joe\"},{\"@type\":\"Article\",\"headline\":\"Ferries return to the old harbour\",\"author\":\"Ann\"}]";
        Assert.Equal("Ann", Read($"<title>Ferries return to the old harbour</title><script type='application/ld+json'>{json}</script>").Byline);
    }

    [Fact]
    public void RecipeInAPage_NamesTheDishNotThePage()
    {
        PageMetadata page = Read("<meta property=og:title content='Jam, and why we make it'><script type='application/ld+json'>{\"@type\":\"Recipe\",\"name\":\"Jam\",\"author\":\"Ann Smith\"}</script>");
        Assert.Equal(("Jam, and why we make it", "Ann Smith"), (page.Title, page.Byline));
    }

    [Fact]
    public void MetaNames_AreReadInAnySpelling()
    {
        PageMetadata page = Read("<meta name='DC.Title' content='Ferries return'><meta name=dcterms.creator content='Ann Smith'><meta name=dcterms.creator content='Joe Bloggs'>"
            + "<meta name=DC.date.issued content='2020-05-12'><meta property='og:image og:image:url' content=/p.jpg><meta name='dcterms.modified' content='2020-05-13'><base href='https://a.example/x/'>");
        Assert.Equal(("Ferries return", "Ann Smith, Joe Bloggs", "2020-05-12", "2020-05-13", "https://a.example/p.jpg"), (page.Title, page.Byline, page.Published, page.Modified, page.Image));
    }

    [Fact]
    public void PropertyComesBeforeName() => Assert.Equal("One", Read("<meta name=dc:title content=Two><meta property=dc:title content=One>").Title);

    [Fact]
    public void ParselyAndSailthru_AreRead()
    {
        PageMetadata page = Read("<meta name=parsely-title content='Ferries return'><meta name=parsely-author content='Ann Smith'><meta name=sailthru.date content='2020-05-12 10:00:00'>");
        Assert.Equal(("Ferries return", "Ann Smith", "2020-05-12T10:00:00"), (page.Title, page.Byline, page.Published));
    }

    [Fact]
    public void MicrodataOfCommentsAndPeople_AreNotTheArticles()
    {
        PageMetadata page = Read("<div itemtype='https://schema.org/Comment'><b itemprop=author>Troll</b><time itemprop=datePublished datetime=2021-01-01></time></div>"
            + "<article itemtype='https://schema.org/Article'><span itemprop=author itemscope itemtype='https://schema.org/Person'>by <i itemprop=name>Ann Smith</i></span>"
            + "<meta itemprop=dateModified content=2020-05-13><span property='schema:datePublished' content='2020-05-12'>yesterday</span><img itemprop=image src='https://a.example/p.jpg'></article>");
        Assert.Equal(("Ann Smith", "2020-05-12", "2020-05-13", "https://a.example/p.jpg"), (page.Byline, page.Published, page.Modified, page.Image));
    }

    [Fact]
    public void LinesBelowTheHeadline_AreRead()
    {
        PageMetadata page = Read("<h1>The ferry returns</h1><div><span>By Ann Smith</span></div><div>Tuesday, 12 May 2020 at 3.15 pm</div><p>Words of the story.</p>");
        Assert.Equal(("Ann Smith", "2020-05-12"), (page.Byline, page.Published));
    }

    [Fact]
    public void LinesOfOthers_AreNotRead()
    {
        PageMetadata page = Read("<aside><p class=byline>By Joe Bloggs</p><time datetime=2021-01-01></time></aside><h1>The ferry returns</h1><p>Words.</p>"
            + "<div class=comments><p class=author>Troll</p><p class=date>12 May 2020</p></div><footer><span class=date>1 May 2022</span></footer>");
        Assert.Equal((null, null), (page.Byline, page.Published));
    }

    [Fact]
    public void DatesOfThings_AreNotTheArticles() =>
        Assert.Null(Read("<h1>Mozilla</h1><table class='infobox vcard'><tr><td>Founded<td>February 28, 1998 <span class='bday published'>1998-02-28</span></table><p>Words.</p>").Published);

    [Fact]
    public void TimeBelowTheHeadline_ComesBeforeOneAbove() =>
        Assert.Equal("2020-05-12", Read("<div><time datetime=2021-01-01></time></div><h1>The ferry returns</h1><time datetime=2020-05-12></time>").Published);

    [Fact]
    public void DateInTheAddress_IsTheLastSource()
    {
        Assert.Equal("2019-11-05", Read("<link rel=canonical href=https://a.example/news/2019/11/05/ferry>").Published);
        Assert.Null(Read("<link rel=canonical href=https://a.example/news/2019/11/ferry>").Published);
    }

    [Fact]
    public void PlaceholdersForDates_GiveWay() =>
        Assert.Equal("2020-05-12", Read("<script type='application/ld+json'>{\"@type\":\"Article\",\"datePublished\":\"0001-01-01T00:00:00Z\"}</script><meta name=date content='1970-01-01T00:00:00Z'><meta name=pubdate content=2020-05-12>").Published);

    [Theory]
    [InlineData("<base href=/b/><link rel=canonical href=c>", "https://a.example/x/y", "https://a.example/b/c")]
    [InlineData("<link rel=canonical href=//b.example/c>", null, "https://b.example/c")]
    [InlineData("<link rel=canonical href=/c>", null, null)]
    [InlineData("<link rel=canonical href='javascript:alert(1)'>", "https://a.example/", null)]
    [InlineData("<link rel=canonical href=/c>", "file:///etc/passwd", null)]
    [InlineData("<link rel=canonical href='http://'>", null, null)]
    public void Addresses_AreMadeAbsolute(string html, string? source, string? expected) =>
        Assert.Equal(expected, Read(html, source is null ? null : new Uri(source)).Url);

    [Fact]
    public void Picture_IsThatOfTheArticle()
    {
        const string html = "<link rel=canonical href=https://a.example/x><img src=/logo.png width=400><h1>The ferry returns</h1><img src=/dot.gif width=1><img src='data:image/gif;base64,R0' width=800><img src=/ferry.jpg width=800>";
        Assert.Equal("https://a.example/ferry.jpg", Read(html).Image);
        Assert.Equal("https://a.example/f.jpg", Read("<link rel=canonical href=https://a.example/x><figure><a><img src=/f.jpg></a></figure>").Image);
        Assert.Equal("https://a.example/s.jpg", Read(html + "<meta property=og:image content=/s.jpg>").Image);
    }

    [Theory]
    [InlineData("<html lang=de-AT>", "de")]
    [InlineData("<html xml:lang=fr>", "fr")]
    [InlineData("<html lang=''><meta property=og:locale content=cs_CZ>", "cs")]
    [InlineData("<html lang='{{lang}}'><meta http-equiv=Content-Language content='ru, en'>", "ru")]
    [InlineData("<p>words", null)]
    public void Language_IsThePagesOwn(string html, string? expected) => Assert.Equal(expected, Read(html).Language);

    [Theory]
    [InlineData("<html dir=rtl>", "rtl")]
    [InlineData("<body><main dir=RTL>", "rtl")]
    [InlineData("<html dir=auto><body dir=ltr>", "ltr")]
    [InlineData("<p dir=rtl>", null)]
    public void Direction_IsThePagesOwn(string html, string? expected) => Assert.Equal(expected, Read(html).Direction);

    [Theory]
    [InlineData("The Paper", "The Paper: news you need", "The Paper")]
    [InlineData("Associated Press", "Connecticut Post", "Connecticut Post")]
    [InlineData("The Hill", "TheHill", "The Hill")]
    [InlineData("https://a.example", "The Paper", "The Paper")]
    public void Site_IsNotTheAgency(string publisher, string site, string expected) =>
        Assert.Equal(expected, Read($"<meta property=og:site_name content='{site}'><script type='application/ld+json'>{{\"@type\":\"Article\",\"publisher\":{{\"name\":\"{publisher}\"}}}}</script>").Site);

    [Fact]
    public void ValuesAtEveryNode_TakeLinearTime()
    {
        // Each of the elements, one in the other, is an author without a name: read in full each would be quadratic, some 10^10 steps.
        string html = string.Concat(Enumerable.Repeat("<span itemprop=author class=byline>", 100_000));
        using CancellationTokenSource stop = new(TimeSpan.FromSeconds(60));
        Assert.Null(MetadataReader.Read(PageParser.Parse(html, new ParseBudget(new ArticleExtractorOptions { TimeBudget = TimeSpan.FromMinutes(1) }, stop.Token))).Byline);
        Assert.False(stop.IsCancellationRequested);
    }

    [Fact]
    public void LongValues_TakeLinearTime()
    {
        // Each is quadratic or worse where a rule reads the rest of the value at every step: 10^12 steps.
        string dividers = string.Concat(Enumerable.Repeat("a | ", 250_000));
        string prefixes = string.Concat(Enumerable.Repeat("by ", 300_000));
        string quotes = string.Concat(Enumerable.Repeat("\" ", 500_000));
        string people = string.Join(',', Enumerable.Range(0, 100_000).Select(i => $"{{\"name\":\"P{i}\",\"@id\":\"#{i}\"}}"));
        PageMetadata page = Read($"<meta property=og:site_name content=a><meta property=og:title content='{dividers}'><meta name=author content='{prefixes}'>"
            + $"<script type='application/ld+json'>{{\"@type\":\"Article\",\"author\":[{people}]}}</script><script type='application/ld+json'>{{\"a\":\"{quotes}</script>"
            + $"<i itemprop='{string.Concat(Enumerable.Repeat("author ", 200_000))}'>x y</i>");
        Assert.StartsWith("a | a", page.Title, StringComparison.Ordinal);
        Assert.Equal(page.Title, page.Headline);
        Assert.StartsWith("P0, P1, P2", page.Byline, StringComparison.Ordinal);
    }

    [Fact]
    public void AnyScript_IsReadOrPassedOver()
    {
        const string json = "{\"@type\":\"Article\",\"headline\":\"Ferries \\u00e9 return\",\"author\":[{\"name\":\"Ann\"},\"Joe\"],\"image\":{\"url\":\"/x\"}, // x\n}";
        Gen.Select(Gen.Int[0, json.Length - 1], Gen.Int[0, 6], Gen.Char["{}[]\",:\\/*u0 \n&;"]).Array[1, 6].Sample(
            edits =>
            {
                System.Text.StringBuilder text = new(json);
                foreach ((int at, int length, char c) in edits)
                {
                    int start = Math.Min(at, text.Length);
                    text.Remove(start, Math.Min(length, text.Length - start)).Insert(start, c);
                }

                return Read($"<title>T</title><script type='application/ld+json'>{text}</script>").Title is not null;
            },
            seed: "0000KsJ2aTf1",
            iter: 5_000);
    }

    private static PageMetadata Read(string html, Uri? address) => MetadataReader.Read(PageParser.Parse(html, new ParseBudget(new ArticleExtractorOptions(), CancellationToken.None)), address);

    private static PageMetadata Read(string html) => MetadataReader.Read(PageParser.Parse(html, new ParseBudget(new ArticleExtractorOptions(), CancellationToken.None)));
}
