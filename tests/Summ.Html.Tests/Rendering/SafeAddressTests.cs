using Summ.Html.Rendering;

namespace Summ.Html.Tests.Rendering;

public sealed class SafeAddressTests
{
    private static readonly SafeAddress Addresses = new(new Uri("https://example.org/news/story.html?x=1"));

    [Theory]
    [InlineData("https://example.com/a", "https://example.com/a")]
    [InlineData(" HTTP://Example.com/A ", "http://example.com/A")]
    [InlineData("next.html", "https://example.org/news/next.html")]
    [InlineData("../a b.html", "https://example.org/a%20b.html")]
    [InlineData("/root", "https://example.org/root")]
    [InlineData("//cdn.example/x", "https://cdn.example/x")]
    [InlineData("?page=2", "https://example.org/news/story.html?page=2")]
    [InlineData("wiki/Talk:Page", "https://example.org/news/wiki/Talk:Page")]
    [InlineData("./a:b", "https://example.org/news/a:b")]
    [InlineData("ht\ntps://exam\tple.com/", "https://example.com/")]
    [InlineData("https:\\\\example.com\\x", "https://example.com/x")]
    [InlineData("https://example.com/`<>\"'{}|^\\", "https://example.com/%60%3C%3E%22%27%7B%7D%7C%5E/")]
    [InlineData("https://example.com/?a=1&b=2#c", "https://example.com/?a=1&b=2#c")]
    [InlineData("mailto:ann@example.org?subject=Hello there", "mailto:ann@example.org?subject=Hello%20there")]
    [InlineData("https://example.com/Zürich", "https://example.com/Z%C3%BCrich")]
    public void Address_IsMadeAbsolute(string raw, string expected) => Assert.Equal(expected, Addresses.OfLink(raw));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("#note-1")]
    [InlineData("javascript:alert(1)")]
    [InlineData("JAVA\tSCRIPT:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("ftp://example.org/")]
    [InlineData("tel:112")]
    [InlineData("file:///etc/passwd")]
    [InlineData("https://")]
    [InlineData("https://user@example.org/")]
    [InlineData("https://a b/")]
    [InlineData("a\u0000b")]
    [InlineData("a\u202Eb")]
    [InlineData(":x")]
    [InlineData("1a:x")]
    public void EverythingElse_IsNone(string? raw) => Assert.Null(Addresses.OfLink(raw));

    [Fact]
    public void LongAddress_IsNone() => Assert.Null(Addresses.OfLink("https://example.org/" + new string('a', 5000)));

    [Fact]
    public void Image_IsOnlyOfTheWeb()
    {
        Assert.Equal("https://example.org/a.png", Addresses.OfImage("/a.png"));
        Assert.Null(Addresses.OfImage("mailto:a@example.org"));
        Assert.Null(Addresses.OfImage("data:image/png;base64,AAAA"));
    }

    [Fact]
    public void WithoutBase_RelativeAddressIsNone()
    {
        SafeAddress none = new(null);
        Assert.Null(none.OfLink("a.html"));
        Assert.Null(none.OfLink("/a.html"));
        Assert.Null(none.OfLink("//cdn.example/x"));
        Assert.Equal("https://example.org/", none.OfLink("https://example.org/"));
        Assert.Null(new SafeAddress(new Uri("file:///tmp/a.html")).OfLink("b.html"));
    }
}
