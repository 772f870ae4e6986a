using System.Text;

namespace Summ.Cli.Tests;

/// <summary>Each bad input is one line on standard error and exit code 2, whatever the command.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("summarize")]
    [InlineData("extract")]
    [InlineData("readability")]
    public async Task Input_IsNamedWithWhatIsWrong(string command)
    {
        Directory.CreateDirectory(_folder.At("empty"));
        _folder.Write("pictures/a.png", "x");
        byte[] gzip = TempFolder.Gzip(string.Concat(Enumerable.Range(0, 20_000).Select(i => $"Sentence {i * 7919 % 10007} is here. ")));
        (string Path, string Expected)[] cases =
        [
            (_folder.At("none.txt"), "no such file"),
            (_folder.Write("empty.txt", ""), "is empty"),
            (_folder.Write("empty.html", ""), "is empty"),
            (_folder.Write("empty.jsonl", ""), "is empty"),
            (_folder.Write("white.txt", " \n\t \n"), "only white space"),
            (_folder.Write("white.html", " \n\t \n"), "no article found"),
            (_folder.Write("binary.txt", [1, 2, 0, 3]), "is a binary file"),
            (_folder.Write("binary", [0x7F, 0x45, 0x4C, 0x46, 0, 0, 1]), "is a binary file"),
            (_folder.Write("latin.txt", Encoding.Latin1.GetBytes("Ein schöner Tag.")), "is not UTF-8 (byte F6 at offset 7)"),
            (_folder.Write("cut.txt.gz", gzip[..(gzip.Length / 2)]), "damaged gzip data"),
            (_folder.Write("cut.jsonl.gz", TempFolder.Gzip("""{"id":"1","text":"One. Two."}""" + "\n")[..25]), "damaged gzip data"),
            (_folder.Write("nonsense.gz", [0x1F, 0x8B, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9]), "damaged gzip data"),
            (_folder.Write("list.json", "[1, 2"), "not valid JSON"),
            (_folder.Write("number.jsonl", "17\n"), "expected a JSON object"),
            (_folder.Write("fields.jsonl", "{\"a\":1}\n"), "are those of no reader"),
            (_folder.At("empty"), "is an empty folder"),
            (_folder.At("pictures"), "holds no article"),
        ];
        foreach ((string path, string expected) in cases)
        {
            string error = (await Cli.RunAsync(command, path)).Failed();
            Assert.Contains(expected, error);
            Assert.StartsWith($"summ: {path}", error);
        }
    }

    [Fact]
    public async Task TextBeyondTheLimit_IsOneLine()
    {
        string path = _folder.At("large.txt");
        using (StreamWriter writer = new(path))
        {
            string sentence = string.Concat(Enumerable.Repeat("The harbour was closed. ", 1000));
            for (int i = 0; i < 5600; i++)
            {
                writer.Write(sentence);
            }
        }

        Assert.True(new FileInfo(path).Length > 128 << 20);
        Assert.Contains("larger than 128 MB", (await Cli.RunAsync("summarize", path)).Failed());
        Assert.Contains("larger than 128 MB", (await Cli.RunAsync("run", "--no-throughput", "-c", path, "-o", _folder.At("o"))).Failed());
        Assert.False(Directory.Exists(_folder.At("o")));
    }

    [Fact]
    public async Task DeeplyNestedPage_GivesAPartialResultOrOneLine()
    {
        string path = _folder.Write("deep.html", $"<body><p>{TempFolder.Story}</p>{string.Concat(Enumerable.Repeat("<div>", 100_000))}<p>{TempFolder.Story}");

        Result result = await Cli.RunAsync("extract", path, "--format", "json");

        if (result.Code == 0)
        {
            Assert.Equal(result.Json.GetProperty("partial").GetBoolean(), result.Error.Contains("time budget"));
        }
        else
        {
            Assert.Contains("budget", result.Failed());
        }
    }

    [Theory]
    [InlineData("unknown command: 'sumarize'; did you mean 'summarize'?", "sumarize", "a.txt")]
    [InlineData("unknown command: 'systms'; did you mean 'systems'?", "list", "systms")]
    [InlineData("unknown option: '--formt'; did you mean '--format'?", "list", "systems", "--formt", "json")]
    [InlineData("unknown option: '--lenght'; did you mean '--length'?", "summarize", "--lenght", "3s", "a.txt")]
    [InlineData("unknown option: '--lenght'; did you mean '--length'?", "summarize", "a.txt", "--lenght", "3s")]
    [InlineData("unknown option: '--lenght=3s'; did you mean '--length'?", "summarize", "a.txt", "--lenght=3s")]
    [InlineData("unknown option: '--xyzzy'; see 'summ list systems --help'", "list", "systems", "--xyzzy")]
    [InlineData("unknown argument: 'b.txt'; see 'summ summarize --help'", "summarize", "a.txt", "b.txt")]
    [InlineData("a command is missing; see 'summ --help'")]
    [InlineData("a command is missing; see 'summ list --help'", "list")]
    [InlineData("'INPUT' missing", "summarize")]
    [InlineData("missing for option: '--length'", "summarize", "a.txt", "--length")]
    [InlineData("no input is given; expected --pairs FILE.jsonl, --candidates FILE with --references FILE, --system-dir DIR with --model-dir DIR, --settings FILE.xml or --file-list FILE", "score")]
    [InlineData("length '3x' is not valid", "summarize", "a.txt", "--length", "3x")]
    [InlineData("unknown system: 'led'; did you mean 'lead'?", "summarize", "a.txt", "--system", "led")]
    [InlineData("unknown format: 'jsn'; did you mean 'json'?", "summarize", "a.txt", "--format", "jsn")]
    [InlineData("unknown format: 'tabel'; did you mean 'table'?", "report", "runs", "--format", "tabel")]
    [InlineData("unknown input format: 'htm'; did you mean 'html'?", "extract", "a.txt", "--input-format", "htm")]
    [InlineData("unknown metric: 'rouge-lsun'; did you mean 'rouge-lsum'?", "score", "-p", "-", "-m", "rouge-lsun")]
    [InlineData("--stem and --no-stem are both given", "score", "-p", "-", "--stem", "--no-stem")]
    [InlineData("no such file", "report", "/nowhere/at/all")]
    public async Task Usage_IsOneLineWithWhatIsMeant(string expected, params string[] args) => Assert.Contains(expected, (await Cli.RunAsync(args)).Failed());

    [Theory]
    [InlineData("merge")]
    [InlineData("gate")]
    [InlineData("explain")]
    [InlineData("serve")]
    public async Task CommandNotThereYet_IsUnknown(string command) => Assert.Contains("unknown command", (await Cli.RunAsync(command)).Failed());

    [Fact]
    public async Task NameWithControlCodes_CannotBreakTheLine() =>
        Assert.DoesNotContain('\u001b', (await Cli.RunAsync("summarize", "no\nsuch\u001b[31m.txt")).Failed());

    [Fact]
    public async Task EmptyStandardInput_IsOneLine()
    {
        Assert.Contains("standard input: is empty", (await Cli.RunAsync("summarize", "-")).Failed());
        Assert.Contains("is empty", (await Cli.RunAsync("score", "--pairs", "-")).Failed());
    }
}
