using System.Text.Json;

namespace Summ.Cli.Tests.Commands;

public sealed class ExtractionTrackTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task BuiltInPages_RunOffline_WithAllExtractors()
    {
        Result result = (await RunAsync("o", "--worst", "1")).Succeeded();
        Assert.StartsWith("built-in: articles extracted from 24 pages\n", result.Output);
        Assert.Contains("largest-block", result.Output);
        Assert.Contains("\n1 summ ", result.Output);
        Assert.Contains("built-in: worst pages by F1", result.Output);
        Assert.DoesNotContain('\u001b', result.Output);
        Assert.Equal($"summ: the run is in {_folder.At("o")}\n", result.Error);
        Assert.Equal(result.Output, (await Cli.RunAsync("report", _folder.At("o"))).Succeeded().Output);
        Assert.Contains("| largest-block |", (await Cli.RunAsync("report", _folder.At("o"), "--format", "markdown")).Succeeded().Output);
        Assert.StartsWith("system,documents,", (await Cli.RunAsync("report", _folder.At("o"), "--format", "csv")).Succeeded().Output);
        Assert.Contains("unknown format of the extraction track: 'html'", (await Cli.RunAsync("report", _folder.At("o"), "--format", "html")).Failed());
        Assert.Equal($"summ: {_folder.At("o")}: is a run of the extraction track; expected one of summarization", (await Cli.RunAsync("compare", _folder.At("o"), _folder.At("o"))).Failed());
    }

    [Fact]
    public async Task Folder_HoldsTheFilesOfTheContract()
    {
        Result result = (await RunAsync("o", "--systems", "summ,body-text", "--limit", "5", "--worst", "2", "--format", "json")).Succeeded();
        Assert.Equal(["leaderboard.csv", "leaderboard.json", "leaderboard.md", "ledger.jsonl", "run.json"], Directory.EnumerateFileSystemEntries(_folder.At("o")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(result.Output.TrimEnd(), File.ReadAllText(_folder.At("o/leaderboard.json")).TrimEnd());
        JsonElement[] cells = [.. File.ReadLines(_folder.At("o/ledger.jsonl")).Select(l => JsonDocument.Parse(l).RootElement)];
        Assert.Equal(10, cells.Length);
        Assert.Equal(("summ", "encyclopaedia-fresnel-lens", 0), (cells[0].GetProperty("system").GetString(), cells[0].GetProperty("document").GetString(), cells[0].GetProperty("index").GetInt32()));
        Assert.InRange(cells[0].GetProperty("f1").GetDouble(), 0.8, 1);
        Assert.True(cells[1].GetProperty("extra_after").GetInt32() > 0);
        Assert.False(cells[1].GetProperty("fields").GetProperty("title").GetBoolean());
        Assert.Equal(JsonValueKind.Null, cells[0].GetProperty("failure").ValueKind);

        JsonElement plan = JsonDocument.Parse(File.ReadAllText(_folder.At("o/run.json"))).RootElement.GetProperty("plan");
        Assert.Equal("extraction", plan.GetProperty("track").GetString());
        Assert.Equal(("built-in", "pages"), (plan.GetProperty("corpus").GetProperty("name").GetString(), plan.GetProperty("corpus").GetProperty("reader").GetString()));
        Assert.Equal(["summ", "body-text"], plan.GetProperty("systems").EnumerateArray().Select(s => s.GetProperty("name").GetString()));

        JsonElement best = result.Json.GetProperty("systems")[0];
        Assert.Equal(("f1", "summ", 2), (result.Json.GetProperty("ranked_by").GetString(), best.GetProperty("name").GetString(), best.GetProperty("worst").GetArrayLength()));
        Assert.Equal(2, best.GetProperty("f1_ci95").GetArrayLength());
        Assert.Equal(5, best.GetProperty("fields").GetProperty("title").GetProperty("documents").GetInt32());
        Assert.True(result.Json.GetProperty("systems")[1].GetProperty("vs_best").TryGetProperty("p_holm", out _));
    }

    [Fact]
    public async Task Throughput_IsMeasured_BesideTheBareParse()
    {
        Result result = (await Cli.WithTimeoutAsync(TimeSpan.FromMinutes(2), "run", "--track", "extraction", "--limit", "3", "--systems", "summ", "--output", _folder.At("o"), "--format", "json")).Succeeded();
        Assert.True(result.Json.GetProperty("systems")[0].GetProperty("time_of_parse").GetDouble() > 0);
        Assert.True(result.Json.GetProperty("systems")[0].GetProperty("allocation_of_parse").GetDouble() > 0);
        Assert.True(result.Json.GetProperty("parse_only").GetProperty("megabytes_per_second").GetDouble() > 0);
        Assert.Contains("×parse", (await Cli.RunAsync("report", _folder.At("o"))).Succeeded().Output);
    }

    [Fact]
    public async Task OwnPages_WithTextsMadeElsewhere()
    {
        string page = $"<title>T</title><article><h1>T</h1><p>{TempFolder.Story}</p><p>{TempFolder.Story}</p></article>";
        string file = _folder.WriteLines("mine.jsonl", Line(new { id = "a", html = page, text = $"{TempFolder.Story}\n{TempFolder.Story}", title = "T" }), Line(new { id = "b", html = page, text = "something else" }), "{\"id\":\"c\"}");
        string outputs = _folder.Write("x.json", Line(new Dictionary<string, object> { ["a"] = new { articleBody = $"{TempFolder.Story}\n{TempFolder.Story}" }, ["z"] = new { articleBody = "" } }));
        Result result = (await RunAsync("o", "--corpus", file, "--systems", "summ", "--outputs", $"theirs={outputs}", "--format", "json")).Succeeded();
        JsonElement theirs = result.Json.GetProperty("systems").EnumerateArray().Single(s => s.GetProperty("name").GetString() == "theirs");
        Assert.Equal((1, 1.0, 0.5), (theirs.GetProperty("empty").GetInt32(), theirs.GetProperty("precision").GetDouble(), theirs.GetProperty("recall").GetDouble()));
        Assert.Contains("theirs: 1 page of the corpus has no text in it, which counts as an empty answer", result.Error);
        Assert.Contains("theirs: 1 id of its 2 is not in the corpus", result.Error);
        Assert.Contains("1 page left out:", result.Error);
        Assert.Equal(1, result.Json.GetProperty("excluded").GetArrayLength());
        Assert.Contains("line 3: fields 'html' and 'path' are missing", (await RunAsync("s", "--corpus", file, "--strict")).Failed());
        Assert.False(Directory.Exists(_folder.At("s")));
    }

    [Theory]
    [InlineData("--length is no option of --track extraction; it takes --corpus", "--length", "3s")]
    [InlineData("--resume is no option of --track extraction: it writes its folder at the end", "--resume")]
    [InlineData("--reader is no option of --track extraction: corpora of pages are known by their shape", "--reader", "json")]
    [InlineData("unknown extractor: 'sum'; did you mean 'summ'?", "--systems", "sum")]
    [InlineData("'summ' is given twice", "--systems", "summ,summ")]
    [InlineData("levels: has no pages with expected texts", "--corpus", "levels")]
    [InlineData("unknown format of the extraction track: 'latex'", "--format", "latex")]
    [InlineData("--outputs is 'x'; expected NAME=FILE.jsonl", "--outputs", "x")]
    [InlineData("--worst is '-1'; expected a whole number from 0", "--worst", "-1")]
    public async Task BadOptions_AreOneLine_AndLeaveNoFolder(string expected, params string[] args)
    {
        Assert.Contains(expected, (await RunAsync("o", args)).Failed());
        Assert.False(Directory.Exists(_folder.At("o")));
    }

    [Fact]
    public async Task Worst_IsOfThisTrackOnly() =>
        Assert.Contains("--worst is no option of --track summarization", (await Cli.RunAsync("run", "--worst", "3")).Failed());

    [Fact]
    public async Task UnknownIds_AreOneLine()
    {
        string unknown = _folder.WriteLines("u.jsonl", "{\"id\":\"nobody\",\"text\":\"x\"}");
        Assert.Contains("u: has no text for any page of the corpus 'built-in'; expected its ids, as in 'encyclopaedia-fresnel-lens'", (await RunAsync("o", "--outputs", $"u={unknown}")).Failed());
        Assert.Contains("two systems have the name 'summ'", (await RunAsync("o", "--outputs", $"summ={unknown}")).Failed());
    }

    [Fact]
    public async Task Extractors_AreListed()
    {
        Assert.Contains("largest-block", (await Cli.RunAsync("list", "extractors")).Succeeded().Output);
        Assert.Equal(["body-text", "largest-block", "microdata", "summ"], (await Cli.RunAsync("list", "extractors", "--format", "json")).Succeeded().Json.EnumerateArray().Select(e => e.GetProperty("id").GetString()));
    }

    private static string Line(object value) => JsonSerializer.Serialize(value);

    private Task<Result> RunAsync(string output, params string[] args) =>
        Cli.RunAsync(["run", "--track", "extraction", "--no-throughput", "--output", _folder.At(output), .. args]);
}
