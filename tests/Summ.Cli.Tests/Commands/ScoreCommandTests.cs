using System.Globalization;
using System.Text.Json;
using Summ.Scoring.Bleu;
using Summ.Scoring.Rouge;

namespace Summ.Cli.Tests.Commands;

public sealed class ScoreCommandTests : IDisposable
{
    private const string CasesFile = "reference/rouge/rouge-cases.jsonl";
    private const string NumbersFile = "reference/rouge/rouge_score-expected.jsonl";
    private const string ScriptsNumbersFile = "reference/rouge/rouge155-expected.jsonl";

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
    public async Task Table_CountsPairsWithoutAValue()
    {
        string path = _folder.WriteLines("p.jsonl", """{"id":"a","candidate":"a","references":["a"]}""", """{"id":"b","candidate":"a","references":[""]}""");
        string text = (await Cli.RunAsync("score", "-p", path, "--protocol", "rouge-1.5.5", "-m", "rouge-1,rouge-w")).Succeeded().Output;
        Assert.Contains("\nROUGE-W-1.2: 1 of 2 pairs has no value and is left out.\n2 pairs, ", text);
        Assert.DoesNotContain("ROUGE-1:", text);
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

    [GoldenFact(ScriptsNumbersFile)]
    public async Task AllCases_GiveTheNumbersOfTheScript_WithAllItsOptions()
    {
        Dictionary<string, JsonElement> expected = File.ReadLines(GoldenFiles.Find(ScriptsNumbersFile)!).Select(l => JsonDocument.Parse(l).RootElement)
            .ToDictionary(e => e.GetProperty("id").GetString()!, e => e.GetProperty("sets"));
        int compared = 0;
        foreach ((string set, string options) in new[] { ("a", "--stem"), ("b", ""), ("c", "--stem --remove-stop-words"), ("d", "--stem --limit 100w"), ("e", "--stem --limit 665b") })
        {
            foreach ((string mode, string rule) in new[] { ("A", "average"), ("B", "best") })
            {
                string[] args =
                [
                    "score", "-p", GoldenFiles.Find(CasesFile)!, "--format", "jsonl", "--protocol", "rouge-1.5.5", "--multi-reference", rule,
                    "-m", "rouge-1,rouge-2,rouge-3,rouge-4,rouge-l,rouge-w,rouge-s4,rouge-su4", .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries),
                ];
                foreach (JsonElement line in (await Cli.RunAsync(args)).Succeeded().Lines)
                {
                    string id = line.GetProperty("id").GetString()!;
                    foreach (JsonProperty metric in expected[id].GetProperty(set).GetProperty(mode).EnumerateObject())
                    {
                        JsonElement found = line.GetProperty("scores").GetProperty(metric.Name == "ROUGE-W-1.2" ? "rouge-w" : metric.Name.ToLowerInvariant());
                        string?[] texts = [.. new[] { "recall", "precision", "f1" }.Select(p => found.GetProperty(p) is { ValueKind: JsonValueKind.Number } n ? n.GetDouble().ToString("F5", CultureInfo.InvariantCulture) : null)];
                        string?[] numbers = metric.Value.ValueKind == JsonValueKind.Null ? [null, null, null] : [.. metric.Value.EnumerateArray().Select(v => v.ValueKind == JsonValueKind.String ? v.GetString() : v.GetDouble().ToString("F5", CultureInfo.InvariantCulture))];
                        Assert.True(numbers.SequenceEqual(texts), $"{id} {set} {mode} {metric.Name}");
                        compared++;
                    }
                }
            }
        }

        Assert.True(compared > 10_000);
    }

    [Fact]
    public async Task Json_NamesTheProtocolWithAllItsOptions()
    {
        string path = _folder.WriteLines("p.jsonl", """{"id":"a","candidate":"one two three","references":["one two"]}""");

        JsonElement json = (await Cli.RunAsync(
            "score", "-p", path, "--format", "json", "--protocol", "rouge-1.5.5", "--stem", "--remove-stop-words", "--limit", "2w", "--multi-reference", "best", "--alpha", "0.25",
            "--confidence", "90", "--resamples", "20", "--seed", "7", "-m", "rouge-2,rouge-su*")).Succeeded().Json;

        Assert.Equal(
            """{"name":"rouge-1.5.5","stem":true,"remove_stop_words":true,"word_limit":2,"byte_limit":0,"multi_reference":"best","alpha":0.25}""",
            JsonSerializer.Serialize(json.GetProperty("protocol")));
        JsonElement aggregate = json.GetProperty("aggregate");
        Assert.Equal(("bootstrap", 90, 20, 7), (aggregate.GetProperty("interval").GetString(), aggregate.GetProperty("confidence").GetInt32(), aggregate.GetProperty("resamples").GetInt32(), aggregate.GetProperty("seed").GetInt32()));
        Assert.Equal(["rouge-2", "rouge-su*"], aggregate.GetProperty("metrics").EnumerateObject().Select(m => m.Name));
        Assert.Equal(2, json.GetProperty("mean").GetProperty("rouge-2").GetProperty("f1_ci90").GetArrayLength());
        JsonElement byDefault = (await Cli.RunAsync("score", "-p", path, "--format", "json", "--protocol", "rouge-1.5.5")).Succeeded().Json;
        Assert.Equal("average", byDefault.GetProperty("protocol").GetProperty("multi_reference").GetString());
        Assert.Equal(["rouge-1", "rouge-2", "rouge-l", "rouge-su4"], byDefault.GetProperty("mean").EnumerateObject().Select(m => m.Name));
    }

