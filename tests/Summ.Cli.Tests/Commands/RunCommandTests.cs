using System.Text.Json;
using Summ.Summarization;

namespace Summ.Cli.Tests.Commands;

public sealed class RunCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task BuiltInCorpus_RanksAllSystemsWithTheOracleLast()
    {
        Result result = (await RunAsync("o", "--limit", "3")).Succeeded();

        Assert.StartsWith("built-in: 3 documents, at most 3s each\n", result.Output);
        Assert.DoesNotContain('\u001b', result.Output);
        string[] rows = [.. result.Output.Split('\n').Where(l => !l.StartsWith("The ", StringComparison.Ordinal) && Summarizers.All.Any(s => l.Split(' ').Contains(s.Id)))];
        Assert.Equal(Summarizers.All.Count, rows.Length);
        Assert.Contains("oracle", rows[^1]);
        Assert.Equal($"summ: the run is in {_folder.At("o")}\n", result.Error);
    }

    [Fact]
    public async Task ProtocolOfTheScript_MeasuresByIt_WithoutItsSecondNameForRougeL()
    {
        (await RunAsync("o", "--limit", "2", "--systems", "lead", "--protocol", "rouge-1.5.5")).Succeeded();
        (await RunAsync("s", "--limit", "2", "--systems", "lead")).Succeeded();

        JsonElement script = Scores("o");
        Assert.Equal(["rouge-1", "rouge-2", "rouge-l"], script.EnumerateObject().Select(m => m.Name).Where(m => m.StartsWith("rouge-", StringComparison.Ordinal)));
        double recall = script.GetProperty("rouge-1").GetProperty("recall").GetDouble();
        Assert.Equal(Math.Round(recall, 5), recall);
        Assert.NotEqual(Scores("s").GetProperty("rouge-l").GetProperty("f1").GetDouble(), script.GetProperty("rouge-l").GetProperty("f1").GetDouble());
        Assert.Contains("rouge-1.5.5", File.ReadAllText(_folder.At("o/run.json")));

        JsonElement Scores(string folder) => JsonDocument.Parse(File.ReadLines(_folder.At(folder + "/ledger.jsonl")).First()).RootElement.GetProperty("scores");
    }

    [Fact]
    public async Task Folder_HoldsLedgerManifestAndLeaderboardOfTheContract()
    {
        (await RunAsync("o", "--limit", "3", "--systems", "lead,oracle")).Succeeded();

        List<JsonElement> cells = [.. File.ReadLines(_folder.At("o/ledger.jsonl")).Select(l => JsonDocument.Parse(l).RootElement)];
        Assert.Equal(6, cells.Count);
        foreach (JsonElement cell in cells)
        {
            Assert.Contains(cell.GetProperty("system").GetString(), (string[])["lead", "oracle"]);
            Assert.NotEqual("", cell.GetProperty("document").GetString());
            Assert.InRange(cell.GetProperty("sentences").GetArrayLength(), 1, 3);
            Assert.NotEqual("", cell.GetProperty("summary").GetString());
            Assert.InRange(cell.GetProperty("scores").GetProperty("rouge-1").GetProperty("f1").GetDouble(), 0, 1);
            Assert.True(cell.GetProperty("readability").TryGetProperty("flesch-kincaid", out _));
            Assert.True(cell.GetProperty("elapsed_us").GetDouble() >= 0);
        }

        using JsonDocument manifest = JsonDocument.Parse(File.ReadAllText(_folder.At("o/run.json")));
        Assert.True(manifest.RootElement.TryGetProperty("summ", out _));
        Assert.True(manifest.RootElement.TryGetProperty("machine", out _));
        Assert.Equal(64, manifest.RootElement.GetProperty("plan").GetProperty("corpus").GetProperty("sha256").GetString()!.Length);

        using JsonDocument board = JsonDocument.Parse(File.ReadAllText(_folder.At("o/leaderboard.json")));
        foreach (JsonElement system in board.RootElement.GetProperty("systems").EnumerateArray())
        {
            Assert.Equal(3, system.GetProperty("documents").GetInt32());
            JsonElement score = system.GetProperty("scores").GetProperty("rouge-1");
            Assert.InRange(score.GetProperty("f1").GetDouble(), score.GetProperty("f1_ci95")[0].GetDouble(), score.GetProperty("f1_ci95")[1].GetDouble());
            Assert.Equal(JsonValueKind.Object, system.GetProperty("readability").ValueKind);
            Assert.Equal(JsonValueKind.Null, system.GetProperty("documents_per_second").ValueKind);
            Assert.Equal(JsonValueKind.Null, system.GetProperty("allocated_bytes_per_document").ValueKind);
        }
    }

    [Theory]
    [InlineData("json", "{")]
    [InlineData("csv", "system,upper_bound,documents")]
    [InlineData("markdown", "|")]
    [InlineData("html", "<!DOCTYPE html>")]
    [InlineData("latex", @"\begin{table}")]
    public async Task Format_IsThatOfTheReport(string format, string part)
    {
        string printed = (await RunAsync("o", "--limit", "2", "--systems", "lead,oracle", "--format", format)).Succeeded().Output;

        Assert.Contains(part, printed);
        Assert.Contains("lead", printed);
        Assert.Equal(printed, (await Cli.RunAsync("report", _folder.At("o"), "--format", format)).Succeeded().Output);
    }

    [Fact]
    public async Task ExistingRun_IsRefusedWithoutResume()
    {
        (await RunAsync("o", "--limit", "1", "--systems", "lead")).Succeeded();
        string before = File.ReadAllText(_folder.At("o/ledger.jsonl"));

        Assert.Contains("holds a run already", (await RunAsync("o", "--limit", "1", "--systems", "lead")).Failed());
        Assert.Contains("differs in limit", (await RunAsync("o", "--limit", "2", "--systems", "lead", "--resume")).Failed());
        Assert.Equal(before, File.ReadAllText(_folder.At("o/ledger.jsonl")));
    }

    [Fact]
    public async Task HalfWrittenLedger_ResumesToTheSameLeaderboard()
    {
        (await RunAsync("o", "--limit", "3", "--systems", "lead,random")).Succeeded();
        string expected = File.ReadAllText(_folder.At("o/leaderboard.json"));
        string ledger = File.ReadAllText(_folder.At("o/ledger.jsonl"));
        File.WriteAllText(_folder.At("o/ledger.jsonl"), ledger[..(ledger.Length / 2)]);
        File.Delete(_folder.At("o/leaderboard.json"));

        (await RunAsync("o", "--limit", "3", "--systems", "lead,random", "--resume")).Succeeded();

        Assert.Equal(expected, File.ReadAllText(_folder.At("o/leaderboard.json")));
    }

    [Fact]
    public async Task OutputsOfElsewhere_AreScoredBesideTheSystems()
    {
        string corpus = _folder.WriteLines(
            "c.jsonl",
            """{"id":"1","text":"The cat sat. The dog ran.","references":["The dog ran."]}""",
            """{"id":"2","text":"A bird sang. A fish swam.","references":["A fish swam."]}""");
        string mine = _folder.WriteLines("mine.jsonl", """{"id":"1","summary":"The dog ran."}""", """{"id":"2","summary":["A fish swam."]}""");

        JsonElement board = (await RunAsync("o", "--corpus", corpus, "--systems", "lead", "-l", "1s", "--outputs", $"mine={mine}", "--format", "json")).Succeeded().Json;

        Assert.Equal(["mine", "lead"], board.GetProperty("systems").EnumerateArray().Select(s => s.GetProperty("name").GetString()!));
        Assert.Equal(1, board.GetProperty("systems")[0].GetProperty("scores").GetProperty("rouge-2").GetProperty("f1").GetDouble());
    }

    [Fact]
    public async Task Shards_DivideTheDocuments()
    {
        (await RunAsync("a", "--limit", "5", "--systems", "lead", "--shard", "1/2")).Succeeded();
        (await RunAsync("b", "--limit", "5", "--systems", "lead", "--shard", "2/2")).Succeeded();
        (await RunAsync("c", "--limit", "5", "--systems", "lead")).Succeeded();

        Assert.Equal(3, Documents("a").Length);
        Assert.Equal(2, Documents("b").Length);
        Assert.Equal(Documents("c").Order(), Documents("a").Concat(Documents("b")).Order());
    }

    [Fact]
    public async Task Seed_ChangesOnlyTheRandomSystem()
    {
        string[] systems = [.. Summarizers.All.Select(s => s.Id)];
        (await RunAsync("a", "--limit", "4", "--seed", "1")).Succeeded();
        (await RunAsync("b", "--limit", "4", "--seed", "2")).Succeeded();

        string[] different = [.. systems.Where(s => !Choices("a", s).SequenceEqual(Choices("b", s)))];

        Assert.Equal(["random"], different);
    }

    [Fact]
    public async Task BrokenLineInTheMiddle_IsCountedAndTheRunGoesOn()
    {
        string corpus = _folder.WriteLines(
            "c.jsonl",
            """{"id":"1","text":"The cat sat. The dog ran.","references":["The dog ran."]}""",
            "{\"id\":\"2\",",
            """{"id":"3","text":"A bird sang. A fish swam.","references":["A fish swam."]}""");

        Result result = (await RunAsync("o", "--corpus", corpus, "--systems", "lead", "--format", "json")).Succeeded();
        Assert.Equal(1, result.Json.GetProperty("broken_records").GetInt32());
        Assert.Equal(2, result.Json.GetProperty("documents").GetInt32());
        Assert.Contains("line 2", result.Error.Split('\n')[0]);

        Assert.Contains("line 2", (await RunAsync("s", "--corpus", corpus, "--systems", "lead", "--strict", "--threads", "1")).Failed());
    }

    [Theory]
    [InlineData("unknown system: 'led'; did you mean 'lead'?", "--systems", "led")]
    [InlineData("system 'lead' is given twice", "--systems", "lead,lead")]
    [InlineData("damping", "--systems", "text-rank:damping=7")]
    [InlineData("unknown metric: 'rogue-1'; did you mean 'rouge-1'?", "--metrics", "rogue-1")]
    [InlineData("unknown format: 'jsn'; did you mean 'json'?", "--format", "jsn")]
    [InlineData("unknown protocol: 'rouge-scor'; did you mean 'rouge-score'?", "--protocol", "rouge-scor")]
    [InlineData("unknown option: '--limitt'; did you mean '--limit'?", "--limitt", "3")]
    [InlineData("--limit is '0'; expected a whole number from 1", "--limit", "0")]
    [InlineData("--seed is 'x'; expected a whole number", "--seed", "x")]
    [InlineData("--seed is '-1'; expected a whole number from 0", "--seed", "-1")]
    [InlineData("--threads is '-1'; expected a whole number from 1", "--threads", "-1")]
    [InlineData("--shard is '3/2'; expected i/n", "--shard", "3/2")]
    [InlineData("length 'x' is not valid", "--length", "x")]
    [InlineData("expected NAME=FILE.jsonl", "--outputs", "mine")]
    [InlineData("did you mean 'built-in'?", "--corpus", "builtin")]
    [InlineData("unknown language: 'xx'", "--language", "xx")]
    public async Task BadOption_IsOneLineAndLeavesNothing(string expected, params string[] options)
    {
        Assert.Contains(expected, (await RunAsync("o", options)).Failed());
        Assert.False(Directory.Exists(_folder.At("o")));
    }

    [Fact]
    public async Task UnknownReader_IsOneLineWithAGuess() =>
        Assert.Contains("unknown reader: 'scitlr'; did you mean 'scitldr'?", (await RunAsync("o", "--corpus", _folder.WriteLines("c.jsonl", "{}"), "--reader", "scitlr")).Failed());

    [Fact]
    public async Task ResumeWithoutOutput_IsRefused() =>
        Assert.Contains("--resume needs --output", (await Cli.RunAsync("run", "--resume")).Failed());

    [Theory]
    [InlineData("file/o")]
    [InlineData("file")]
    public async Task OutputBelowAFile_CannotBeWritten(string output)
    {
        _folder.Write("file", "x");

        Assert.Contains("cannot be written", (await RunAsync(output, "--limit", "1")).Failed());
    }

    [Theory]
    [InlineData("white.txt", " \n\t\n", "holds only white space")]
    [InlineData("broken.jsonl", "{\n{\n", "line 1")]
    [InlineData("empty.txt", "", "is empty")]
    public async Task CorpusWithoutArticles_IsOneLineAndLeavesNothing(string name, string content, string expected)
    {
        Assert.Contains(expected, (await RunAsync("deep/o", "--corpus", _folder.Write(name, content))).Failed());
        Assert.False(Directory.Exists(_folder.At("deep")));
    }

    private Task<Result> RunAsync(string output, params string[] options) =>
        Cli.RunAsync(["run", "--no-throughput", "-o", _folder.At(output), .. options]);

    private string[] Documents(string output) =>
        [.. File.ReadLines(_folder.At($"{output}/ledger.jsonl")).Select(l => JsonDocument.Parse(l).RootElement.GetProperty("document").GetString()!)];

    private IEnumerable<string> Choices(string output, string system) => File.ReadLines(_folder.At($"{output}/ledger.jsonl"))
        .Select(l => JsonDocument.Parse(l).RootElement)
        .Where(c => c.GetProperty("system").GetString()!.Split(':')[0] == system)
        .Select(c => $"{c.GetProperty("document").GetString()} {c.GetProperty("sentences").GetRawText()}");
}
