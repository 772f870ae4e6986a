using System.Text;
using Summ.Html.Decoding;

namespace Summ.Html.Tests.Decoding;

public sealed class PageDecoderTests
{
    private const string Text = "<p>Été à Zürich – “naïve” €5</p>";

    private static Encoding Western => CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    [Fact]
    public void Utf8WithoutDeclaration_IsUtf8() => Assert.Equal(Text, PageDecoder.Decode(Encoding.UTF8.GetBytes(Text), null));

    [Fact]
    public void Utf8UnderAWrongDeclaration_IsUtf8()
    {
        string page = "<meta charset=iso-8859-1>" + Text;
        Assert.Equal(page, PageDecoder.Decode(Encoding.UTF8.GetBytes(page), "windows-1252"));
    }

    [Fact]
    public void WesternWithoutDeclaration_IsWestern() => Assert.Equal(Text, PageDecoder.Decode(Western.GetBytes(Text), null));

    [Theory]
    [InlineData("windows-1251", "<meta charset=\"windows-1251\"><p>Привет</p>")]
    [InlineData("shift_jis", "<meta http-equiv=Content-Type content='text/html; charset=Shift_JIS'><p>日本語</p>")]
    [InlineData("gb18030", "<?xml version=\"1.0\" encoding=\"gb2312\"?><p>中文字</p>")]
    [InlineData("iso-2022-jp", "<meta charset=iso-2022-jp><p>日本語</p>")]
    public void DeclaredCharset_IsUsed(string encoding, string page) =>
        Assert.Equal(page, PageDecoder.Decode(CodePagesEncodingProvider.Instance.GetEncoding(encoding)!.GetBytes(page), null));

    [Fact]
    public void CallersCharset_ComesBeforeThePages()
    {
        byte[] bytes = CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes("<meta charset=koi8-r>Привет");
        Assert.EndsWith("Привет", PageDecoder.Decode(bytes, "windows-1251"), StringComparison.Ordinal);
    }

    [Fact]
    public void UnknownCharset_IsIgnored() => Assert.Equal(Text, PageDecoder.Decode(Western.GetBytes(Text), "no-such-charset"));

    [Fact]
    public void ByteOrderMarks_Win()
    {
        Assert.Equal(Text, PageDecoder.Decode([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Text)], "windows-1252"));
        Assert.Equal(Text, PageDecoder.Decode([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text)], null));
        Assert.Equal(Text, PageDecoder.Decode([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Text)], null));
    }

    [Fact]
    public void Utf16WithoutMark_IsSeenByItsZeros() => Assert.Equal(Text, PageDecoder.Decode(Encoding.Unicode.GetBytes(Text), null));

    [Fact]
    public void Utf8CutInsideACharacter_StaysUtf8() => Assert.StartsWith("Zürich ", PageDecoder.Decode(Encoding.UTF8.GetBytes("Zürich €").AsSpan()[..^1], null), StringComparison.Ordinal);

    [Fact]
    public void NoBytes_NoText() => Assert.Equal("", PageDecoder.Decode([], null));
}
