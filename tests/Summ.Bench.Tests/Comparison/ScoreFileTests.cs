using Summ.Bench.Comparison;

namespace Summ.Bench.Tests.Comparison;

public sealed class ScoreFileTests : IDisposable
{
    private const string Expected = "; expected {\"id\", \"scores\": {…}}, as summ score --format jsonl writes it";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Lines_GiveF1OrTheNumberAndNaNForNull()
    {
        ScoredRun run = ScoreFile.Read(_folder.Write("s.jsonl", """
            {"id":"1","scores":{"rouge-1":{"precision":0.5,"recall":1,"f1":0.6},"density":{"value":3}}}

            {"id":2,"scores":{"rouge-1":{"f1":null},"density":{"value":null},"more":{"value":1}},"other":[]}
            """));
        SystemScores system = Assert.Single(run.Systems);
        Assert.Equal("s.jsonl", system.Name);
        Assert.Equal([("rouge-1", true), ("density", false)], run.Metrics.Select(m => (m.Id, m.IsTriple)));
        Assert.Equal(["1", "2"], system.Documents);
        Assert.Equal([0.6, 3, double.NaN, double.NaN], [system.Value("1", 0), system.Value("1", 1), system.Value("2", 0), system.Value("2", 1)]);
    }

    [Theory]
    [InlineData("", ": is empty")]
    [InlineData("\n \n", ": is empty")]
    [InlineData("{", ", line 1: not a JSON object: Expected depth to be zero at the end of the JSON payload. There is an open JSON object or array that should be closed (byte 1)")]
    [InlineData("7", ", line 1: holds a number; expected a JSON object")]
    [InlineData("""{"scores":{"m":{"value":1}}}""", ", line 1: field 'id' is missing; expected a string")]
    [InlineData("""{"id":"1"}""", ", line 1: field 'scores' is missing")]
    [InlineData("""{"id":"1","scores":7}""", ", line 1: field 'scores' is no object")]
    [InlineData("""{"id":"1","scores":{}}""", ", line 1: there is no score")]
    [InlineData("""{"id":"1","scores":{"m":{"value":"x"}}}""", ", line 1: the score m is no number from -1E+12 to 1E+12")]
    [InlineData("""{"id":"1","scores":{"m":{"value":1e13}}}""", ", line 1: the score m is no number from -1E+12 to 1E+12")]
    [InlineData("""{"id":"1","scores":{"m":{"precision":1}}}""", ", line 1: the score m has neither f1 nor value")]
    [InlineData("""{"id":"1","scores":{"m":7}}""", ", line 1: the score m has neither f1 nor value")]
    [InlineData("{\"id\":\"1\",\"scores\":{\"m\":{\"value\":1}}}\n{\"id\":\"1\",\"scores\":{\"m\":{\"value\":1}}}", ", line 2: the id '1' stands there twice")]
    [InlineData("{\"id\":\"1\",\"scores\":{\"m\":{\"value\":1}}}\n{\"id\":\"2\",\"scores\":{\"n\":{\"value\":1}}}", ", line 2: there is no m, which the first line has")]
    public void OtherForms_AreRefusedByLine(string text, string expected)
    {
        string path = _folder.Write("s.jsonl", text);
        Assert.Equal(path + expected + Expected, Assert.Throws<InputException>(() => ScoreFile.Read(path)).Message);
    }

    [Fact]
    public void Peers_AreTheSystemsOfAFile()
    {
        string[] Lines(string peer, string f1) => [.. Enumerable.Range(0, 20).Select(i => $$$$"""{"id":"{{{{i}}}}","peer":"{{{{peer}}}}","scores":{"m":{"precision":1,"recall":1,"f1":{{{{f1}}}}}}}""")];
        string a = _folder.Write("a.jsonl", string.Join('\n', [.. Lines("x", "0.1"), .. Lines("y", "0.2")]));
        string b = _folder.Write("b.jsonl", string.Join('\n', [.. Lines("y", "0.3"), .. Lines("x", "0.1")]));
        RunComparison all = RunComparison.Of(a, b, new ComparisonOptions());
        Assert.Equal([("x", Verdict.Undecided), ("y", Verdict.Better)], all.Rows.Select(r => (r.SystemA, r.Verdict)));
        Assert.False(all.IsPair);
        RunComparison pair = RunComparison.Of($"{a}:x", $"{a}:y", new ComparisonOptions());
        Assert.Equal(($"{a}:x", $"{a}:y", Verdict.Better), (pair.NameA, pair.NameB, pair.Rows[0].Verdict));
        Assert.Contains($"write {a}:x {a}:y", Assert.Throws<InputException>(() => RunComparison.Of(a, a, new ComparisonOptions())).Message, StringComparison.Ordinal);
        string one = _folder.Write("one.jsonl", string.Join('\n', Lines("1", "0.1")));
        Assert.Contains("which system of", Assert.Throws<InputException>(() => RunComparison.Of(a, one, new ComparisonOptions())).Message, StringComparison.Ordinal);
        Assert.True(RunComparison.Of($"{a}:y", one, new ComparisonOptions()).IsPair);
    }

    [Fact]
    public void TwoFiles_AreComparedByAllTheirMetricsWithoutSummaries()
    {
        string a = _folder.Write("a.jsonl", string.Concat(Enumerable.Range(0, 20).Select(i => $$$$"""{"id":"{{{{i}}}}","scores":{"rouge-1":{"precision":0.1,"recall":0.1,"f1":0.1{{{{i}}}}},"density":{"value":1}}}""" + "\n")));
        string b = _folder.Write("b.jsonl", string.Concat(Enumerable.Range(0, 21).Select(i => $$$$"""{"id":"{{{{i}}}}","scores":{"density":{"value":1},"rouge-1":{"precision":0.1,"recall":0.1,"f1":0.2{{{{i}}}}}}}""" + "\n")));
        RunComparison comparison = RunComparison.Of(a, b, new ComparisonOptions());
        Assert.Equal([("rouge-1", Verdict.Better), ("density", Verdict.Undecided)], comparison.Rows.Select(r => (r.Metric.Id, r.Verdict)));
        Assert.Equal(["1 document is only in B and left out (20).", $"How {a} and {b} were scored is not in the files: protocol, stemming and limits have to be the same."], comparison.Notes);
        Assert.All(comparison.Contrasts(2), c => Assert.Null(c.SummaryA));
        Assert.Equal(2, comparison.Contrasts(2).Count);
        Assert.Contains("expected two different files", Assert.Throws<InputException>(() => RunComparison.Of(a, a, new ComparisonOptions())).Message, StringComparison.Ordinal);
    }
}
