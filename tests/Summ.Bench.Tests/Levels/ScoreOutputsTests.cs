using Summ.Bench.Levels;

namespace Summ.Bench.Tests.Levels;

public sealed class ScoreOutputsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Lines_AreScoresById_AndNullIsNone()
    {
        ScoreOutputs outputs = ScoreOutputs.Read("x", _folder.Write("x.jsonl", "{\"id\":\"a\",\"score\":-1.5e1}\n\n{\"id\":7,\"score\":null}\n"));
        Assert.Equal(("x", 2), (outputs.Name, outputs.Count));
        Assert.Equal(-15, outputs.Find("a"));
        Assert.True(double.IsNaN(outputs.Find("7")));
        Assert.True(double.IsNaN(outputs.Find("b")));
        Assert.Equal((true, true, false), (outputs.Has("a"), outputs.Has("7"), outputs.Has("b")));
    }

    [Theory]
    [InlineData("{\"id\":\"a\"}", "line 1: field 'score' is missing")]
    [InlineData("{\"id\":\"a\",\"score\":\"2\"}", "line 1: field 'score' is no number")]
    [InlineData("{\"id\":\"a\",\"score\":1e999}", "line 1: field 'score' is no number")]
    [InlineData("{\"score\":1}", "line 1: field 'id' is missing")]
    [InlineData("{\"id\":\"a\",\"score\":1}\n{\"id\":\"a\",\"score\":1}", "line 2: the id 'a' stands there twice")]
    [InlineData("[]", "line 1: holds an array")]
    [InlineData("{", "line 1: not a JSON object")]
    [InlineData("\n", "is empty")]
    public void BadLines_AreSaid(string content, string expected)
    {
        string path = _folder.Write("x.jsonl", content);
        Assert.Contains(expected, Assert.Throws<InputException>(() => ScoreOutputs.Read("x", path)).Message);
    }
}
