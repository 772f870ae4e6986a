using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Summ.Cli.Tests.Output;

/// <summary>ROUGE-1.5.5's own layout, read by expressions such as its users have.</summary>
public sealed partial class Rouge155TextTests : IDisposable
{
    private const string GoldenFile = "reference/rouge/rouge-bootstrap.json";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    // Unigrams: 2 of 4 (R 0.5), 2 of 2 (P 1), F 2/3. Bigrams: none of 3. LCS 2. One pair, so that every resample is that pair.
    [Fact]
    public async Task OnePair_IsPrintedAsTheScriptDoes()
    {
        string pairs = _folder.WriteLines("p.jsonl", """{"id":"7","candidate":"cat mat","references":["the cat on mat"]}""");

        string text = await PrintAsync("--pairs", pairs, "--metrics", "rouge-l,rouge-2,rouge-1", "--details");

        Assert.Equal(
            """
            ---------------------------------------------
            1 ROUGE-1 Average_R: 0.50000 (95%-conf.int. 0.50000 - 0.50000)
            1 ROUGE-1 Average_P: 1.00000 (95%-conf.int. 1.00000 - 1.00000)
            1 ROUGE-1 Average_F: 0.66667 (95%-conf.int. 0.66667 - 0.66667)
            .............................................
            1 ROUGE-1 Eval 7.1 R:0.50000 P:1.00000 F:0.66667
            ---------------------------------------------
            1 ROUGE-2 Average_R: 0.00000 (95%-conf.int. 0.00000 - 0.00000)
            1 ROUGE-2 Average_P: 0.00000 (95%-conf.int. 0.00000 - 0.00000)
            1 ROUGE-2 Average_F: 0.00000 (95%-conf.int. 0.00000 - 0.00000)
            .............................................
            1 ROUGE-2 Eval 7.1 R:0.00000 P:0.00000 F:0.00000
            ---------------------------------------------
            1 ROUGE-L Average_R: 0.50000 (95%-conf.int. 0.50000 - 0.50000)
            1 ROUGE-L Average_P: 1.00000 (95%-conf.int. 1.00000 - 1.00000)
            1 ROUGE-L Average_F: 0.66667 (95%-conf.int. 0.66667 - 0.66667)
            .............................................
            1 ROUGE-L Eval 7.1 R:0.50000 P:1.00000 F:0.66667

            """,
            text);
    }

    [Fact]
    public async Task Measures_HaveTheScriptsNamesAndOrder()
    {
        string pairs = _folder.WriteLines("p.jsonl", """{"id":"a","candidate":"one two three","references":["one two three"]}""");

        string text = await PrintAsync("--pairs", pairs, "--metrics", "rouge-su*,rouge-s*,rouge-su4,rouge-s4,rouge-w,rouge-lsum,rouge-l,rouge-3,rouge-1");

        Assert.Equal(
            ["ROUGE-1", "ROUGE-3", "ROUGE-L", "ROUGE-W-1.2", "ROUGE-S4", "ROUGE-SU4", "ROUGE-S*", "ROUGE-SU*"],
            Average().Matches(text).Where(m => m.Groups[3].Value == "R").Select(m => m.Groups[2].Value));
    }

    [Fact]
    public async Task Default_IsNgramsLcsAndSkipBigrams()
    {
        string pairs = _folder.WriteLines("p.jsonl", """{"id":"a","candidate":"one two three","references":["one two three"]}""");

        Assert.Equal(["ROUGE-1", "ROUGE-2", "ROUGE-L", "ROUGE-SU4"], Average().Matches(await PrintAsync("--pairs", pairs)).Select(m => m.Groups[2].Value).Distinct());
    }

    [Fact]
    public async Task Evaluations_AreOrderedByTheirNumbers()
    {
        string Pair(string id) => $$"""{"id":"{{id}}","candidate":"one","references":["one"]}""";
        string numbers = _folder.WriteLines("n.jsonl", [.. new[] { "10", "9", "100-b", "002", "1" }.Select(Pair)]);
        string words = _folder.WriteLines("w.jsonl", [.. new[] { "d2", "D1", "d10" }.Select(Pair)]);

        Assert.Equal(["1", "002", "9", "10", "100-b"], Evaluations(await PrintAsync("--pairs", numbers, "--details", "-m", "rouge-1")));
        Assert.Equal(["D1", "d10", "d2"], Evaluations(await PrintAsync("--pairs", words, "--details", "-m", "rouge-1")));
    }

