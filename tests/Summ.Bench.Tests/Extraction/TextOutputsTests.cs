using Summ.Bench.Extraction;

namespace Summ.Bench.Tests.Extraction;

public sealed class TextOutputsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("{\"id\":\"a\",\"text\":\"One two\",\"title\":\"T\"}\n\n{\"id\":2,\"text\":null}\n", "T")]
    [InlineData("{\"a\":{\"articleBody\":\"One two\"},\"2\":{\"articleBody\":null}}", null)]
    [InlineData("{\n \"version\": \"1\",\n \"output\": {\"a\": {\"articleBody\": \"One two\", \"url\": \"x\"}, \"2\": {}}\n}", null)]
    public void EachForm_IsRead(string content, string? title)
    {
        TextOutputs outputs = TextOutputs.Read("mine", _folder.WriteGzip("o.json", content));
        Assert.Equal(["a", "2"], outputs.Ids);
        Assert.Equal(("One two", title), (outputs.Find("a")!.Text, outputs.Find("a")!.Fields.Title));
        Assert.Equal("", outputs.Find("2")!.Text);
        Assert.Null(outputs.Find("b"));
        Assert.Equal(64, outputs.Sha256.Length);
    }

    [Theory]
    [InlineData("{\"id\":\"a\",\"text\":\"x\"}\n{\"id\":\"a\",\"text\":\"x\"}\n", "o.json, line 2: the id 'a' stands there twice")]
    [InlineData("{\"id\":\"a\"}\n", "o.json, line 1: field 'text' is missing; expected lines")]
    [InlineData("{\"id\":\"a\",\"text\":[]}\n", "o.json, line 1: field 'text' holds an array")]
    [InlineData("{\"id\":\"a\",\"text\":\"x\"}\nno\n", "o.json, line 2: not a JSON object")]
    [InlineData("{\"a\":\"x\"}", "o.json, 'a': holds a string; expected a JSON object; expected lines {\"id\", \"text\"}, or an object")]
    [InlineData("[]", "o.json: holds an array; expected a JSON object")]
    [InlineData("{}", "o.json: has no text")]
    [InlineData("", "o.json: is empty")]
    [InlineData("text", "o.json: not a JSON object")]
    public void OtherForms_AreOneLine(string content, string expected)
    {
        string path = _folder.Write("o.json", content);
        InputException error = Assert.Throws<InputException>(() => TextOutputs.Read("mine", path));
        Assert.Contains(expected, error.Message);
        Assert.DoesNotContain('\n', error.Message);
    }
}
