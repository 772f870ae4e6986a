using System.Text.Json;
using Summ.Bench.Comparison;
using Summ.Cli.Output;

namespace Summ.Cli.Tests.Commands;

public sealed class CompareCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task TwoRuns_GiveARowForEachSystemThatBothHave()
    {
        await RunAsync("a", "--systems", "lead,sum-basic,luhn");
        await RunAsync("b", "--systems", "sum-basic,lead,lsa");

        Result result = (await CompareAsync("a", "b")).Succeeded();

        string[] lines = result.Output.Split('\n');
        Assert.Equal($"A  {_folder.At("a")} (built-in, at most 3s each)", lines[0]);
        Assert.Equal("8 documents, 2 systems, ROUGE-1", lines[2]);
        Assert.Matches(@"^System +A +B +B−A +95% interval +p +p \(Holm\) +d +Won +Equal +Lost +B is", lines[3]);
        Assert.StartsWith("lead", lines[4]);
        Assert.StartsWith("sum-basic", lines[5]);
        Assert.Contains($"Only in {_folder.At("a")}: luhn.", lines);
        Assert.Contains($"Only in {_folder.At("b")}: lsa.", lines);
        Assert.DoesNotContain('\u001b', result.Output);
        Assert.Equal("", result.Error);
    }

    [Fact]
    public async Task Json_HasEveryNumberAndAgreesWithTheLeaderboard()
    {
        await RunAsync("a", "--systems", "lead,luhn");
        JsonElement board = JsonDocument.Parse(File.ReadAllText(_folder.At("a/leaderboard.json"))).RootElement.GetProperty("systems");
        string best = board[0].GetProperty("name").GetString()!;
        string other = board[1].GetProperty("name").GetString()!;

        JsonElement json = (await CompareAsync($"a:{best}", $"a:{other}", "--format", "json", "--metric", "rouge-1", "--documents", "2")).Succeeded().Json;

        JsonElement row = Assert.Single(json.GetProperty("comparisons").EnumerateArray());
        JsonElement versus = board[1].GetProperty("vs_best");
        Assert.Equal(versus.GetProperty("difference").GetDouble(), row.GetProperty("difference").GetDouble());
        Assert.Equal(versus.GetProperty("ci95").EnumerateArray().Select(e => e.GetDouble()), row.GetProperty("ci95").EnumerateArray().Select(e => e.GetDouble()));
        Assert.Equal(versus.GetProperty("p").GetDouble(), row.GetProperty("p").GetDouble());
        Assert.Equal(versus.GetProperty("p_holm").GetDouble(), row.GetProperty("p_holm").GetDouble());
        Assert.Equal(row.GetProperty("mean_b").GetDouble() - row.GetProperty("mean_a").GetDouble(), row.GetProperty("difference").GetDouble(), 12);
        Assert.Equal(8, row.GetProperty("wins").GetInt32() + row.GetProperty("ties").GetInt32() + row.GetProperty("losses").GetInt32());
        foreach (string field in new[] { "p_randomization", "p_bootstrap", "p_wilcoxon" })
        {
            Assert.InRange(row.GetProperty(field).GetDouble(), 0, 1);
        }

        Assert.Equal(("built-in", "3s"), (json.GetProperty("a").GetProperty("corpus").GetString(), json.GetProperty("b").GetProperty("length").GetString()));
        Assert.Equal(("randomization", 1), (json.GetProperty("test").GetString(), json.GetProperty("seed").GetInt32()));
        Assert.Equal(2, json.GetProperty("documents").GetArrayLength());
        Assert.NotEqual("", json.GetProperty("documents")[0].GetProperty("summary_a").GetString());
    }

    [Fact]
    public async Task TwoSystems_ShowTheDocumentsThatDifferMost()
    {
        await RunAsync("a", "--systems", "lead,luhn");

        string output = (await CompareAsync("a:lead", "a:luhn", "--documents", "1")).Succeeded().Output;
        string markdown = (await CompareAsync("a:lead", "a:luhn", "--documents", "1", "--format", "markdown")).Succeeded().Output;
        JsonElement document = (await CompareAsync("a:lead", "a:luhn", "--documents", "1", "--format", "json")).Succeeded().Json.GetProperty("documents")[0];

        Assert.Contains($"\n{document.GetProperty("document").GetString()}  B−A ", output);
        Assert.Contains($"\n{document.GetProperty("summary_a").GetString()!.ReplaceLineEndings("\n")}\nB  luhn  ", output.ReplaceLineEndings("\n"));
        Assert.Contains("| A ", markdown);
        Assert.Contains("| Metric | A | B | B−A | 95% interval | p | p (Holm) | d | Won | Equal | Lost | B is |", markdown);
        Assert.DoesNotContain("Where they differ", (await CompareAsync("a:lead", "a:luhn", "--documents", "0")).Succeeded().Output);
    }

    [Fact]
    public async Task FilesOfScores_AreComparedWithoutSummaries()
    {
        string[] Lines(string f1) => [.. Enumerable.Range(0, 12).Select(i => $$$$"""{"id":"{{{{i}}}}","scores":{"rouge-1":{"precision":1,"recall":1,"f1":{{{{f1}}}}{{{{i % 3}}}}}}}""")];
        string mine = _folder.WriteLines("mine.jsonl", Lines("0.3"));
        string theirs = _folder.WriteLines("theirs.jsonl", Lines("0.4"));

        string output = (await Cli.RunAsync("compare", mine, theirs)).Succeeded().Output;

        Assert.Contains("By ROUGE-1, B is better than A: B−A is +10.00, p < 0.001.", output);
        Assert.Contains("Where they differ most by ROUGE-1:", output);
    }

    [Fact]
    public async Task PairsOfScore_AreUnderstood()
    {
        string pairs = _folder.WriteLines("p.jsonl", """{"id":"1","candidate":"The dog ran.","references":["The dog ran."]}""", """{"id":"2","candidate":"A cat.","references":["The fish swam."]}""");
        string other = _folder.WriteLines("q.jsonl", """{"id":"1","candidate":"The dog sat.","references":["The dog ran."]}""", """{"id":"2","candidate":"A fish.","references":["The fish swam."]}""");
        string mine = _folder.Write("mine.jsonl", (await Cli.RunAsync("score", "-p", pairs, "--format", "jsonl")).Succeeded().Output);
        string theirs = _folder.Write("theirs.jsonl", (await Cli.RunAsync("score", "-p", other, "--format", "jsonl")).Succeeded().Output);

        JsonElement json = (await Cli.RunAsync("compare", mine, theirs, "--format", "json")).Succeeded().Json;

        Assert.Equal(["rouge-1", "rouge-2", "rouge-l", "rouge-lsum"], json.GetProperty("comparisons").EnumerateArray().Select(c => c.GetProperty("metric").GetString()!));
        Assert.Contains("too few", json.GetProperty("notes")[0].GetString()!);
    }

    [Theory]
    [InlineData("unknown metric: 'rogue-1'; did you mean 'rouge-1'?", "a", "b", "-m", "rogue-1")]
    [InlineData("unknown test: 'wilcoxn'; did you mean 'wilcoxon'?", "a", "b", "--test", "wilcoxn")]
    [InlineData("unknown format: 'jsn'; did you mean 'json'?", "a", "b", "--format", "jsn")]
    [InlineData("--documents is '-1'; expected a whole number from 0", "a", "b", "--documents", "-1")]
    [InlineData("unknown system of ", "a:led", "b:lead")]
    [InlineData("is given twice; to compare two of its systems write ", "a", "a")]
    [InlineData("which system of ", "a", "b:lead")]
    [InlineData("nowhere: no such file or folder", "nowhere", "b")]
    [InlineData("have no document in common", "a:lead", "empty.jsonl")]
    [InlineData("line 1: ", "a:lead", "broken.jsonl")]
    [InlineData("rouge-1 has stem true in ", "a", "stemless")]
    public async Task BadInput_IsOneLine(string expected, string a, string b, params string[] options)
    {
        await RunAsync("a", "--systems", "lead,luhn", "--limit", "2");
        await RunAsync("b", "--systems", "lead,luhn", "--limit", "2");
        await RunAsync("stemless", "--systems", "lead", "--limit", "2", "--no-stem");
        _folder.WriteLines("empty.jsonl", """{"id":"x","scores":{"rouge-1":{"precision":1,"recall":1,"f1":1}}}""");
        _folder.WriteLines("broken.jsonl", "{");

        Assert.Contains(expected, (await CompareAsync(a, b, options)).Failed());
    }

    [Fact]
    public async Task OtherLength_IsSaidBesideTheResult()
    {
        await RunAsync("a", "--systems", "lead", "--limit", "3");
        await RunAsync("b", "--systems", "lead", "--limit", "3", "--length", "1s");

        Result result = (await CompareAsync("a", "b", "--format", "json")).Succeeded();

        Assert.Contains("a longer summary has other scores", result.Error);
        Assert.Contains("a longer summary has other scores", result.Json.GetProperty("warnings")[0].GetString()!);
    }

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    [InlineData(200)]
    public async Task Terminal_FitsItsWidthAndShowsSummariesSideBySide(int width)
    {
        await RunAsync("a", "--systems", "lead,luhn");
        RunComparison comparison = RunComparison.Of($"{_folder.At("a")}:lead", $"{_folder.At("a")}:luhn", new ComparisonOptions());
        using StringWriter output = new();
        Terminal terminal = new(Stream.Null, output, TextWriter.Null, outputIsTerminal: true, errorIsTerminal: false);
        terminal.Tables.Profile.Width = width;
        terminal.Tables.Profile.Capabilities.Ansi = false;
        ComparisonView.Write(terminal, comparison);
        ContrastView.Write(terminal, comparison, [new DocumentContrast("d\u001b[31m", 0.1, 0.2, "one\u001b[2J two\nthree", null), .. comparison.Contrasts(1)]);

        string[] lines = output.ToString().Split('\n');
        Assert.All(lines.Skip(2), l => Assert.True(l.Length <= width, l));
        Assert.DoesNotContain('\u001b', output.ToString());
        Assert.DoesNotContain("…", string.Concat(lines.Take(20)));
        Assert.Contains(lines, l => l.Contains("│ A  lead  10.00") && l.Contains("│ B  luhn  20.00"));
        Assert.Contains(lines, l => l.Contains("│ three "));
        Assert.Equal(width < 120, lines.Any(l => l.StartsWith("Too narrow for", StringComparison.Ordinal)));
    }

    private async Task RunAsync(string output, params string[] options)
    {
        string[] limit = options.Contains("--limit") ? [] : ["--limit", "8"];
        (await Cli.RunAsync(["run", "--no-throughput", "-o", _folder.At(output), .. limit, .. options])).Succeeded();
    }

    private Task<Result> CompareAsync(string a, string b, params string[] options) => Cli.RunAsync(["compare", _folder.At(a), _folder.At(b), .. options]);
}
