using System.Text.Json;
using Summ.Scoring.Rouge;

namespace Summ.Cli.Tests.Commands;

public sealed class ScoreCommandTests : IDisposable
{
    private const string CasesFile = "reference/rouge/rouge-cases.jsonl";
    private const string NumbersFile = "reference/rouge/rouge_score-expected.jsonl";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task JsonLines_AreTheScorersNumbers(bool stem)
    {
        string path = _folder.WriteLines(
            "pairs.jsonl",
            """{"id":"a","candidate":"the cats were sitting\non mats","references":["a cat sat on the mat","cats sit\non a mat"]}""",
            """{"id":"b","candidate":["the cats","sit"],"references":[["cats sit","on mats"]]}""");
        RougeScorer scorer = new(new RougeScoreOptions { Stem = stem });

        List<JsonElement> lines = (await Cli.RunAsync("score", "--pairs", path, "--format", "jsonl", stem ? "--stem" : "--no-stem")).Succeeded().Lines;

        Assert.Equal(["a", "b"], lines.Select(l => l.GetProperty("id").GetString()!));
        AssertScores(scorer, [["a cat sat on the mat"], ["cats sit", "on a mat"]], ["the cats were sitting", "on mats"], lines[0]);
        AssertScores(scorer, [["cats sit", "on mats"]], ["the cats", "sit"], lines[1]);
    }

    [Fact]
    public async Task WithoutOption_WordsAreNotStemmed()
    {
        string path = _folder.WriteLines("p.jsonl", """{"id":"a","candidate":"walking","references":["walked"]}""");

        Assert.Equal(0, (await Cli.RunAsync("score", "-p", path, "--format", "jsonl")).Succeeded().Lines[0].GetProperty("scores").GetProperty("rouge-1").GetProperty("f1").GetDouble());
    }

    [Fact]
    public async Task Json_HasMeansIntervalsProtocolAndPairs()
    {
        string path = _folder.WriteLines(
            "p.jsonl",
            """{"id":"a","candidate":"one two","references":["one two"]}""",
            """{"id":"b","candidate":"one","references":["two"]}""",
            "{");
        JsonElement json = (await Cli.RunAsync("score", "-p", path, "--format", "json", "--metrics", "rouge-1")).Succeeded().Json;

        JsonElement mean = json.GetProperty("mean").GetProperty("rouge-1");
        Assert.Equal(0.5, mean.GetProperty("precision").GetDouble());
        Assert.Equal(0.5, mean.GetProperty("recall").GetDouble());
        Assert.Equal(0.5, mean.GetProperty("f1").GetDouble());
        Assert.Equal(0, mean.GetProperty("f1_ci95")[0].GetDouble());
        Assert.Equal(1, mean.GetProperty("f1_ci95")[1].GetDouble());
        Assert.Equal("rouge-score", json.GetProperty("protocol").GetProperty("name").GetString());
        Assert.False(json.GetProperty("protocol").GetProperty("stem").GetBoolean());
        Assert.Equal(1, json.GetProperty("broken_pairs").GetInt32());
        Assert.Equal(2, json.GetProperty("pairs").GetArrayLength());
    }

    [Fact]
    public async Task Table_CountsPairsAndBrokenOnes()
    {
        string path = _folder.WriteLines("p.jsonl", """{"id":"a","candidate":"one two","references":["one two"]}""", "{", """{"id":"c","candidate":"x"}""");

        Result result = (await Cli.RunAsync("score", "-p", path)).Succeeded();

        Assert.Contains("1.0000", result.Output);
        Assert.Contains("1 pair (2 broken passed over), protocol rouge-score, not stemmed", result.Output);
        string[] notes = result.Error.TrimEnd().Split('\n');
        Assert.Contains("line 2", notes[0]);
        Assert.Contains("line 3: field 'references' is missing", notes[1]);
    }

    [Fact]
    public async Task EmptyCandidate_ScoresZero()
    {
        string path = _folder.WriteLines("p.jsonl", """{"id":"a","candidate":"","references":["one two"]}""", """{"id":"b","candidate":[],"references":[["one two"]]}""");

        Assert.All((await Cli.RunAsync("score", "-p", path, "--format", "jsonl")).Succeeded().Lines, l => Assert.All(
            l.GetProperty("scores").EnumerateObject(), s => Assert.Equal(0, s.Value.GetProperty("f1").GetDouble())));
    }

