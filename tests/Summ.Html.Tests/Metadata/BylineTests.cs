using Summ.Html.Metadata;

namespace Summ.Html.Tests.Metadata;

public sealed class BylineTests
{
    [Theory]
    [InlineData("By Ann Smith", "Ann Smith")]
    [InlineData("Written by: Ann  Smith —", "Ann Smith")]
    [InlineData("Von Max Mustermann", "Max Mustermann")]
    [InlineData("Von Miller", "Von Miller")]
    [InlineData("por César Salza", "César Salza")]
    [InlineData("Par Jean Dupont", "Jean Dupont")]
    [InlineData("Ann Smith and Joe Bloggs Published 10:02 AM EST Nov 19, 2019", "Ann Smith and Joe Bloggs")]
    [InlineData("Ann Smith, 12 May 2020", "Ann Smith")]
    [InlineData("By Ann Smith on May 12, 2020", "Ann Smith")]
    [InlineData("Ann Smith | The Paper", "Ann Smith")]
    [InlineData("TOM KRISHER, AP Auto Writer", "TOM KRISHER, AP Auto Writer")]
    [InlineData("50 Cent", "50 Cent")]
    public void Line_GivesTheName(string line, string expected) => Assert.Equal(expected, Byline.Clean(line));

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    [InlineData("By")]
    [InlineData("admin")]
    [InlineData("https://www.facebook.com/ann")]
    [InlineData("@ann")]
    [InlineData("12 May 2020")]
    [InlineData("{{author}}")]
    public void NoName_GivesNothing(string? line) => Assert.Null(Byline.Clean(line));

    [Theory]
    [InlineData("By Ann Smith", "Ann Smith")]
    [InlineData("by the sea it was quiet", null)]
    [InlineData("Ann Smith", null)]
    public void LineOfAPage_NeedsItsBy(string line, string? expected) => Assert.Equal(expected, Byline.OfLine(line));
}