    // As pyrouge numbers them: by the order of the files' names.
    [Fact]
    public async Task Folders_AreNumberedByTheOrderOfTheirNames()
    {
        foreach (int id in new[] { 1, 2, 10 })
        {
            _folder.WriteLines($"s/text.{id}.txt", id == 10 ? "one" : "two");
            _folder.WriteLines($"m/text.A.{id}.txt", "one");
        }

        string text = await PrintAsync(
            "--system-dir", _folder.At("s"), "--model-dir", _folder.At("m"), "--system-pattern", @"text.(\d+).txt", "--model-pattern", "text.[A-Z].#ID#.txt", "--details", "-m", "rouge-1");

        Assert.Equal(["1", "2", "3"], Evaluations(text));
        Assert.Contains("1 ROUGE-1 Eval 2.1 R:1.00000 P:1.00000 F:1.00000\n", text);
    }

    [Fact]
    public async Task Peers_ArePrintedOneAfterAnother()
    {
        _folder.WriteLines("s/a", "one two");
        _folder.WriteLines("s/b", "one");
        _folder.WriteLines("m/r", "one two");
        string settings = _folder.Write("s.xml", """
            <ROUGE_EVAL version="1.5.5"><EVAL ID="TASK_1"><PEER-ROOT>s</PEER-ROOT><MODEL-ROOT>m</MODEL-ROOT><INPUT-FORMAT TYPE="SPL"/>
            <PEERS><P ID="2">b</P><P ID="11">a</P></PEERS><MODELS><M ID="A">r</M></MODELS></EVAL></ROUGE_EVAL>
            """);

        string text = await PrintAsync("--settings", settings, "-m", "rouge-1", "--details");

        Assert.Equal([("11", "R", "1.00000"), ("11", "P", "1.00000"), ("11", "F", "1.00000"), ("2", "R", "0.50000"), ("2", "P", "1.00000"), ("2", "F", "0.66667")],
            Average().Matches(text).Select(m => (m.Groups[1].Value, m.Groups[3].Value, m.Groups[4].Value)));
        Assert.Contains("2 ROUGE-1 Eval TASK_1.2 R:0.50000 P:1.00000 F:0.66667\n", text);

        JsonElement json = (await Cli.RunAsync("score", "--settings", settings, "--protocol", "rouge-1.5.5", "--format", "json")).Succeeded().Json;
        Assert.False(json.TryGetProperty("mean", out _));
        Assert.Equal(["11", "2"], json.GetProperty("peers").EnumerateArray().Select(p => p.GetProperty("peer").GetString()));
        Assert.Equal(0.5, json.GetProperty("peers")[1].GetProperty("mean").GetProperty("rouge-1").GetProperty("recall").GetDouble());
        Assert.Equal(["2", "11"], json.GetProperty("pairs").EnumerateArray().Select(p => p.GetProperty("peer").GetString()));
        string table = (await Cli.RunAsync("score", "--settings", settings, "--protocol", "rouge-1.5.5")).Succeeded().Output;
        Assert.Contains("Peer 11: 1 pair\n", table);
        Assert.Contains("2 pairs, protocol rouge-1.5.5, not stemmed; several references: all together.", table);
    }

    [Fact]
    public async Task PairThatTheScriptCannotScore_IsLeftOutWithANote()
    {
        string pairs = _folder.WriteLines("p.jsonl", """{"id":"1","candidate":"one","references":["one"]}""", """{"id":"2","candidate":"one","references":["?"]}""");

        Result result = (await Cli.RunAsync("score", "--pairs", pairs, "--protocol", "rouge-1.5.5", "--format", "rouge-1.5.5", "-m", "rouge-w", "--details")).Succeeded();

        Assert.Contains("1 ROUGE-W-1.2 Average_R: 1.00000", result.Output);
        Assert.Equal(["1"], Evaluations(result.Output));
        Assert.Contains("1 ROUGE-W-1.2: 1 of 2 pairs has no value", result.Error);
        List<JsonElement> lines = (await Cli.RunAsync("score", "--pairs", pairs, "--protocol", "rouge-1.5.5", "--format", "jsonl", "-m", "rouge-w")).Succeeded().Lines;
        Assert.Equal(JsonValueKind.Null, lines[1].GetProperty("scores").GetProperty("rouge-w").GetProperty("f1").ValueKind);
    }

    [GoldenFact(GoldenFile)]
    public async Task AllRunsOfTheScript_AreReproducedAsText()
    {
        JsonElement golden = JsonDocument.Parse(File.ReadAllText(GoldenFiles.Find(GoldenFile)!)).RootElement;
        string pairs = WriteDocuments(golden);
        int compared = 0;
        foreach (JsonElement run in golden.GetProperty("rouge155").GetProperty("runs").EnumerateArray())
        {
            string[] options = run.GetProperty("options").GetString()!.Split(' ');
            string[] metrics = [.. run.GetProperty("summary").EnumerateObject().Select(m => m.Name.ToLowerInvariant() is "rouge-w-1.2" ? "rouge-w" : m.Name.ToLowerInvariant())];
            string[] args = ["--confidence", After("-c"), "--resamples", After("-r"), options.Contains("-m") ? "--stem" : "--no-stem", "-m", string.Join(',', metrics.Reverse())];

            string text = await PrintAsync(["--pairs", pairs, "--details", .. args]);

            string[] expected = [.. run.GetProperty("summary").EnumerateObject().SelectMany(m => Lines(m.Name, m.Value, run.GetProperty("per_instance").GetProperty(m.Name), After("-c")))];
            Assert.Equal(expected, text.TrimEnd('\n').Split('\n'));
            compared += expected.Length;

            string After(string option) => options[Array.IndexOf(options, option) + 1];
        }

        Assert.True(compared > 1000);
    }

