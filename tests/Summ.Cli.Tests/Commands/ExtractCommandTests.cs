using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Summ.Cli.Tests.Commands;

public sealed class ExtractCommandTests : IDisposable
{
    private const string Page = """
        <!doctype html><html lang="en"><head><title>Harbour opens | The Pier</title>
        <meta property="og:site_name" content="The Pier"><meta name="author" content="Ada Quay">
        <meta property="article:published_time" content="2024-05-31"><meta name="description" content="A harbour opens.">
        <meta property="article:modified_time" content="2024-06-01"><meta property="og:image" content="/harbour.jpg">
        <link rel="canonical" href="https://pier.example/harbour"></head><body><nav><a href=1>Home<a href=2>News</nav>
        <article><h1>Harbour opens</h1><p>The old harbour was rebuilt in spring, and <b>workers moved forty tons of stone in a single week.
        <p>Fishermen lost much of their income in that time, and the town will open the harbour again in June.</div></article>
        <footer>All rights reserved
        """;

    private const string StructuredPage = """
        <!doctype html><html lang="en"><head><title>Harbour &amp; boats</title><link rel="canonical" href="https://pier.example/harbour"></head><body><article>
        <p>The old harbour was rebuilt in spring, and workers moved forty tons of stone in a single week, with hardly a break.</p>
        <h3 onclick="alert(1)">The boats</h3><ul><li>One boat is <b>red</b>, with <a href="/boats">a link</a>, and it is old.</li><li>The other boat is green, and nobody knows whose it is.</li></ul>
        <p>Fishermen lost much of their income in that time, and the town will open the harbour again in June.</p></article></body></html>
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

    private static byte[] Compressed(byte[] bytes, Func<Stream, Stream> coding)
    {
        using MemoryStream compressed = new();
        using (Stream stream = coding(compressed))
        {
            stream.Write(bytes);
        }

        return compressed.ToArray();
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
        Assert.Equal("Harbour opens", json.GetProperty("headline").GetString());
        Assert.Equal("2024-06-01", json.GetProperty("modified").GetString());
        Assert.Equal("https://pier.example/harbour.jpg", json.GetProperty("image").GetString());
        Assert.Equal(JsonValueKind.Null, json.GetProperty("direction").ValueKind);
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
    public async Task MarkdownAndHtml_KeepTheStructure()
    {
        string path = _folder.Write("page.html", StructuredPage);
        string markdown = (await Cli.RunAsync("extract", path, "--format", "markdown")).Succeeded().Output;
        string html = (await Cli.RunAsync("extract", path, "--format", "html")).Succeeded().Output;

        Assert.Contains("\n## The boats\n\n", markdown, StringComparison.Ordinal);
        Assert.Contains("- One boat is **red**, with [a link](https://pier.example/boats), and it is old.\n", markdown, StringComparison.Ordinal);
        Assert.StartsWith("<!doctype html>\n<meta charset=\"utf-8\">\n<title>Harbour &amp; boats</title>\n<article lang=\"en\">\n<h1>Harbour &amp; boats</h1>\n", html, StringComparison.Ordinal);
        Assert.Contains("<h2>The boats</h2>\n<ul>\n<li>One boat", html, StringComparison.Ordinal);
        Assert.DoesNotContain("onclick", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FolderInMarkdown_KeepsTheStructureOfItsPages()
    {
        _folder.Write("in/one.html", StructuredPage);
        _folder.Write("in/two.txt", TempFolder.Story);
        string markdown = (await Cli.RunAsync("extract", _folder.At("in"), "--format", "markdown")).Succeeded().Output;

        Assert.StartsWith("# Harbour & boats\n\n", markdown, StringComparison.Ordinal);
        Assert.Contains("\n## The boats\n\n", markdown, StringComparison.Ordinal);
        Assert.Contains("\n# two\n\n", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_AddsFormsToJson()
    {
        string path = _folder.Write("page.html", StructuredPage);
        JsonElement json = (await Cli.RunAsync("extract", path, "--format", "json", "--with", "markdown,html")).Succeeded().Json;
        Assert.StartsWith("# Harbour & boats\n\n", json.GetProperty("markdown").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("<article lang=\"en\">\n<h1>", json.GetProperty("html").GetString(), StringComparison.Ordinal);

        JsonElement plain = (await Cli.RunAsync("extract", path, "--format", "json")).Succeeded().Json;
        Assert.False(plain.TryGetProperty("markdown", out _) || plain.TryGetProperty("html", out _));
        Assert.Contains("unknown form: 'docx'", (await Cli.RunAsync("extract", path, "--format", "json", "--with", "docx")).Failed(), StringComparison.Ordinal);
        Assert.Contains("--with is for", (await Cli.RunAsync("extract", path, "--with", "html")).Failed(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TextThatIsNoPage_IsEscaped()
    {
        string html = (await Cli.RunAsync("extract", _folder.Write("a.txt", "One <b>line</b> & more of it.\n\nAnd a second paragraph."), "--format", "html")).Succeeded().Output;
        Assert.Contains("<p>One &lt;b&gt;line&lt;/b&gt; &amp; more of it.</p>\n<p>And a second paragraph.</p>\n</article>", html, StringComparison.Ordinal);
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
    [InlineData("/binary", "binary data (application/octet-stream)")]
    [InlineData("/image", "the server sent image/png; expected a page")]
    [InlineData("/pdf", "the server sent application/pdf; expected a page")]
    [InlineData("/pdf-as-page", "binary data (text/html)")]
    [InlineData("/empty", "the server sent nothing")]
    [InlineData("/large-by-its-length", "larger than 32 MB")]
    [InlineData("/bomb", "larger than 32 MB")]
    [InlineData("/damaged", "damaged compressed data")]
    [InlineData("/unknown-coding", "the content coding 'zzz' is not known")]
    [InlineData("/nowhere", "answered 302 without an address")]
    [InlineData("/to-a-file", "redirects to a file: address; only http and https are followed")]
    [InlineData("/to-data", "redirects to a data: address")]
    [InlineData("/escape", "the server answered 500 a [31m b")]
    [InlineData("/nothing", "the server sent nothing")]
    [InlineData("/large", "larger than 32 MB")]
    [InlineData("/loop", "redirects more than 10 times")]
    [InlineData("/cut", "the answer ended early")]
    [InlineData("/nonsense", "the answer is not HTTP")]
    public async Task BadAnswer_IsOneLine(string path, string expected)
    {
        await using LocalServer server = new(asked => asked switch
        {
            "/missing" => LocalServer.Answer("404 Not Found", Encoding.UTF8.GetBytes("<p>no</p>"), "text/html"),
            "/binary" => LocalServer.Answer("200 OK", [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 1], "application/octet-stream"),
            "/image" => LocalServer.Answer("200 OK", [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 1], "image/png"),
            "/pdf" => LocalServer.Answer("200 OK", "%PDF-1.4 words"u8.ToArray(), "application/pdf"),
            "/pdf-as-page" => LocalServer.Answer("200 OK", "%PDF-1.4 words"u8.ToArray(), "text/html"),
            "/empty" => LocalServer.Answer("200 OK", [], "text/html", "Content-Encoding: gzip\r\n"),
            "/large-by-its-length" => "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 99999999999\r\n\r\n<p>"u8.ToArray(),
            "/bomb" => LocalServer.Answer("200 OK", Compressed(new byte[33 << 20], s => new GZipStream(s, CompressionLevel.Fastest)), "text/html", "Content-Encoding: gzip\r\n"),
            "/damaged" => LocalServer.Answer("200 OK", [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0xFF, 0xFF, 0xFF], "text/html", "Content-Encoding: gzip\r\n"),
            "/unknown-coding" => LocalServer.Answer("200 OK", Encoding.UTF8.GetBytes(Page), "text/html", "Content-Encoding: zzz\r\n"),
            "/nowhere" => LocalServer.Answer("302 Found", [], "text/html"),
            "/to-a-file" => LocalServer.Answer("302 Found", [], "text/html", "Location: file:///etc/passwd\r\n"),
            "/to-data" => LocalServer.Answer("302 Found", [], "text/html", "Location: data:text/html,x\r\n"),
            "/escape" => LocalServer.Answer("500 a\u001b[31m b", [], "text/html"),
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

    [Theory]
    [InlineData("gzip")]
    [InlineData("x-gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    [InlineData("raw deflate")]
    [InlineData("none")]
    [InlineData("gzip, br")]
    public async Task CompressedAnswer_IsRead(string coding)
    {
        byte[] page = Encoding.UTF8.GetBytes(Page);
        byte[] body = coding switch
        {
            "br" => Compressed(page, s => new BrotliStream(s, CompressionLevel.Fastest)),
            "deflate" => Compressed(page, s => new ZLibStream(s, CompressionLevel.Fastest)),
            "raw deflate" => Compressed(page, s => new DeflateStream(s, CompressionLevel.Fastest)),
            "gzip, br" => Compressed(Compressed(page, s => new GZipStream(s, CompressionLevel.Fastest)), s => new BrotliStream(s, CompressionLevel.Fastest)),
            _ => Compressed(page, s => new GZipStream(s, CompressionLevel.Fastest)),
        };
        string header = coding == "none" ? "" : $"Content-Encoding: {coding.Replace("raw ", "", StringComparison.Ordinal)}\r\n";
        await using LocalServer server = new(_ => LocalServer.Answer("200 OK", body, "text/html", header));

        Assert.Contains("forty tons", (await Cli.RunAsync("extract", server.Address)).Succeeded().Output);
    }

    [Fact]
    public async Task AddressesOfThePage_AreAbsoluteAfterTheRedirection()
    {
        const string page = "<base href=sub/><title>x</title><link rel=canonical href=canon><meta property=og:image content='../p.jpg'><p>The old harbour was rebuilt in spring, and it is open.</p>";
        await using LocalServer server = new(path => path == "/a/b"
            ? LocalServer.Answer("200 OK", Encoding.UTF8.GetBytes(page), "text/html")
            : LocalServer.Answer("301 Moved Permanently", [], "text/html", "Location: a/b\r\n"));

        JsonElement json = (await Cli.RunAsync("extract", server.Address, "--format", "json")).Succeeded().Json;

        Assert.Equal(server.Address + "a/sub/canon", json.GetProperty("url").GetString());
        Assert.Equal(server.Address + "a/p.jpg", json.GetProperty("image").GetString());
    }

    [Fact]
    public async Task PlainAnswerToTls_IsOneLine()
    {
        await using LocalServer server = new(_ => LocalServer.Answer("200 OK", [], "text/html"));

        Assert.Contains("no secure connection (TLS)", (await Cli.RunAsync("extract", server.Address.Replace("http:", "https:", StringComparison.Ordinal))).Failed());
    }

    [Fact]
    public async Task HostThatDoesNotExist_IsOneLine() =>
        Assert.Matches("there is no such host|cannot be fetched", (await Cli.RunAsync("extract", "http://no-such-host.invalid/")).Failed());

    [Fact]
    public async Task EveryCommandWithAnInput_FetchesIt()
    {
        await using LocalServer server = new(_ => LocalServer.Answer("200 OK", Encoding.UTF8.GetBytes(Page), "text/html"));

        Assert.Contains("harbour", (await Cli.RunAsync("summarize", server.Address, "-s", "lead")).Succeeded().Output);
        Assert.Contains("words", (await Cli.RunAsync("readability", server.Address)).Succeeded().Output);
    }

    [Fact]
    public async Task ServerThatStopsInTheMiddle_EndsAtTheTimeout()
    {
        await using LocalServer server = new(_ => "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5000\r\n\r\n<p>words"u8.ToArray(), keepOpen: true);

        Assert.Contains("no complete answer within 0.3 seconds", (await Cli.WithTimeoutAsync(TimeSpan.FromSeconds(0.3), "extract", server.Address)).Failed());
    }

    [Fact]
    public async Task PageInUtf16WithoutMark_IsRead()
    {
        string path = _folder.At("page.bin");
        await File.WriteAllBytesAsync(path, Encoding.Unicode.GetBytes(Page));

        Assert.Contains("forty tons", (await Cli.RunAsync("extract", path)).Succeeded().Output);
    }

    [Fact]
    public async Task NobodyListens_IsOneLine()
    {
        string address;
        await using (LocalServer server = new(_ => null))
        {
            address = server.Address;
        }

        Assert.Contains("cannot be fetched: the connection was refused", (await Cli.RunAsync("extract", address)).Failed());
    }

    [Fact]
    public async Task AddressThatIsNone_IsOneLine() =>
        Assert.Contains("not a valid address", (await Cli.RunAsync("extract", "http://")).Failed());
}
