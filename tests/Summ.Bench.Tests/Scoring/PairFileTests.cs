using System.Text;
using Summ.Bench.Experiments;
using Summ.Bench.Scoring;

namespace Summ.Bench.Tests.Scoring;

public sealed class PairFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void StringsAreLines_AndArraysSentences()
    {
        Pair[] pairs = [.. Read("\uFEFF{\"id\":\"a\",\"candidate\":\"One. Still one.\\nTwo.\",\"references\":[\"R.\",[\"S.\",\"T.\"]],\"source\":\"The source.\"}\r\n\r\n{\"candidate\":[\"C\"],\"references\":[\"\"]}\r\n").Select(i => i.Pair!)];
        Assert.Equal(["a", "3"], pairs.Select(p => p.Id));
        Assert.Equal(["One. Still one.", "Two."], pairs[0].Candidate);
        Assert.Equal(["R.", "S.|T."], pairs[0].References.Select(r => string.Join('|', r)));
        Assert.Equal(("The source.", null), (pairs[0].Source, pairs[1].Source));
    }

    [Theory]
    [InlineData("{oops", "not a JSON object: 'o' is an invalid start of a property name. Expected a '\"' (byte 1)")]
    [InlineData("[1]", "holds an array; expected a JSON object")]
    [InlineData("{\"candidate\":\"c\"}", "field 'references' is missing; expected an array of strings or of arrays of sentences")]
    [InlineData("{\"candidate\":\"c\",\"references\":\"r\"}", "field 'references' holds a string; expected an array of strings or of arrays of sentences")]
    [InlineData("{\"candidate\":\"c\",\"references\":[]}", "field 'references' is empty; expected at least one reference")]
    [InlineData("{\"candidate\":\"c\",\"references\":[3]}", "field 'references' holds a number; expected a string or an array of sentences")]
    [InlineData("{\"references\":[\"r\"]}", "field 'candidate' is missing; expected a string or an array of sentences")]
    [InlineData("{\"candidate\":null,\"references\":[\"r\"]}", "field 'candidate' is missing; expected a string or an array of sentences")]
    [InlineData("{\"candidate\":[1],\"references\":[\"r\"]}", "field 'candidate' holds a number; expected an array of strings")]
    public void BrokenPair_IsReportedWithItsLine_AndTheOthersAreRead(string line, string expected)
    {
        PairItem[] items = [.. Read("{\"candidate\":\"c\",\"references\":[\"r\"]}\n" + line + "\n{\"candidate\":\"d\",\"references\":[\"r\"]}")];
        Assert.Equal(["1", null, "3"], items.Select(i => i.Pair?.Id));
        Assert.Equal($"{_folder.PathOf("p.jsonl")}, line 2: {expected}", items[1].Problem);
    }

    [Fact]
    public void StandardInput_IsReadForADash()
    {
        using MemoryStream input = new("{\"candidate\":\"c\",\"references\":[\"r\"]}"u8.ToArray());
        Assert.Equal("1", Assert.Single(PairFile.Read("-", input)).Pair!.Id);
    }

    [Fact]
    public void EmptyMissingAndDamagedFiles_AreRefused()
    {
        Assert.Equal($"{_folder.PathOf("p.jsonl")}: is empty; expected one pair a line", Assert.Throws<InputException>(() => Read(" \n")).Message);
        Assert.Equal("nowhere.jsonl: no such file", Assert.Throws<InputException>(() => PairFile.Read("nowhere.jsonl", Stream.Null).Any()).Message);
        byte[] gzip = TemporaryFolder.Gzip(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 9000).Select(i => $"{{\"id\":{i},\"candidate\":\"s\",\"references\":[\"r\"]}}\n"))));
        string half = _folder.Write("h.jsonl.gz", gzip[..(gzip.Length / 2)]);
        Assert.StartsWith($"{half}: damaged gzip data after line ", Assert.Throws<InputException>(() => PairFile.Read(half, Stream.Null).Count()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void InvalidUtf8_IsReported()
    {
        string path = _folder.Write("p.jsonl", [.. "{\"candidate\":\"c"u8, 0x92, .. "\",\"references\":[\"r\"]}\n"u8]);
        Assert.StartsWith($"{path}, line 1: ", Assert.Single(PairFile.Read(path, Stream.Null)).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Pair_IsScoredByEveryMetric()
    {
        // Two of three words, two of four: precision 2/3, recall 1/2, F1 4/7.
        Pair pair = Assert.Single(Read("{\"id\":\"a\",\"candidate\":\"the cat slept\",\"references\":[\"the cat sat down\"]}")).Pair!;
        ScoredPair scored = ScoredPair.Of(pair, ConfiguredMetric.ParseList("rouge-1,compression", new Dictionary<string, string>()));
        Assert.Equal(2.0 / 3, scored.Values[0].Precision, 12);
        Assert.Equal(0.5, scored.Values[0].Recall, 12);
        Assert.Equal(4.0 / 7, scored.Values[0].F1, 12);
        Assert.Equal(double.NaN, scored.Values[1].Value);
    }

    private PairItem[] Read(string text) => [.. PairFile.Read(_folder.Write("p.jsonl", text), Stream.Null)];
}
