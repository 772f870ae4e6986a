using System.Text;
using Summ.Bench.Corpora;

namespace Summ.Bench.Tests.Corpora;

public sealed class FileKindsTests
{
    [Theory]
    [InlineData("a.txt", "{\"id\":1}", FileKind.Text)]
    [InlineData("a.MD", "# x", FileKind.Markdown)]
    [InlineData("a.markdown.gz", "x", FileKind.Markdown)]
    [InlineData("a.htm", "x", FileKind.Html)]
    [InlineData("a.ndjson", "[", FileKind.JsonLines)]
    [InlineData("a.jsonl.GZ", "{", FileKind.JsonLines)]
    [InlineData("a", "  \n<!doctype html>", FileKind.Html)]
    [InlineData("a", "words", FileKind.Text)]
    [InlineData("a", "[\n{", FileKind.Json)]
    [InlineData("a", "{\"a\":1}\n{\"a\":2}\n", FileKind.JsonLines)]
    [InlineData("a", "{\"a\":1}", FileKind.JsonLines)]
    [InlineData("a", "{\n  \"a\": 1\n}", FileKind.Json)]
    [InlineData("a.json", "\uFEFF{\"a\":1}\n{\"a\":2}", FileKind.JsonLines)]
    [InlineData("a.json", "{\"uid1\":{\"text\":\"t\"},\"uid2\":{}}\n", FileKind.Json)]
    [InlineData("a.json", "{\"uid1\":{\"text\":\"t", FileKind.Json)]
    [InlineData("a.json", "{\"text\":\"cut off he", FileKind.JsonLines)]
    [InlineData("a.json", "{\"metadata\":{\"id\":1}}\n{\"metadata\":{\"id\":2}}\n", FileKind.JsonLines)]
    [InlineData("a.txt", "", FileKind.Empty)]
    [InlineData("a.txt", "\uFEFF", FileKind.Empty)]
    [InlineData("a.txt", "PK\0", FileKind.Binary)]
    public void NameOrHead_TellsTheKind(string name, string head, FileKind expected) =>
        Assert.Equal(expected, FileKinds.Of(name, Encoding.UTF8.GetBytes(head)));

    [Fact]
    public void Utf16WithMark_IsNoBinaryFile() =>
        Assert.Equal(FileKind.Text, FileKinds.Of("a.txt", [0xFF, 0xFE, (byte)'a', 0]));

    [Fact]
    public void PageInUtf16WithoutMark_IsAPage()
    {
        Assert.Equal(FileKind.Html, FileKinds.Of("a", Encoding.Unicode.GetBytes("\r\n<p>words")));
        Assert.Equal(FileKind.Html, FileKinds.Of("-", Encoding.BigEndianUnicode.GetBytes("<p>words")));
        Assert.Equal(FileKind.Html, FileKinds.Of("a", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("<p>words")]));
        Assert.Equal(FileKind.Binary, FileKinds.Of("a.txt", Encoding.Unicode.GetBytes("<p>words")));
        Assert.Equal(FileKind.Binary, FileKinds.Of("a", [(byte)'<', 0, 0, 0, 1]));
    }
}
