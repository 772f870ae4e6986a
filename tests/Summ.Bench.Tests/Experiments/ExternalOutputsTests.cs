using Summ.Bench.Experiments;

namespace Summ.Bench.Tests.Experiments;

public sealed class ExternalOutputsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Lines_AreFoundById()
    {
        const string text = "\uFEFF{\"id\":\"a\",\"summary\":\"It came. It went.\"}\r\n\r\n{\"id\":2,\"summary\":[\"One. Still one.\",\"Two\"],\"more\":1}\r\n";
        ExternalOutputs outputs = ExternalOutputs.Read("mine", _folder.Write("o.jsonl", text));
        Assert.Equal("mine", outputs.Name);
        Assert.Equal(["It came.", "It went."], outputs.Find("a"));
        Assert.Equal(["One. Still one.", "Two"], outputs.Find("2"));
        Assert.Null(outputs.Find("A"));
        Assert.Equal(["It came.", "It went."], ExternalOutputs.Read("mine", _folder.WriteGzip("o.jsonl.gz", text)).Find("a"));
    }

    [Theory]
    [InlineData("{\"id\":\"a\",\"summary\":\"x\"}\n{oops", "line 2: not a JSON object: 'o' is an invalid start of a property name. Expected a '\"' (byte 1); expected {\"id\", \"summary\"}")]
    [InlineData("[1]", "line 1: holds an array; expected a JSON object; expected {\"id\", \"summary\"}")]
    [InlineData("{\"summary\":\"x\"}", "line 1: field 'id' is missing; expected a string; expected {\"id\", \"summary\"}")]
    [InlineData("{\"id\":\"a\"}", "line 1: field 'summary' is missing; expected a string or an array of sentences; expected {\"id\", \"summary\"}")]
    [InlineData("{\"id\":\"a\",\"summary\":1}", "line 1: field 'summary' holds a number; expected a string or an array of sentences; expected {\"id\", \"summary\"}")]
    [InlineData("{\"id\":\"a\",\"summary\":\"x\"}\n\n{\"id\":\"a\",\"summary\":\"y\"}", "line 3: the id 'a' stands there twice; expected {\"id\", \"summary\"}")]
    public void BrokenLine_IsRefusedByItsNumber(string text, string expected)
    {
        string path = _folder.Write("o.jsonl", text);
        Assert.Equal($"{path}, {expected}", Assert.Throws<InputException>(() => ExternalOutputs.Read("mine", path)).Message);
    }

    [Fact]
    public void EmptyMissingAndDamagedFiles_AreRefused()
    {
        string empty = _folder.Write("e.jsonl", "\n");
        Assert.Equal($"{empty}: is empty; expected lines {{\"id\", \"summary\"}}", Assert.Throws<InputException>(() => ExternalOutputs.Read("mine", empty)).Message);
        Assert.Equal("nowhere.jsonl: no such file", Assert.Throws<InputException>(() => ExternalOutputs.Read("mine", "nowhere.jsonl")).Message);
        byte[] gzip = TemporaryFolder.Gzip(System.Text.Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 9000).Select(i => $"{{\"id\":{i},\"summary\":\"s\"}}\n"))));
        string half = _folder.Write("h.jsonl.gz", gzip[..(gzip.Length / 2)]);
        Assert.StartsWith($"{half}: damaged gzip data after line ", Assert.Throws<InputException>(() => ExternalOutputs.Read("mine", half)).Message, StringComparison.Ordinal);
    }
}
