using Summ.Html.Candidates;

namespace Summ.Html.Tests.Candidates;

public sealed class NetProseTests
{
    private const string P = "<p>" + TestPage.Prose + "</p>";
    private const string Menu = "<ul><li><a href=a>Weather</a><li><a href=b>Sports</a><li><a href=c>Tides</a></ul>";

    [Fact]
    public void Best_IsTheInnermostElementWithAllTheProse()
    {
        TestPage page = new($"<div id=page>{Menu}<div id=outer><div id=inner><h2>Heading</h2>{P}{P}</div></div><div id=side><p>Short line</p>{Menu}</div></div>");
        Assert.Equal("inner", page.IdOf(page.Reading.Prose.Best(page.Tree)));
    }

    [Fact]
    public void Best_OfAPageOfMenus_IsNone() => Assert.Equal(-1, new TestPage(Menu + Menu) is { } page ? page.Reading.Prose.Best(page.Tree) : 0);

    // 151 characters of prose; the heading is free; the line of 10 characters costs 0.7 × 10 + 12.
    [Fact]
    public void Net_IsProseMinusCostOfTheRest()
    {
        TestPage page = new($"<div id=a>{P}<h2>A heading</h2><p>Short line</p></div>");
        Assert.Equal(TestPage.Prose.Length - 19, page.Reading.Prose.Net(page.ById("a")), 9);
        Assert.Equal(TestPage.Prose.Length, page.Reading.Prose.Prose(page.ById("a")));
    }

    [Theory]
    [InlineData("<p>" + TestPage.Prose + "</p>", true)]
    [InlineData("<p>A line of about fifty characters that does not end</p>", false)]
    [InlineData("<p><a href=x>A sentence of some length that is nothing but a link to elsewhere.</a></p>", false)]
    [InlineData("<ul><li><a href=x>Link</a> with a teaser, which is as long as a sentence and ends like one.</ul>", false)]
    [InlineData("<h2>A heading which is as long as a sentence, and ends like one, is still no prose.</h2>", false)]
    public void Prose_IsLongUnlinkedAndWhole(string html, bool expected) => Assert.Equal(expected, NetProse.IsProse(Assert.Single(new TestPage(html).Blocks)));

    [Theory]
    [InlineData("<main id=x>", "</main>")]
    [InlineData("<div id=x itemprop=articleBody>", "</div>")]
    [InlineData("<div id=x role=main>", "</div>")]
    [InlineData("<div id=x class=entry-content>", "</div>")]
    public void NamedBody_IsTheDeclaredElement(string open, string close)
    {
        TestPage page = new($"<div>{P}{P}{P}</div>{open}{P}{P}{close}<article>{P}</article>");
        Assert.Equal("x", page.IdOf(NamedBody.Find(page.Reading, page.Hints)));
    }

    [Fact]
    public void NamedBody_WithoutProse_IsNone() => Assert.Equal(-1, NamedBody.Find(new TestPage($"<div>{P}</div><main>{Menu}</main>").Reading, new()));
}
