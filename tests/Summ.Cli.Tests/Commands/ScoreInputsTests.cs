using System.Text.Json;

namespace Summ.Cli.Tests.Commands;

/// <summary>The kinds of input of <c>summ score</c> give the same numbers for the same summaries, and bad ones one line.</summary>
public sealed class ScoreInputsTests : IDisposable
{
    private static readonly string[] Candidates = ["The cat sat. It was on the mat.", "Dogs bark.", "Rain fell in the north."];
    private static readonly string[] First = ["A cat sat there. On the mat it was.", "A dog barks loudly.", "It rained."];
    private static readonly string[] Second = ["The mat was sat on.", "Dogs bark at night.", "Rain fell."];

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("rouge-score", "rouge-1,rouge-2,rouge-l,rouge-lsum")]
    [InlineData("rouge-1.5.5", "rouge-1,rouge-2,rouge-l,rouge-w,rouge-su4")]
    public async Task EveryKindOfInput_GivesTheSameScores(string protocol, string metrics)
    {
        string[] expected = await ScoresAsync("--pairs", Pairs());

        Assert.Equal(expected, await ScoresAsync(Lines()));
        Assert.Equal(expected, await ScoresAsync(Folders()));
        Assert.Equal(expected, await ScoresAsync("--settings", Settings("SPL", Spl)));
        Assert.Equal(expected, await ScoresAsync("--settings", Settings("SEE", See)));
        Assert.Equal(expected, await ScoresAsync("--file-list", FileList()));
        Assert.Equal(3, expected.Distinct().Count());

        async Task<string[]> ScoresAsync(params string[] input) =>
            [.. (await Cli.RunAsync(["score", .. input, "--protocol", protocol, "-m", metrics, "--stem", "--format", "jsonl"])).Succeeded().Lines.Select(l => l.GetProperty("scores").GetRawText())];
    }

    [Fact]
    public async Task Gzip_IsReadInEveryKind()
    {
        string[] names = [_folder.Write("c.gz", TempFolder.Gzip("a b\nc\n")), _folder.Write("r.gz", TempFolder.Gzip("a b\nd\n"))];
        AssertEqual([1.0, 0], await F1Async("--candidates", names[0], "--references", names[1]));

        _folder.Write("s/1.txt.gz", TempFolder.Gzip("a b\n"));
        _folder.Write("m/1.A.txt.gz", TempFolder.Gzip("a b\n"));
        AssertEqual([1.0], await F1Async("--system-dir", _folder.At("s"), "--model-dir", _folder.At("m")));

        static void AssertEqual(double[] expected, double[] found) => Assert.Equal(expected, found);

        async Task<double[]> F1Async(params string[] input) => [.. (await Cli.RunAsync(["score", .. input, "--format", "jsonl"])).Succeeded().Lines.Select(F1)];
    }

    [Fact]
    public async Task StandardInput_CanBeOneOfTheFiles()
    {
        string references = _folder.WriteLines("r.txt", "a b", "c d");

        Assert.Equal([1.0, 0.5], (await Cli.WithInputAsync("a b\nc x\n", "score", "--candidates", "-", "--references", references, "--format", "jsonl", "-m", "rouge-1")).Succeeded().Lines.Select(F1));
        Assert.Contains("standard input has 1 line and", (await Cli.WithInputAsync("a b\n", "score", "--candidates", "-", "--references", references)).Failed());
        Assert.Contains("given twice", (await Cli.RunAsync("score", "--candidates", "-", "--references", "-")).Failed());
    }

    [Fact]
    public async Task EmptyLines_AreEmptySummaries()
    {
        string candidates = _folder.WriteLines("c.txt", "", "a", "a");
        string references = _folder.WriteLines("r.txt", "a", "", "a");

        foreach (string protocol in new[] { "rouge-score", "rouge-1.5.5" })
        {
            List<JsonElement> lines = (await Cli.RunAsync("score", "--candidates", candidates, "--references", references, "--protocol", protocol, "--format", "jsonl", "-m", "rouge-1,rouge-l")).Succeeded().Lines;
            Assert.Equal([0.0, 0, 1], lines.Select(F1));
        }
    }

    [Theory]
    [InlineData("--pairs and --candidates are both given; expected one kind of input", "--pairs", "p.jsonl", "--candidates", "c.txt", "--references", "r.txt")]
    [InlineData("--system-dir and --settings are both given", "--settings", "s.xml", "--system-dir", "s", "--model-dir", "m")]
    [InlineData("--candidates needs --references FILE", "--candidates", "c.txt")]
    [InlineData("--references is given without --candidates, to which it belongs", "--references", "r.txt")]
    [InlineData("--references is given without --candidates", "--pairs", "p.jsonl", "--references", "r.txt")]
    [InlineData("--system-dir needs --model-dir DIR", "--system-dir", "s")]
    [InlineData("--model-dir is given without --system-dir", "--model-dir", "m")]
    [InlineData("--system-pattern is given without --system-dir", "--pairs", "p.jsonl", "--system-pattern", "(x)")]
    [InlineData("--sentence-mark is given without --candidates", "--pairs", "p.jsonl", "--sentence-mark", "<q>")]
    [InlineData("--sentence-mark is empty", "--candidates", "c.txt", "--references", "r.txt", "--sentence-mark", "")]
    [InlineData("--file-format is given without --system-dir or --file-list", "--settings", "s.xml", "--file-format", "see")]
    [InlineData("unknown file format: 'html'", "--file-list", "l", "--file-format", "html")]
    [InlineData("s.xml: no such file", "--settings", "s.xml")]
    [InlineData("l: no such file", "--file-list", "l")]
    [InlineData("r.txt: no such file", "--candidates", "c.txt", "--references", "r.txt")]
    [InlineData("s: no such folder", "--system-dir", "s", "--model-dir", "m")]
    [InlineData("--details needs --format rouge-1.5.5", "--pairs", "p.jsonl", "--details")]
    [InlineData("--format rouge-1.5.5 needs --protocol rouge-1.5.5", "--pairs", "p.jsonl", "--format", "rouge-1.5.5")]
    [InlineData("--format rouge-1.5.5 has no place for 'density'", "--pairs", "p.jsonl", "--format", "rouge-1.5.5", "--protocol", "rouge-1.5.5", "-m", "rouge-1,density")]
    [InlineData("unknown protocol: 'rouge-1.5.4'; did you mean 'rouge-1.5.5'?", "--pairs", "p.jsonl", "--protocol", "rouge-1.5.4")]
    [InlineData("unknown rule of --multi-reference: 'bes'; did you mean 'best'?", "--pairs", "p.jsonl", "--multi-reference", "bes")]
    [InlineData("--limit is '100'; expected 100w (words) or 665b (bytes of UTF-8)", "--pairs", "p.jsonl", "--limit", "100")]
    [InlineData("--limit is '0w'", "--pairs", "p.jsonl", "--limit", "0w")]
    [InlineData("--limit is '10%'", "--pairs", "p.jsonl", "--limit", "10%")]
    [InlineData("--limit is '-5w'", "--pairs", "p.jsonl", "--limit", "-5w")]
    [InlineData("--alpha is '2'; expected a number from 0 to 1", "--pairs", "p.jsonl", "--alpha", "2")]
    [InlineData("--confidence is 'NaN'; expected a number from", "--pairs", "p.jsonl", "--confidence", "NaN")]
    [InlineData("--resamples is '1'; expected a whole number from 2", "--pairs", "p.jsonl", "--resamples", "1")]
    [InlineData("--resamples is '1000001'; expected a whole number from 2 to 1000000", "--pairs", "p.jsonl", "--resamples", "1000001")]
    [InlineData("--seed is '99999999999'; expected a whole number from 0 to 2147483647", "--pairs", "p.jsonl", "--seed", "99999999999")]
    [InlineData("--threads is '0'; expected a whole number from 1;", "--pairs", "p.jsonl", "--threads", "0")]
    [InlineData("the name of an input is empty; expected a file", "--pairs", "")]
    [InlineData("rouge-w: the protocol rouge-score does not have this metric", "--pairs", "p.jsonl", "--metrics", "rouge-w")]
    [InlineData("--alpha needs --protocol rouge-1.5.5", "--pairs", "p.jsonl", "--alpha", "0.3")]
    [InlineData("--limit needs --protocol rouge-1.5.5; rouge-score does not have it", "--pairs", "p.jsonl", "--limit", "100w")]
    [InlineData("--remove-stop-words needs --protocol rouge-1.5.5", "--pairs", "p.jsonl", "--remove-stop-words")]
    public async Task WrongUsage_IsOneLine(string expected, params string[] args)
    {
        _folder.WriteLines("c.txt", "a");
        _folder.WriteLines("p.jsonl", """{"id":"a","candidate":"a","references":["a"]}""");

        Assert.Contains(expected, (await Cli.RunAsync(["score", .. args.Select(a => a is "c.txt" or "p.jsonl" or "r.txt" or "s" or "m" or "s.xml" or "l" ? _folder.At(a) : a)])).Failed());
    }

    [Fact]
    public async Task UnequalFiles_PrintNothing()
    {
        string[] args = ["score", "--candidates", _folder.WriteLines("c.txt", "a", "b"), "--references", _folder.WriteLines("r.txt", "a", "b", "c")];
        foreach (string format in new[] { "table", "json", "jsonl" })
        {
            Assert.EndsWith("c.txt has 2 lines and " + _folder.At("r.txt") + " 3; expected as many, since their k-th lines belong together", (await Cli.RunAsync([.. args, "--format", format])).Failed());
        }
    }

    [Fact]
    public async Task MissingReference_IsPassedOver_ButNotByStrict()
    {
        _folder.WriteLines("s/a.txt", "a b");
        _folder.WriteLines("s/b.txt", "a b");
        _folder.WriteLines("m/b.txt", "a b");
        string[] args = ["score", "--system-dir", _folder.At("s"), "--model-dir", _folder.At("m"), "--format", "json"];

        Result result = (await Cli.RunAsync(args)).Succeeded();

        Assert.Equal(1, result.Json.GetProperty("broken_pairs").GetInt32());
        Assert.Contains("a.txt: no reference for the id 'a'", result.Error);
        Assert.Contains("a.txt: no reference for the id 'a'", (await Cli.RunAsync([.. args, "--strict"])).Failed());
    }

    [Fact]
    public async Task SettingsWithMissingFilesOnly_AreOneLine()
    {
        string settings = Settings("SPL", Spl);
        Directory.Delete(_folder.At("SPL/m"), recursive: true);

        string error = (await Cli.RunAsync("score", "--settings", settings)).Failed();

        Assert.Contains("evaluation '1': ", error);
        Assert.EndsWith("no such file (and 2 more broken)", error);
    }

    [Fact]
    public async Task FailureInTheMiddle_LeavesNoHalfOfADocument()
    {
        string path = _folder.WriteLines("p.jsonl", """{"id":"a","candidate":"a","references":["a"]}""", "{");

        Assert.Contains("line 2", (await Cli.RunAsync("score", "-p", path, "--strict", "--format", "json")).Failed());
        Assert.Single((await Cli.RunAsync("score", "-p", path, "--strict", "--format", "jsonl")).Lines);
    }

    private static double F1(JsonElement line) => line.GetProperty("scores").GetProperty("rouge-1").GetProperty("f1").GetDouble();

    private string Pairs() => _folder.WriteLines("p.jsonl", [.. Enumerable.Range(0, 3).Select(i => JsonSerializer.Serialize(new
    {
        id = i.ToString(System.Globalization.CultureInfo.InvariantCulture),
        candidate = Sentences(Candidates[i]),
        references = new[] { Sentences(First[i]), Sentences(Second[i]) },
    }))]);

    private string[] Lines() =>
    [
        "--candidates", _folder.WriteLines("c.txt", [.. Candidates.Select(Marked)]), "--references", _folder.WriteLines("r1.txt", [.. First.Select(Marked)]),
        "--references", _folder.WriteLines("r2.txt", [.. Second.Select(Marked)]), "--sentence-mark", "<q>",
    ];

    private string[] Folders()
    {
        WriteFolders("pyrouge", Spl);
        return
        [
            "--system-dir", _folder.At("pyrouge/s"), "--model-dir", _folder.At("pyrouge/m"), "--system-pattern", @"text.(\d+).txt", "--model-pattern", "text.[A-Z].#ID#.txt",
        ];
    }

    private string Settings(string type, Func<string, string> file)
    {
        WriteFolders(type, file);
        string evaluations = string.Concat(Enumerable.Range(1, 3).Select(i => $"""
            <EVAL ID="{i}"><PEER-ROOT>{type}/s</PEER-ROOT><MODEL-ROOT>{type}/m</MODEL-ROOT><INPUT-FORMAT TYPE="{type}"></INPUT-FORMAT>
            <PEERS><P ID="1">text.{i}.txt</P></PEERS><MODELS><M ID="A">text.A.{i}.txt</M><M ID="B">text.B.{i}.txt</M></MODELS></EVAL>
            """));
        return _folder.Write($"{type}.xml", $"<ROUGE_EVAL version=\"1.5.5\">{evaluations}</ROUGE_EVAL>");
    }

    private string FileList()
    {
        WriteFolders("list", See);
        return _folder.WriteLines("list.txt", [.. Enumerable.Range(1, 3).Select(i => $"list/s/text.{i}.txt list/m/text.A.{i}.txt list/m/text.B.{i}.txt")]);
    }

    private void WriteFolders(string name, Func<string, string> file)
    {
        for (int i = 0; i < 3; i++)
        {
            _folder.Write($"{name}/s/text.{i + 1}.txt", file(Candidates[i]));
            _folder.Write($"{name}/m/text.A.{i + 1}.txt", file(First[i]));
            _folder.Write($"{name}/m/text.B.{i + 1}.txt", file(Second[i]));
        }
    }

    private static string[] Sentences(string text) => [.. text.Split(". ").Select((s, i) => i == 0 && text.Contains(". ") ? s + "." : s)];

    private static string Marked(string text) => string.Join(" <q> ", Sentences(text));

    private static string Spl(string text) => string.Join('\n', Sentences(text)) + "\n";

    private static string See(string text) =>
        $"<html>\n<head>\n<title>x</title>\n</head>\n<body bgcolor=\"white\">\n{string.Join('\n', Sentences(text).Select((s, i) => $"<a name=\"{i + 1}\">[{i + 1}]</a> <a href=\"#{i + 1}\" id={i + 1}>{s}</a>"))}\n</body>\n</html>";
}
