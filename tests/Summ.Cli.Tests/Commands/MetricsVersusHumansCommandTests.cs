using System.Text.Json;

namespace Summ.Cli.Tests.Commands;

public sealed class MetricsVersusHumansCommandTests : IDisposable
{
    // People like longer matches; "ease" goes the other way. System c is missing in the second document.
    private static readonly string[] Corpus =
    [
        """{"id":"one","source":"Secretsource has words.","references":["alpha beta gamma delta"],"outputs":[{"system":"a","summary":"alpha beta gamma delta","human":{"content":4,"ease":1},"type":"ext","scores":{"mine":0.9,"rouge_1_f_score":1}},{"system":"b","summary":"alpha beta","human":{"content":2,"ease":2},"type":"ext","scores":{"mine":0.1,"rouge_1_f_score":0.5}},{"system":"c","summary":"alpha","human":{"content":1,"ease":3},"type":"abs","scores":{"mine":0.2,"rouge_1_f_score":0.4}}]}""",
        """{"id":"two","references":["one two three","one two"],"outputs":[{"system":"a","summary":"one two three","human":{"content":5,"ease":1},"type":"ext","scores":{"mine":0.9}},{"system":"b","summary":"two four five","human":{"content":2,"ease":2},"type":"ext","scores":{"mine":0.2}}]}""",
    ];

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Json_HasEveryGroupWithItsCoefficients()
    {
        JsonElement json = (await RunAsync("--format", "json", "--metrics", "rouge-1", "--part", "recall", "--corpus-scores", "mine", "--resamples", "20")).Json;
        Assert.Equal("rouge-1.5.5", json.GetProperty("protocol").GetProperty("name").GetString());
        Assert.True(json.GetProperty("protocol").GetProperty("stem").GetBoolean());
        Assert.Equal((2, 3, 5), (json.GetProperty("documents").GetInt32(), json.GetProperty("systems").GetInt32(), json.GetProperty("summaries").GetInt32()));
        Assert.Equal(20, json.GetProperty("bootstrap").GetProperty("resamples").GetInt32());
        JsonElement[] groups = [.. json.GetProperty("groups").EnumerateArray()];
        Assert.Equal(["content system", "content summary", "ease system", "ease summary"], groups.Select(g => $"{g.GetProperty("human")} {g.GetProperty("level")}"));

        // Document one: recall 1, 1/2, 1/4 against 4, 2, 1 lies on a line; document two has two points in the same order.
        JsonElement rouge = groups[1].GetProperty("metrics")[0];
        Assert.Equal(("rouge-1", "recall", 2), (rouge.GetProperty("metric").GetString(), rouge.GetProperty("part").GetString(), rouge.GetProperty("n").GetInt32()));
        Assert.Equal(1, rouge.GetProperty("pearson").GetDouble(), 12);
        Assert.Equal(1, rouge.GetProperty("kendall").GetDouble(), 12);

        // "mine": document one 0.9 0.1 0.2 against 4 2 1 has one of three pairs wrong, document two none: (1/3 + 1)/2.
        JsonElement mine = groups[1].GetProperty("metrics")[1];
        Assert.Equal("corpus:mine", mine.GetProperty("metric").GetString());
        Assert.Equal(2.0 / 3, mine.GetProperty("kendall").GetDouble(), 12);
        Assert.Equal(2, mine.GetProperty("kendall_ci95").GetArrayLength());
        Assert.True(groups[0].GetProperty("metrics")[0].GetProperty("against_best").GetProperty("is_best").GetBoolean());
        Assert.Equal("corpus:mine rouge-1", string.Join(" ", groups[3].GetProperty("metrics").EnumerateArray().Select(m => m.GetProperty("metric").GetString())));
        Assert.Equal(-1, groups[3].GetProperty("metrics")[1].GetProperty("spearman").GetDouble(), 12);
    }

