using System.Text;
using System.Text.Json;

namespace Summ.Cli.Tests.Commands;

public sealed class ExtractCommandTests : IDisposable
{
    private const string Page = """
        <!doctype html><html lang="en"><head><title>Harbour opens | The Pier</title>
        <meta property="og:site_name" content="The Pier"><meta name="author" content="Ada Quay">
        <meta property="article:published_time" content="2024-05-31"><meta name="description" content="A harbour opens.">
        <link rel="canonical" href="https://pier.example/harbour"></head><body><nav><a href=1>Home<a href=2>News</nav>
        <article><h1>Harbour opens</h1><p>The old harbour was rebuilt in spring, and <b>workers moved forty tons of stone in a single week.
        <p>Fishermen lost much of their income in that time, and the town will open the harbour again in June.</div></article>
        <footer>All rights reserved
        """;

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task FolderWithTwoFilesOfOneName_KeepsWhatThePageSays()
    {
        _folder.Write("pages/x.html", "<html><head><title>Harbour closed</title><meta name=\"author\" content=\"Ann Marsh\"></head><body><article><p>"
            + string.Concat(Enumerable.Repeat("The harbour was closed on Tuesday, and two barges sank in the channel. ", 8)) + "</p></article></body></html>");
        _folder.Write("pages/x.txt", "A plain text. It has two sentences.");
        JsonElement[] articles = [.. JsonDocument.Parse((await Cli.RunAsync("extract", _folder.At("pages"), "--format", "json")).Succeeded().Output).RootElement.EnumerateArray()];
        Assert.Equal(["x.html", "x.txt"], articles.Select(a => a.GetProperty("id").GetString()));
        Assert.Equal("Ann Marsh", articles[0].GetProperty("byline").GetString());
        Assert.StartsWith("A plain text.", articles[1].GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task BrokenMarkup_GivesTextWithoutNavigation()
    {
        string text = (await Cli.RunAsync("extract", _folder.Write("page.html", Page))).Succeeded().Output;

        Assert.Contains("forty tons of stone", text);
        Assert.Contains("again in June.", text);
        Assert.DoesNotContain("Home", text);
        Assert.DoesNotContain("rights reserved", text);
    }

    [Fact]
    public async Task Json_HasEveryFieldOfTheContract()
    {
        JsonElement json = (await Cli.RunAsync("extract", _folder.Write("page.html", Page), "--format", "json")).Succeeded().Json;

        Assert.Equal("Harbour opens", json.GetProperty("title").GetString());
        Assert.Equal("Ada Quay", json.GetProperty("byline").GetString());
        Assert.Equal("2024-05-31", json.GetProperty("published").GetString());
        Assert.Equal("en", json.GetProperty("language").GetString());
        Assert.Equal("The Pier", json.GetProperty("site").GetString());
        Assert.Equal("A harbour opens.", json.GetProperty("excerpt").GetString());
        Assert.Equal("https://pier.example/harbour", json.GetProperty("url").GetString());
        Assert.Contains("\n\n", json.GetProperty("text").GetString());
    }

    [Fact]
    public async Task Explain_SaysWhatWasLeftOut()
    {
        string page = _folder.Write("page.html", "<title>Harbour opens</title><nav>Home</nav><article><h1>Harbour opens</h1>"
            + string.Concat(Enumerable.Repeat("<p>The harbour was closed on Tuesday, and two barges sank in the channel.</p>", 8)) + "</article>");
        string text = (await Cli.RunAsync("extract", page, "--explain")).Succeeded().Output;
        JsonElement json = (await Cli.RunAsync("extract", page, "--format", "json", "--explain")).Succeeded().Json;
        JsonElement plain = (await Cli.RunAsync("extract", page, "--format", "json")).Succeeded().Json;

        Assert.Contains("never    tag: Home", text);
        Assert.Contains(json.GetProperty("dropped").EnumerateArray(), part => part.GetProperty("stage").GetString() == "trim" && part.GetProperty("excerpt").GetString() == "Harbour opens");
        Assert.InRange(json.GetProperty("confidence").GetDouble(), 0.5, 1);
        Assert.False(plain.TryGetProperty("dropped", out _));
    }

    [Fact]
    public async Task Markdown_BeginsWithTheTitle()
    {
        string text = (await Cli.RunAsync("extract", _folder.Write("page.html", Page), "--format", "markdown")).Succeeded().Output;

        Assert.StartsWith("# Harbour opens\n\n", text);
    }

    [Fact]
    public async Task FolderOfPages_KeepsIdAndMetadata()
    {
        _folder.Write("in/one.html", Page);
        _folder.Write("in/two.txt", TempFolder.Story);

        List<JsonElement> lines = (await Cli.RunAsync("extract", _folder.At("in"), "--format", "jsonl")).Succeeded().Lines;

        Assert.Equal(["one", "two"], lines.Select(l => l.GetProperty("id").GetString()!));
        Assert.Equal("Ada Quay", lines[0].GetProperty("byline").GetString());
        Assert.Equal(JsonValueKind.Null, lines[1].GetProperty("byline").ValueKind);
    }

    [Fact]
    public async Task ArticleGivenAsSentences_KeepsItsText()
    {
        string path = _folder.WriteLines("a.jsonl", """{"id":"x","sentences":["One here.","Two here."]}""");

        Assert.Equal("One here.\nTwo here.", (await Cli.RunAsync("extract", path, "--format", "jsonl")).Succeeded().Lines[0].GetProperty("text").GetString());
    }

    [Fact]
    public async Task PageWithoutText_IsAnError() =>
        Assert.Contains("no article found", (await Cli.RunAsync("extract", _folder.Write("page.html", "<html><body><script>1</script></body></html>"))).Failed());

    [Fact]
    public async Task Address_UsesTheServersCharset()
    {
        byte[] body = Encoding.GetEncoding("iso-8859-2").GetBytes($"<p>Przystań: łódź. {TempFolder.Story}</p>");
        await using LocalServer server = new(_ => LocalServer.Answer("200 OK", body, "text/html; charset=iso-8859-2"));

        JsonElement json = (await Cli.RunAsync("extract", server.Address + "a", "--format", "json")).Succeeded().Json;
        Assert.StartsWith("Przystań: łódź.", json.GetProperty("text").GetString());
        Assert.Equal(server.Address + "a", json.GetProperty("url").GetString());
        Assert.StartsWith("Przystań: łódź.", (await Cli.RunAsync("summarize", server.Address + "a", "-s", "lead")).Succeeded().Output);
    }

    [Fact]
    public async Task AddressOfPlainText_UsesTheServersCharset()
    {
        byte[] body = Encoding.Latin1.GetBytes("Der Häfen ist auf. Es ist schön.");
        await using LocalServer server = new(_ => LocalServer.Answer("200 OK", body, "text/plain; charset=ISO-8859-1"));

        Assert.Equal("Der Häfen ist auf.\n", (await Cli.RunAsync("summarize", server.Address, "-s", "lead", "-l", "1s")).Succeeded().Output);
    }

    [Fact]
    public async Task Redirection_IsFollowed()
    {
        await using LocalServer server = new(path => path == "/end"
            ? LocalServer.Answer("200 OK", Encoding.UTF8.GetBytes(Page), "text/html")
            : LocalServer.Answer("302 Found", [], "text/html", "Location: /end\r\n"));

        Assert.Contains("forty tons", (await Cli.RunAsync("extract", server.Address)).Succeeded().Output);
    }

    [Theory]
    [InlineData("/missing", "the server answered 404 Not Found")]
    [InlineData("/binary", "binary data (image/png)")]
    [InlineData("/nothing", "the server sent nothing")]
    [InlineData("/large", "larger than 32 MB")]
    [InlineData("/loop", "redirects more than 10 times")]
    [InlineData("/cut", "cannot be fetched")]
    [InlineData("/nonsense", "cannot be fetched")]
    public async Task BadAnswer_IsOneLine(string path, string expected)
    {
        await using LocalServer server = new(asked => asked switch
        {
            "/missing" => LocalServer.Answer("404 Not Found", Encoding.UTF8.GetBytes("<p>no</p>"), "text/html"),
            "/binary" => LocalServer.Answer("200 OK", [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 1], "image/png"),
            "/nothing" => LocalServer.Answer("200 OK", [], "text/html"),
            "/large" => LocalServer.Answer("200 OK", Encoding.ASCII.GetBytes(new string('x', 33 << 20)), "text/html"),
            "/cut" => LocalServer.Answer("200 OK", Encoding.UTF8.GetBytes(Page), "text/html")[..^100],
            "/nonsense" => "nonsense\r\n\r\n"u8.ToArray(),
            _ => LocalServer.Answer("302 Found", [], "text/html", "Location: /loop\r\n"),
        });

        string error = (await Cli.RunAsync("extract", server.Address.TrimEnd('/') + path)).Failed();

        Assert.Contains(expected, error);
        Assert.Contains(server.Address.TrimEnd('/') + path, error);
    }

    [Fact]
    public async Task ServerThatNeverAnswers_EndsAtTheTimeout()
    {
        await using LocalServer server = new(_ => null);

        Assert.Contains("no complete answer within 0.3 seconds", (await Cli.WithTimeoutAsync(TimeSpan.FromSeconds(0.3), "extract", server.Address)).Failed());
    }

    [Fact]
    public async Task NobodyListens_IsOneLine()
    {
        string address;
        await using (LocalServer server = new(_ => null))
        {
            address = server.Address;
        }

        Assert.Contains("cannot be fetched", (await Cli.RunAsync("extract", address)).Failed());
    }

    [Fact]
    public async Task AddressThatIsNone_IsOneLine() =>
        Assert.Contains("not a valid address", (await Cli.RunAsync("extract", "http://")).Failed());
}