    [Fact]
    public async Task MetricThatNeedsTheSource_IsNullWithoutOne()
    {
        string path = _folder.WriteLines("p.jsonl", """{"id":"a","candidate":"one","references":["one two"]}""");

        JsonElement json = (await Cli.RunAsync("score", "-p", path, "--format", "json", "--metrics", "coverage")).Succeeded().Json;

        Assert.Equal(JsonValueKind.Null, json.GetProperty("mean").GetProperty("coverage").GetProperty("value").ValueKind);
        Assert.Equal(JsonValueKind.Null, json.GetProperty("mean").GetProperty("coverage").GetProperty("value_ci95").ValueKind);
    }

    [Fact]
    public async Task Strict_StopsAtTheFirstBrokenPair()
    {
        string path = _folder.WriteLines("p.jsonl", "{", """{"id":"a","candidate":"one two","references":["one two"]}""");

        Assert.Contains("line 1", (await Cli.RunAsync("score", "-p", path, "--strict")).Failed());
    }

    [Fact]
    public async Task NoGoodPair_IsOneLine() =>
        Assert.Contains("field 'references' is empty", (await Cli.RunAsync("score", "-p", _folder.WriteLines("p.jsonl", """{"candidate":"a","references":[]}""", "{"))).Failed());

    [Fact]
    public async Task StandardInput_IsRead()
    {
        const string pair = """{"id":"a","candidate":"one two","references":["one two"]}""";

        Assert.Single((await Cli.WithInputAsync(pair, "score", "--pairs", "-", "--format", "jsonl")).Succeeded().Lines);
        Assert.Single((await Cli.WithInputAsync(TempFolder.Gzip(pair), "score", "--pairs", "-", "--format", "jsonl")).Succeeded().Lines);
    }

    [GoldenFact(NumbersFile)]
    public async Task AllCases_GiveTheNumbersOfThePackage()
    {
        Dictionary<string, JsonElement> expected = File.ReadLines(GoldenFiles.Find(NumbersFile)!).Select(l => JsonDocument.Parse(l).RootElement)
            .ToDictionary(e => e.GetProperty("id").GetString()!);
        foreach (bool stem in new[] { false, true })
        {
            List<JsonElement> lines = (await Cli.RunAsync(
                "score", "-p", GoldenFiles.Find(CasesFile)!, "--format", "jsonl", "--metrics", "rouge-1,rouge-2,rouge-3,rouge-4,rouge-l,rouge-lsum", stem ? "--stem" : "--no-stem")).Succeeded().Lines;
            Assert.Equal(expected.Count, lines.Count);
            foreach (JsonElement line in lines)
            {
                string id = line.GetProperty("id").GetString()!;
                foreach (JsonProperty metric in expected[id].GetProperty(stem ? "stem" : "nostem").EnumerateObject())
                {
                    JsonElement found = line.GetProperty("scores").GetProperty(metric.Name.Replace("rouge", "rouge-").ToLowerInvariant());
                    double[] numbers = [found.GetProperty("precision").GetDouble(), found.GetProperty("recall").GetDouble(), found.GetProperty("f1").GetDouble()];
                    Assert.All(Enumerable.Range(0, 3), i => Assert.True(
                        Math.Abs(metric.Value[i].GetDouble() - numbers[i]) <= 1e-12, $"{id} {metric.Name} stem {stem}"));
                }
            }
        }
    }

    private static void AssertScores(RougeScorer scorer, string[][] references, string[] candidate, JsonElement line)
    {
        RougeReferences analysed = scorer.Analyze(references);
        RougeCandidate read = analysed.Read(candidate);
        AssertScore(scorer.ScoreN(analysed, read, 1), "rouge-1");
        AssertScore(scorer.ScoreN(analysed, read, 2), "rouge-2");
        AssertScore(scorer.ScoreL(analysed, read), "rouge-l");
        AssertScore(scorer.ScoreLsum(analysed, read), "rouge-lsum");

        void AssertScore(RougeScore score, string metric)
        {
            JsonElement found = line.GetProperty("scores").GetProperty(metric);
            Assert.Equal(score.Precision, found.GetProperty("precision").GetDouble());
            Assert.Equal(score.Recall, found.GetProperty("recall").GetDouble());
            Assert.Equal(score.F1, found.GetProperty("f1").GetDouble());
        }
    }
}
