using System.Net;
using Summ.Bench;
using Summ.Cli.Input;

namespace Summ.Cli.Tests.Input;

public sealed class WebPageTests
{
    [Theory]
    [InlineData("http://a.example/x/y", "../z", "http://a.example/z")]
    [InlineData("http://a.example/x", "//b.example/z", "http://b.example/z")]
    [InlineData("http://a.example/x", "https://a.example/x", "https://a.example/x")]
    [InlineData("https://a.example/x", "?page=2", "https://a.example/x?page=2")]
    public void Redirection_IsResolved(string from, string location, string expected) => Assert.Equal(expected, Next(from, location).AbsoluteUri);

    [Theory]
    [InlineData("https://a.example/x", "http://a.example/x", "from https to unprotected http")]
    [InlineData("https://a.example/x", "file:///etc/passwd", "a file: address")]
    [InlineData("https://a.example/x", "ftp://a.example/x", "a ftp: address")]
    [InlineData("https://a.example/x", "javascript:alert(1)", "a javascript: address")]
    public void RedirectionThatIsNotFollowed_SaysWhy(string from, string location, string expected)
    {
        InputException error = Assert.Throws<InputException>(() => Next(from, location));
        Assert.Contains(expected, error.Message);
        Assert.StartsWith("asked: ", error.Message);
    }

    private static Uri Next(string from, string location)
    {
        using HttpResponseMessage response = new(HttpStatusCode.Found);
        Assert.True(response.Headers.TryAddWithoutValidation("Location", location));
        return WebPage.Next("asked", new Uri(from), response);
    }
}
