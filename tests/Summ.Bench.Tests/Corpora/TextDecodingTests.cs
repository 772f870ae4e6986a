using System.Text;
using Summ.Bench.Corpora;

namespace Summ.Bench.Tests.Corpora;

public sealed class TextDecodingTests
{
    [Fact]
    public void MarksOfUtf8AndUtf16_AreNotPartOfTheText()
    {
        Assert.Equal("é.", TextDecoding.Decode("\uFEFFé."u8, "f"));
        Assert.Equal("é.", TextDecoding.Decode([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("é.")], "f"));
        Assert.Equal("é.", TextDecoding.Decode([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("é.")], "f"));
    }

    [Fact]
    public void InvalidUtf8_IsRefusedWithByteAndOffset()
    {
        InputException e = Assert.Throws<InputException>(() => TextDecoding.Decode([(byte)'a', 0xC3, 0xA9, 0x92, (byte)'b'], "notes.txt"));
        Assert.StartsWith("notes.txt: is not UTF-8 (byte 92 at offset 3)", e.Message, StringComparison.Ordinal);
        Assert.Contains("iconv", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void BinaryBlankAndEmpty_AreRefused()
    {
        Assert.Equal("f: is a binary file; expected text, HTML or JSON lines", Assert.Throws<InputException>(() => TextDecoding.Decode([1, 0, 2], "f")).Message);
        Assert.Equal("f: is empty: it holds only white space", Assert.Throws<InputException>(() => TextDecoding.Decode(" \r\n\t"u8, "f")).Message);
        Assert.Equal("f: is empty", Assert.Throws<InputException>(() => TextDecoding.ReadAll(Stream.Null, "f")).Message);
    }

    [Fact]
    public void FileOverTheLimit_IsRefused_AndOneAtTheLimitRead()
    {
        Assert.Equal(10, TextDecoding.ReadAll(new MemoryStream(new byte[10]), "f", 10).Length);
        Assert.StartsWith("f: larger than 10 bytes", Assert.Throws<InputException>(() => TextDecoding.ReadAll(new MemoryStream(new byte[11]), "f", 10)).Message, StringComparison.Ordinal);
        Assert.StartsWith("f: larger than 2 MB", Assert.Throws<InputException>(() => TextDecoding.ReadAll(new MemoryStream(new byte[(2 << 20) + 1]), "f", 2 << 20)).Message, StringComparison.Ordinal);
    }
}
