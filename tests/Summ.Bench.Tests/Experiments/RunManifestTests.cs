using System.Globalization;
using System.Text.Json;
using Summ.Bench.Corpora;
using Summ.Bench.Experiments;
using Summ.Summarization;
using Summ.Text;

namespace Summ.Bench.Tests.Experiments;

public sealed class RunManifestTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Manifest_SaysWhatRan()
    {
        ExperimentPlan plan = MadeUp.Plan(MadeUp.Corpus(1), "lead,random") with { Limit = 5, Shard = new Shard(2, 3), Seed = 9 };
        RunManifest.Write(_folder.Path, plan, new FixedClock());
        using JsonDocument json = RunManifest.Read(_folder.Path);
        JsonElement root = json.RootElement;
        Assert.Equal(RunManifest.Version, root.GetProperty("summ").GetString());
        Assert.Equal(new DateTimeOffset(2024, 2, 29, 12, 0, 0, TimeSpan.Zero), root.GetProperty("started").GetDateTimeOffset());
        Assert.Equal(Environment.ProcessorCount, root.GetProperty("machine").GetProperty("cores").GetInt32());
        JsonElement written = root.GetProperty("plan");
        Assert.Equal("""{"name":"made-up","reader":"none","sha256":"0"}""", JsonSerializer.Serialize(written.GetProperty("corpus")));
        Assert.Equal(["lead", "random"], written.GetProperty("systems").EnumerateArray().Select(s => s.GetProperty("name").GetString()));
        Assert.Equal(["rouge-1", "rouge-2", "compression"], written.GetProperty("metrics").EnumerateArray().Select(s => s.GetProperty("id").GetString()));
        Assert.Equal("true", written.GetProperty("metrics")[0].GetProperty("options").GetProperty("stem").GetString());
        Assert.Equal(("2s", "auto", 9, 5, "2/3"), (Text(written, "length"), Text(written, "language"), written.GetProperty("seed").GetInt32(), written.GetProperty("limit").GetInt32(), Text(written, "shard")));
        Assert.Equal([RunManifest.FileName], Directory.GetFiles(_folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void AnotherPlan_IsRefusedByWhatDiffers()
    {
        ExperimentPlan plan = MadeUp.Plan(MadeUp.Corpus(1), "lead,random");
        RunManifest.Write(_folder.Path, plan, TimeProvider.System);
        RunManifest.Check(_folder.Path, plan);
        RunManifest.Check(_folder.Path, plan with { Threads = 99, Strict = true, Corpus = MadeUp.Corpus(1) });
        string outputs = _folder.Write("o.jsonl", "{\"id\":\"a\",\"summary\":\"b\"}");
        (string Name, ExperimentPlan Plan)[] others =
        [
            ("corpus", plan with { Corpus = new Corpus("made-up", "none", "1", () => [], () => 0) }),
            ("systems", plan with { Systems = SystemSpec.ParseList("lead") }),
            ("systems", plan with { Systems = SystemSpec.ParseList("random,lead") }),
            ("systems", plan with { Systems = [plan.Systems[0], plan.Systems[1].WithSeed(77)] }),
            ("outputs", plan with { Outputs = [ExternalOutputs.Read("o", outputs)] }),
            ("length", plan with { Length = SummaryLength.Words(2) }),
            ("metrics", plan with { Metrics = ConfiguredMetric.ParseList("rouge-1,rouge-2,compression", new Dictionary<string, string> { ["stem"] = "false" }) }),
            ("formulas", plan with { Formulas = [] }),
            ("language", plan with { Language = Language.English }),
            ("seed", plan with { Seed = 2 }),
            ("limit", plan with { Limit = 1 }),
            ("shard", plan with { Shard = new Shard(1, 2) }),
        ];
        foreach ((string name, ExperimentPlan other) in others)
        {
            string message = Assert.Throws<InputException>(() => RunManifest.Check(_folder.Path, other)).Message;
            Assert.StartsWith($"{_folder.PathOf(RunManifest.FileName)}: the run there differs in {name};", message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("{\"summ\":\"1\"}")]
    [InlineData("{\"plan\":[]}")]
    [InlineData("{\"plan\":\"x\"}")]
    public void DamagedManifest_IsRefused(string content)
    {
        string path = _folder.Write(RunManifest.FileName, content);
        Assert.Equal($"{path}: damaged; expected the manifest of a run", Assert.Throws<InputException>(() => RunManifest.Check(_folder.Path, MadeUp.Plan(MadeUp.Corpus(1)))).Message);
    }

    [Fact]
    public void MissingManifest_IsRefused() =>
        Assert.EndsWith("no such file; expected the folder of a run", Assert.Throws<InputException>(() => RunManifest.Read(_folder.PathOf("none"))).Message, StringComparison.Ordinal);

    [Fact]
    public void KeysOfCells_DependOnWhatIsMeasuredAndNotOnThePartOrTheOthers()
    {
        ExperimentPlan plan = MadeUp.Plan(MadeUp.Corpus(1));
        string signature = RunManifest.CellSignatureOf(plan);
        Assert.Equal(signature, RunManifest.CellSignatureOf(plan with { Shard = new Shard(1, 2), Limit = 1, Systems = [], Threads = 9 }));
        Assert.NotEqual(signature, RunManifest.CellSignatureOf(plan with { Length = SummaryLength.Sentences(3) }));
        Assert.NotEqual(signature, RunManifest.CellSignatureOf(plan with { Formulas = [] }));
        Assert.NotEqual(RunManifest.SignatureOf(SystemSpec.Parse("random")), RunManifest.SignatureOf(SystemSpec.Parse("random").WithSeed(5)));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    public void Culture_DoesNotChangeThePlan(string culture)
    {
        ExperimentPlan plan = MadeUp.Plan(MadeUp.Corpus(1)) with { Length = SummaryLength.Percent(12.5) };
        string signature = RunManifest.SignatureOf(plan);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(signature, RunManifest.SignatureOf(plan));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string? Text(JsonElement json, string name) => json.GetProperty(name).GetString();

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2024, 2, 29, 12, 0, 0, TimeSpan.Zero);
    }
}