    [GoldenFact(GoldenFile)]
    public async Task AggregateOfThePackage_IsReproduced()
    {
        JsonElement golden = JsonDocument.Parse(File.ReadAllText(GoldenFiles.Find(GoldenFile)!)).RootElement;
        JsonElement package = golden.GetProperty("rouge_score");
        string pairs = WriteDocuments(golden);
        foreach ((string stem, string aggregate, string confidence, string resamples) in new[] { ("stem", "aggregate", "95", "1000"), ("nostem", "aggregate", "95", "1000"), ("stem", "aggregate_ci90_n200", "90", "200") })
        {
            JsonElement json = (await Cli.RunAsync(
                "score", "--pairs", pairs, "--format", "json", "-m", "rouge-1,rouge-2,rouge-3,rouge-4,rouge-l,rouge-lsum", stem == "stem" ? "--stem" : "--no-stem",
                "--seed", package.GetProperty("seed").GetRawText(), "--confidence", confidence, "--resamples", resamples)).Succeeded().Json;
            JsonElement scores = package.GetProperty("scores").GetProperty(stem);
            foreach (JsonProperty metric in scores.GetProperty(aggregate).EnumerateObject())
            {
                string id = metric.Name.Replace("rouge", "rouge-").ToLowerInvariant();
                foreach (JsonProperty bound in metric.Value.EnumerateObject())
                {
                    JsonElement found = json.GetProperty("aggregate").GetProperty("metrics").GetProperty(id);
                    AssertNear(bound.Value, [.. new[] { "precision", "recall", "f1" }.Select(p => found.GetProperty(p).GetProperty(bound.Name).GetDouble())]);
                }

                JsonElement mean = json.GetProperty("mean").GetProperty(id);
                AssertNear(scores.GetProperty("mean").GetProperty(metric.Name), [.. new[] { "precision", "recall", "f1" }.Select(p => mean.GetProperty(p).GetDouble())]);
                Assert.Equal(metric.Value.GetProperty("low")[2].GetDouble(), mean.GetProperty($"f1_ci{confidence}")[0].GetDouble(), 1e-12);
            }
        }

        static void AssertNear(JsonElement expected, double[] found) =>
            Assert.All(Enumerable.Range(0, 3), i => Assert.Equal(expected[i].GetDouble(), found[i], 1e-12));
    }

    private static IEnumerable<string> Lines(string metric, JsonElement summary, JsonElement instances, string confidence)
    {
        yield return new string('-', 45);
        foreach (JsonProperty part in summary.EnumerateObject())
        {
            yield return $"1 {metric} Average_{part.Name}: {part.Value.GetProperty("average")} ({confidence}%-conf.int. {part.Value.GetProperty("low")} - {part.Value.GetProperty("high")})";
        }

        yield return new string('.', 45);
        int number = 0;
        foreach (JsonElement instance in instances.EnumerateArray())
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"1 {metric} Eval {++number}.1 R:{instance[0]} P:{instance[1]} F:{instance[2]}");
        }
    }

    private string WriteDocuments(JsonElement golden) => _folder.WriteLines("documents.jsonl", [.. golden.GetProperty("documents").EnumerateArray()
        .Select((d, i) => $"{{\"id\":\"{i + 1}\",\"candidate\":{d.GetProperty("candidate").GetRawText()},\"references\":{d.GetProperty("references").GetRawText()}}}")]);

    private static async Task<string> PrintAsync(params string[] args) =>
        (await Cli.RunAsync(["score", .. args, "--protocol", "rouge-1.5.5", "--format", "rouge-1.5.5"])).Succeeded().Output;

    private static IEnumerable<string> Evaluations(string text) => Evaluation().Matches(text).Select(m => m.Groups[1].Value);

    // Of the kind that pyrouge reads the script with.
    [GeneratedRegex(@"^(\d+) (ROUGE-\S+) Average_(\w): (\d.\d+) \(95%-conf.int. (\d.\d+) - (\d.\d+)\)$", RegexOptions.Multiline)]
    private static partial Regex Average();

    [GeneratedRegex(@"^1 ROUGE-\S+ Eval (\S+)\.1 R:\d\.\d{5} P:\d\.\d{5} F:\d\.\d{5}$", RegexOptions.Multiline)]
    private static partial Regex Evaluation();
}