    // BLEU's corpus score is not the mean of the sentences' scores.
    [Fact]
    public async Task MetricOfTheWholeCorpus_StandsBesideTheMean()
    {
        string path = _folder.WriteLines(
            "p.jsonl",
            """{"id":"a","candidate":"the cat sat on the mat today","references":["the cat sat on the mat"]}""",
            """{"id":"b","candidate":"dogs bark","references":["a dog barks at the cat in the night"]}""");
        BleuScorer scorer = new(new BleuOptions());
        BleuStatistics sum = scorer.Count("the cat sat on the mat today", ["the cat sat on the mat"]);
        sum.Add(scorer.Count("dogs bark", ["a dog barks at the cat in the night"]));

        JsonElement mean = (await Cli.RunAsync("score", "-p", path, "--format", "json", "-m", "bleu,rouge-1")).Succeeded().Json.GetProperty("mean");

        Assert.Equal(scorer.CorpusScore(sum), mean.GetProperty("bleu").GetProperty("corpus").GetDouble(), 12);
        Assert.NotEqual(mean.GetProperty("bleu").GetProperty("value").GetDouble(), mean.GetProperty("bleu").GetProperty("corpus").GetDouble());
        Assert.False(mean.GetProperty("rouge-1").TryGetProperty("corpus", out _));
        Assert.Contains("Corpus", (await Cli.RunAsync("score", "-p", path, "-m", "bleu")).Succeeded().Output);
    }

    [Theory]
    [InlineData("rouge-score", "rouge-1,rouge-2,rouge-l,rouge-lsum")]
    [InlineData("rouge-1.5.5", "rouge-1,rouge-2,rouge-l,rouge-su4")]
    public async Task VeryLongTexts_AreScored(string protocol, string metrics)
    {
        string sentence = string.Join(' ', Enumerable.Range(0, 200_000).Select(i => $"w{i * 7919 % 10007}"));
        string reference = string.Join('\n', Enumerable.Range(0, 16_000).Select(i => $"these are words of a line, {i * 31 % 997} and w{i % 10007} too, no {i % 13}"));
        Assert.InRange(reference.Length, 1 << 19, 1 << 20);
        string path = _folder.WriteLines(
            "p.jsonl",
            JsonSerializer.Serialize(new { id = "long", candidate = sentence, references = new[] { "w1 w7919 w3" } }),
            JsonSerializer.Serialize(new { id = "large", candidate = "these are words of a line", references = new[] { reference } }));

        List<JsonElement> lines = (await Cli.RunAsync("score", "-p", path, "--format", "jsonl", "--protocol", protocol, "-m", metrics)).Succeeded().Lines;

        Assert.Equal(1, lines[0].GetProperty("scores").GetProperty("rouge-1").GetProperty("recall").GetDouble());
        Assert.Equal(1, lines[1].GetProperty("scores").GetProperty("rouge-l").GetProperty("precision").GetDouble());
    }

    [Fact]
    public async Task NothingToCompare_IsZeroInEveryOutput_NeverNaN()
    {
        string path = _folder.WriteLines("p.jsonl", """{"id":"a","candidate":"","references":[""]}""", """{"id":"b","candidate":[],"references":[[]]}""", """{"id":"c","candidate":"!?","references":["…","x"]}""");
        foreach (string protocol in new[] { "rouge-score", "rouge-1.5.5" })
        {
            foreach (string format in new[] { "table", "json", "jsonl" })
            {
                string output = (await Cli.RunAsync("score", "-p", path, "--format", format, "--protocol", protocol, "-m", "rouge-1,rouge-2,rouge-l")).Succeeded().Output;
                Assert.DoesNotContain("NaN", output);
                Assert.DoesNotContain("null", output);
                Assert.DoesNotContain("n/a", output);
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
