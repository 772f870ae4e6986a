namespace Summ.Bench.Tests.Extraction.Systems;

/// <summary>A page with an article, a menu and what is not to be seen.</summary>
internal static class SmallPage
{
    public const string Prose = "The ferry left the old harbour at dawn, as it had done for sixty years, and the few passengers on deck said nothing until the lighthouse was behind them.";

    public const string Html = $"""
        <!DOCTYPE html><html lang="en-GB"><head><title>Ferry | Site</title><script type="application/ld+json">
        {ObjectStart}"@graph": [{ObjectStart}"@type": "NewsArticle", "headline": "The ferry", "author": [{ObjectStart}"name": "A. Person"{ObjectEnd}, {ObjectStart}"name": "B. Person"{ObjectEnd}],
        "publisher": {ObjectStart}"name": "Site"{ObjectEnd}, "datePublished": "2024-05-31", "articleBody": "Only <b>this</b> &amp; that"{ObjectEnd}]{ObjectEnd}</script></head>
        <body><ul><li><a href="/">Home</a></li><li><a href="/news">All the news of the day that anybody could ever wish to read about the sea</a></li></ul>
        <div id="story" itemprop="articleBody"><p>{Prose} foo</p><p>bar {Prose}</p><div hidden>secret</div><script>secret()</script>{Prose} fox<br>bar<p itemprop="articleBody">{Prose}</p></div>
        <p>Copyright</p></body></html>
        """;

    private const string ObjectStart = "{";
    private const string ObjectEnd = "}";
}
