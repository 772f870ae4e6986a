using Summ.Html.Decoding;

namespace Summ.Html.Tests.Decoding;

public sealed class RunawayQuotesTests
{
    [Theory]
    [InlineData("<a href=\" >words</a> and <a href=\" >more</a>", "<a href=\" \">words</a> and <a href=\" \">more</a>")]
    [InlineData("<A HREF=\"http://x/y target=_blank>words</A> end", "<A HREF=\"http://x/y target=_blank\">words</A> end")]
    [InlineData("<img src=\"a.png><p>text <b class=\"c\">x</b>", "<img src=\"a.png\"><p>text <b class=\"c\">x</b>")]
    public void AddressWithMarkupInside_IsClosed(string html, string repaired) => Assert.Equal(repaired, RunawayQuotes.Close(html));

    [Theory]
    [InlineData("<a href=\" target=\"_blank\">words</a>")]
    [InlineData("<a href=x title=\"a > b <c>\">words</a>")]
    [InlineData("<a href=\"javascript:w('<b>x</b>')\">words</a>")]
    [InlineData("<a href=\"a>b\">words</a>")]
    [InlineData("")]
    public void EverythingElse_IsLeftAsItIs(string html) => Assert.Same(html, RunawayQuotes.Close(html));
}