    [Theory]
    [InlineData("table")]
    [InlineData("markdown")]
    [InlineData("json")]
    public async Task Output_IsTheSameEveryTime_AndHasNoTextOfTheCorpus(string format)
    {
        string output = (await RunAsync("--format", format, "--metrics", "rouge-1,coverage", "--type", "each", "--published", "--threads", "3")).Output;
        Assert.Equal(output, (await RunAsync("--format", format, "--metrics", "rouge-1,coverage", "--type", "each", "--published", "--threads", "1")).Output);
        foreach (string word in new[] { "alpha", "three", "Secretsource" })
        {
            Assert.DoesNotContain(word, output, StringComparison.OrdinalIgnoreCase);
        }

        Assert.Contains("rouge_1_f_score", output.Replace("\\", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Table_SaysWhatItsWordsMean()
    {
        string output = (await RunAsync("--metrics", "rouge-1,compression", "--human", "content", "--resample", "both")).Output;
        Assert.Contains("content, system level: 3 systems, 2 documents, 5 summaries", output, StringComparison.Ordinal);
        Assert.Contains("content, summary level: 3 systems, 2 documents, 5 summaries", output, StringComparison.Ordinal);
        Assert.Contains("System level: does the metric rank systems as people do?", output, StringComparison.Ordinal);
        Assert.Contains("bootstrap over documents and systems, 1,000 resamples, seed 1", output, StringComparison.Ordinal);
        Assert.Contains("protocol rouge-1.5.5, words stemmed", output, StringComparison.Ordinal);
        Assert.DoesNotContain("ease", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Published_NamesWhereOursDiffers()
    {
        string output = (await RunAsync("--metrics", "rouge-1", "--published")).Output;

        // Ours: 1, 2/3 and 2/5; published 1, 1/2 and 2/5.
        Assert.Contains("rouge_1_f_score: farthest off b on one (0.66667, published 0.50000); the worst system is b, 0.0% of whose summaries agree.", output, StringComparison.Ordinal);
        Assert.Matches(@"rouge-1 +f1 +rouge_1_f_score +3 +66\.7% +0\.0555", output);
    }

    [Fact]
    public async Task Levels_TypesAndLimit_AreObeyed()
    {
        JsonElement json = (await RunAsync("--format", "json", "--metrics", "rouge-1", "--level", "summary", "--type", "ext", "--human", "content", "--limit", "1")).Json;
        JsonElement group = Assert.Single(json.GetProperty("groups").EnumerateArray());
        Assert.Equal(("summary", "ext", 2, 1), (
            group.GetProperty("level").GetString(), group.GetProperty("type").GetString(), group.GetProperty("systems").GetInt32(), group.GetProperty("documents").GetInt32()));
        Assert.False(group.GetProperty("metrics")[0].TryGetProperty("against_best", out _));
    }

    [Fact]
    public async Task BrokenRecord_IsToldAndCounted_AndEndsAStrictRun()
    {
        string path = _folder.WriteLines("b.jsonl", Corpus[0], "{", Corpus[1]);
        Result result = (await Cli.RunAsync("metrics-vs-humans", "-c", path, "--metrics", "rouge-1", "--format", "json")).Succeeded();
        Assert.Equal(1, result.Json.GetProperty("broken_records").GetInt32());
        Assert.StartsWith($"summ: {path}, line 2: not a JSON object: ", result.Error);
        Assert.StartsWith($"summ: {path}, line 2: not a JSON object: ", (await Cli.RunAsync("metrics-vs-humans", "-c", path, "--strict")).Failed());
    }

    [Fact]
    public async Task StandardInput_IsRead()
    {
        Result result = await Cli.WithInputAsync(string.Join('\n', Corpus), "metrics-vs-humans", "-c", "-", "--metrics", "rouge-1", "--format", "json");
        Assert.Equal("standard input", result.Succeeded().Json.GetProperty("corpus").GetString());
    }

    [Theory]
    [InlineData("unknown metric: 'ruge-1'; did you mean 'rouge-1'?", "--metrics", "ruge-1")]
    [InlineData("unknown part: 'f2'; did you mean 'f1'?", "--part", "f2")]
    [InlineData("unknown level: 'sytem'; did you mean 'system'?", "--level", "sytem")]
    [InlineData("unknown coefficient: 'kendal'; did you mean 'kendall'?", "--sort", "kendal")]
    [InlineData("unknown resampling: 'document'; did you mean 'documents'?", "--resample", "document")]
    [InlineData("unknown protocol: 'rouge'; there are: rouge-score, rouge-1.5.5", "--protocol", "rouge")]
    [InlineData("unknown format: 'jsonl'; did you mean 'json'?", "--format", "jsonl")]
    [InlineData("unknown reader: 'reelsumm'; did you mean 'realsumm'?", "--reader", "reelsumm")]
    [InlineData("unknown score of the corpus: 'mime'; did you mean 'mine'?", "--corpus-scores", "mime")]
    [InlineData("the corpus has no human score 'style'; it has: content, ease", "--human", "style")]
    [InlineData("the corpus has no systems of the type 'est'; it has: abs, ext", "--type", "est")]
    [InlineData("--type is ','; expected types of systems separated by commas, or each", "--type", ",")]
    [InlineData("--part is ''; expected f1, recall or precision, separated by commas", "--part", "")]
    [InlineData("--stem and --no-stem are both given; expected one of them", "--stem", "--no-stem")]
    [InlineData("the corpus carries no published score of these metrics; it carries: mine, rouge_1_f_score", "--published", "--metrics", "rouge-2")]
    public async Task WrongOption_IsSaidInOneLine(string expected, params string[] options)
    {
        string error = (await Cli.RunAsync(["metrics-vs-humans", "-c", _folder.WriteLines("c.jsonl", Corpus), .. options])).Failed();
        Assert.Equal($"summ: {expected}", error);
    }

    [Fact]
    public async Task CorpusWithoutJudgements_IsSaidInOneLine()
    {
        string path = _folder.WriteLines("c.jsonl", """{"id":"a","text":"t"}""");
        Assert.StartsWith($"summ: {path}, line 1: the fields id, text are those of no corpus with human scores", (await Cli.RunAsync("metrics-vs-humans", "-c", path)).Failed(), StringComparison.Ordinal);
        Assert.Equal($"summ: {_folder.At("no.jsonl")}: no such file", (await Cli.RunAsync("metrics-vs-humans", "-c", _folder.At("no.jsonl"))).Failed());
    }

    private async Task<Result> RunAsync(params string[] options) =>
        (await Cli.RunAsync(["metrics-vs-humans", "-c", _folder.WriteLines("c.jsonl", Corpus), .. options])).Succeeded();
}
