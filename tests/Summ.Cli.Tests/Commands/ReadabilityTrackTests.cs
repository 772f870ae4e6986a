using System.Text.Json;

namespace Summ.Cli.Tests.Commands;

public sealed class ReadabilityTrackTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task BuiltInLevels_RunOffline_WithAllFormulas()
    {
        Result result = (await RunAsync("o")).Succeeded();
        Assert.StartsWith("levels: readability of 30 texts of 10 articles at 3 levels (easy, middle, hard)\n", result.Output);
        Assert.Contains("flesch-reading-ease", result.Output);
        Assert.Contains("dale-chall-1948-intercept", result.Output);
        Assert.DoesNotContain("kandel-moles", result.Output);
        Assert.DoesNotContain('\u001b', result.Output);
        Assert.Equal($"summ: the run is in {_folder.At("o")}\n", result.Error);
    }

    [Fact]
    public async Task Folder_HoldsTheFilesOfTheContract()
    {
        Result result = (await RunAsync("o", "--systems", "flesch-kincaid,mattr", "--format", "json")).Succeeded();
        Assert.Equal(["leaderboard.csv", "leaderboard.json", "leaderboard.md", "ledger.jsonl", "run.json"], Directory.EnumerateFileSystemEntries(_folder.At("o")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(result.Output.TrimEnd(), File.ReadAllText(_folder.At("o/leaderboard.json")).TrimEnd());
        JsonElement[] cells = [.. File.ReadLines(_folder.At("o/ledger.jsonl")).Select(l => JsonDocument.Parse(l).RootElement)];
        Assert.Equal(60, cells.Length);
        Assert.Equal(("flesch-kincaid", "encyclopaedia-tides-easy", "easy"), (cells[0].GetProperty("system").GetString(), cells[0].GetProperty("document").GetString(), cells[0].GetProperty("level").GetString()));
        Assert.InRange(cells[0].GetProperty("score").GetDouble(), 2, 5);

        JsonElement plan = JsonDocument.Parse(File.ReadAllText(_folder.At("o/run.json"))).RootElement.GetProperty("plan");
        Assert.Equal("readability", plan.GetProperty("track").GetString());
        Assert.Equal("levels", plan.GetProperty("corpus").GetProperty("name").GetString());
        Assert.Equal(64, plan.GetProperty("corpus").GetProperty("sha256").GetString()!.Length);
        Assert.Equal(["flesch-kincaid", "mattr"], plan.GetProperty("systems").EnumerateArray().Select(s => s.GetProperty("name").GetString()));

        Assert.Equal("readability", result.Json.GetProperty("track").GetString());
        JsonElement best = result.Json.GetProperty("systems")[0];
        Assert.Equal(("flesch-kincaid", 30, 0), (best.GetProperty("name").GetString(), best.GetProperty("documents").GetInt32(), best.GetProperty("missing").GetInt32()));
        Assert.InRange(best.GetProperty("level_accuracy").GetDouble(), 0.6, 1);
        Assert.Equal(2, best.GetProperty("pearson_ci95").GetArrayLength());
        Assert.Equal(3, best.GetProperty("pairs").GetArrayLength());
        Assert.True(result.Json.GetProperty("systems")[1].GetProperty("vs_best").TryGetProperty("p_holm", out _));
    }

    [Fact]
    public async Task Threads_DoNotChangeAByte()
    {
        (await RunAsync("one", "--threads", "1", "--systems", "smog,lix,mtld")).Succeeded();
        (await RunAsync("two", "--threads", "2", "--systems", "smog,lix,mtld")).Succeeded();
        foreach (string file in new[] { "ledger.jsonl", "leaderboard.json", "leaderboard.md", "leaderboard.csv" })
        {
            Assert.Equal(File.ReadAllText(_folder.At($"one/{file}")), File.ReadAllText(_folder.At($"two/{file}")));
        }
    }

    [Fact]
    public async Task Throughput_IsMeasured_OfEachSystemAndOfAllTogether()
    {
        Result result = (await Cli.WithTimeoutAsync(TimeSpan.FromMinutes(2), "run", "--track", "readability", "--limit", "6", "--systems", "smog", "--output", _folder.At("o"), "--format", "json")).Succeeded();
        Assert.True(result.Json.GetProperty("systems")[0].GetProperty("documents_per_second").GetDouble() > 0);
        Assert.True(result.Json.GetProperty("formulas_together_from_text").GetProperty("megabytes_per_second").GetDouble() > 0);
        Assert.True(Directory.Exists(_folder.At("o/benchmarkdotnet")));
    }

    [Fact]
    public async Task Report_RendersSuchARun()
    {
        Result run = (await RunAsync("o", "--systems", "smog,lix")).Succeeded();
        Assert.Equal(run.Output, (await Cli.RunAsync("report", _folder.At("o"))).Succeeded().Output);
        Assert.Contains("| smog |", (await Cli.RunAsync("report", _folder.At("o"), "--format", "markdown")).Succeeded().Output);
        Assert.StartsWith("system,direction,", (await Cli.RunAsync("report", _folder.At("o"), "--format", "csv")).Succeeded().Output);
        Assert.Contains("unknown format of the readability track: 'html'", (await Cli.RunAsync("report", _folder.At("o"), "--format", "html")).Failed());
        Assert.Equal($"summ: {_folder.At("o")}: is a run of the readability track; expected one of summarization", (await Cli.RunAsync("compare", _folder.At("o"), _folder.At("o"))).Failed());
    }

    [Fact]
    public async Task ScoresMadeElsewhere_StandBesideOurs()
    {
        string[] ids = [.. File.ReadLines(await IdsAsync()).Select(l => JsonDocument.Parse(l).RootElement.GetProperty("document").GetString()!)];
        string file = _folder.WriteLines("s.jsonl", [.. ids.Select((id, i) => i == 0 ? $"{{\"id\":\"{id}\",\"score\":null}}" : $"{{\"id\":\"{id}\",\"score\":{i % 3}}}"), "{\"id\":\"nobody\",\"score\":1}"]);
        Result result = (await RunAsync("o", "--systems", "smog", "--outputs", $"mine={file}", "--format", "json")).Succeeded();
        JsonElement mine = result.Json.GetProperty("systems")[0];
        Assert.Equal(("mine", 29, 1), (mine.GetProperty("name").GetString(), mine.GetProperty("documents").GetInt32(), mine.GetProperty("missing").GetInt32()));
        Assert.Equal(("higher-is-harder", "correlation"), (mine.GetProperty("direction").GetString(), mine.GetProperty("direction_from").GetString()));
        Assert.Equal(1, mine.GetProperty("level_accuracy").GetDouble());
        Assert.Contains("mine: 1 id of its 31 is not among the corpus's judged texts", result.Error);
    }

    [Fact]
    public async Task OwnCorpora_AreTablesOrLines()
    {
        string csv = _folder.Write("mine.csv", "name,text,ease\nx,The cat sat on the mat. It was a good cat.,3\ny,Dogs run about in the garden.,2\nz,Considerable vegetation characterises mountainous territories.,0\n");
        Result graded = (await RunAsync("g", "--corpus", csv, "--systems", "flesch-kincaid,mtld", "--format", "json")).Succeeded();
        Assert.Equal("pearson", graded.Json.GetProperty("ranked_by").GetString());
        JsonElement none = graded.Json.GetProperty("systems")[1];
        Assert.Equal(("mtld", JsonValueKind.Null, JsonValueKind.Null), (none.GetProperty("name").GetString(), none.GetProperty("pearson").ValueKind, none.GetProperty("rmse_ci95").ValueKind));
        Assert.Contains("n/a", (await Cli.RunAsync("report", _folder.At("g"))).Succeeded().Output);

        string lines = _folder.WriteLines(
            "mine.jsonl",
            "{\"id\":\"1\",\"text\":\"A cat sat.\",\"article\":\"a\",\"level\":\"low\",\"order\":1}", "{\"id\":\"2\",\"text\":\"Considerable vegetation.\",\"article\":\"a\",\"level\":\"high\",\"order\":2}",
            "{\"id\":\"3\",\"text\":\"A dog ran.\",\"article\":\"b\",\"level\":\"low\",\"order\":1}", "{\"id\":\"4\",\"text\":\"Mountainous territories.\",\"article\":\"b\",\"level\":\"high\",\"order\":2}", "{\"id\":\"5\",\"text\":\"No level.\"}");
        Result leveled = (await RunAsync("l", "--corpus", lines, "--systems", "flesch-kincaid")).Succeeded();
        Assert.Contains("low<high", leveled.Output);
        Assert.Contains("1 text left out:", leveled.Error);
        Assert.Contains("'level' is missing", leveled.Error);
    }

    [Theory]
    [InlineData("--length is no option of --track readability; it takes --corpus", "--length", "3s")]
    [InlineData("--metrics is no option of", "--metrics", "rouge-1")]
    [InlineData("--resume is no option of --track readability: it writes its folder at the end", "--resume")]
    [InlineData("unknown formula or measure: 'flesch-kincade'; did you mean 'flesch-kincaid'?", "--systems", "flesch-kincade")]
    [InlineData("'smog' is given twice", "--systems", "smog,smog")]
    [InlineData("built-in: has no human levels", "--corpus", "built-in")]
    [InlineData("unknown format of the readability track: 'latex'", "--format", "latex")]
    [InlineData("--outputs is 'x'; expected NAME=FILE.jsonl", "--outputs", "x")]
    [InlineData("has 2 texts with a human judgement; expected at least 3", "--limit", "2")]
    public async Task BadOptions_AreOneLine_AndLeaveNoFolder(string expected, params string[] args)
    {
        string error = (await RunAsync("o", args)).Failed();
        Assert.Contains(expected, error);
        Assert.False(Directory.Exists(_folder.At("o")));
    }

    [Fact]
    public async Task BadFiles_AreOneLine()
    {
        string open = _folder.Write("open.csv", "text,ease\na,1\n\"b,2\n");
        Assert.Contains("open.csv, line 3: a quoted field that is never closed", (await RunAsync("o", "--corpus", open)).Failed());
        string unknown = _folder.WriteLines("u.jsonl", "{\"id\":\"nobody\",\"score\":1}");
        Assert.Contains("u: has no score for any text of the corpus 'levels'", (await RunAsync("o", "--outputs", $"u={unknown}")).Failed());
        Directory.CreateDirectory(_folder.At("empty"));
        Assert.Contains("is an empty folder", (await RunAsync("o", "--corpus", _folder.At("empty"))).Failed());
        Assert.Contains("two systems have the name 'smog'", (await RunAsync("o", "--outputs", $"smog={unknown}")).Failed());
        Assert.Contains("unknown track: 'readabilty'; did you mean 'readability'?", (await Cli.RunAsync("run", "--track", "readabilty")).Failed());
    }

    [Fact]
    public async Task FolderWithARun_IsRefused()
    {
        (await RunAsync("o", "--systems", "smog")).Succeeded();
        Assert.Contains("holds a run already; choose another --output", (await RunAsync("o", "--systems", "smog")).Failed());
        Assert.True(File.Exists(_folder.At("o/leaderboard.json")));
    }

    [Fact]
    public async Task Table_IsReadByOtherCommandsToo()
    {
        string csv = _folder.Write("mine.csv", "id,text\nx,The cat sat on the mat.\ny,Dogs run about.\n");
        Result result = (await Cli.RunAsync("readability", csv, "--format", "jsonl")).Succeeded();
        Assert.Equal(["x", "y"], result.Lines.Select(l => l.GetProperty("id").GetString()));
    }

    private async Task<string> IdsAsync()
    {
        (await RunAsync("ids", "--systems", "smog")).Succeeded();
        return _folder.At("ids/ledger.jsonl");
    }

    private Task<Result> RunAsync(string output, params string[] args) =>
        Cli.RunAsync(["run", "--track", "readability", "--no-throughput", "--output", _folder.At(output), .. args]);
}
