using System.Text;
using CsCheck;
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
    public void CallersLatin1_IsAServersDefaultAndGivesWay()
    {
        byte[] bytes = CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes("<meta charset=windows-1251>Привет");
        Assert.EndsWith("Привет", PageDecoder.Decode(bytes, "ISO-8859-1"), StringComparison.Ordinal);
    }

    [Fact]
    public void DeclarationThatTheBytesDoNotFit_GivesWay()
    {
        string western = "<meta charset=euc-kr>" + string.Concat(Enumerable.Repeat("Été à Zürich. ", 20));
        Assert.Equal(western, PageDecoder.Decode(Western.GetBytes(western), null));
        Assert.Equal(Text, PageDecoder.Decode(Western.GetBytes(Text), "utf-8"));
        Assert.EndsWith("日本語", PageDecoder.Decode(CodePagesEncodingProvider.Instance.GetEncoding("shift_jis")!.GetBytes("<meta charset=shift_jis>日本語"), "utf-8"), StringComparison.Ordinal);
    }

    [Fact]
    public void Utf8WithAFewForeignBytes_StaysUtf8()
    {
        byte[] page = [.. Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("Zürich ", 10))), 0xFC, (byte)'!'];
        Assert.Equal(string.Concat(Enumerable.Repeat("Zürich ", 10)) + "\uFFFD!", PageDecoder.Decode(page, "iso-8859-1"));
        Assert.Equal("ZÃ¼rich ü!", PageDecoder.Decode([.. Encoding.UTF8.GetBytes("Zürich "), 0xFC, (byte)'!'], null));
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Utf16WithoutMark_NeedsNoTagAtTheStart(string name)
    {
        string page = "\r\n  <title>日本語</title><p>日本語のページです。" + new string('語', 80) + "</p>";
        Assert.Equal(page, PageDecoder.Decode(Encoding.GetEncoding(name).GetBytes(page), "utf-8"));
    }

    [Fact]
    public void BinaryZeros_AreNotUtf16() => Assert.Equal("a\0\0\0bcd\0\0e", PageDecoder.Decode("a\0\0\0bcd\0\0e"u8, null));

    [Fact]
    public void Utf32WithMark_IsRead() => Assert.Equal(Text, PageDecoder.Decode([0xFF, 0xFE, 0, 0, .. Encoding.UTF32.GetBytes(Text)], null));

    [Theory]
    [InlineData("<!-- <meta charset=koi8-r> --><meta charset=windows-1251>")]
    [InlineData("<meta name=description content='charset=koi8-r'><meta http-equiv=content-type content='text/html;charset=windows-1251'>")]
    [InlineData("<script charset=koi8-r></script><META CHARSET = 'windows-1251' />")]
    [InlineData("<metadata charset=koi8-r><meta\ncharset=windows-1251>")]
    public void CharsetsThatAreNotThePages_AreNotTaken(string head) =>
        Assert.EndsWith("Привет", PageDecoder.Decode(CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes(head + "Привет"), null), StringComparison.Ordinal);

    [Fact]
    public void DeclarationFarDown_IsFoundUpTo64KiB()
    {
        byte[] Page(int distance) => CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes("<!-- " + new string('x', distance) + " --><meta charset=windows-1251><p>Привет");
        Assert.EndsWith("Привет", PageDecoder.Decode(Page(1100), null), StringComparison.Ordinal);
        Assert.EndsWith("Привет", PageDecoder.Decode(Page(5000), null), StringComparison.Ordinal);
        Assert.EndsWith("Привет", PageDecoder.Decode(Page(60_000), null), StringComparison.Ordinal);
        Assert.EndsWith("Ïðèâåò", PageDecoder.Decode(Page(70_000), null), StringComparison.Ordinal);
    }

    // The table of small inputs that other readers of HTML were measured with, each with this one's outcome.
    [Theory]
    [InlineData("utf-8", "", Text, Text)]
    [InlineData("utf-8", "<meta charset=utf-8>", Text, Text)]
    [InlineData("utf-8", "<meta charset=iso-8859-1>", Text, Text)]
    [InlineData("windows-1252", "", Text, Text)]
    [InlineData("windows-1252", "<meta charset=windows-1252>", Text, Text)]
    [InlineData("windows-1252", "<meta charset=iso-8859-1>", Text, Text)]
    [InlineData("windows-1252", "<meta http-equiv=Content-Type content='text/html; charset=windows-1252'>", Text, Text)]
    [InlineData("windows-1252", "<meta charset=bogus>", Text, Text)]
    [InlineData("windows-1252", "<meta charset=utf-8>", Text, Text)]
    [InlineData("utf-16", "", Text, Text)]
    [InlineData("utf-16BE", "", Text, Text)]
    [InlineData("utf-8", "<meta charset=utf-16>", Text, Text)]
    [InlineData("utf-8", "<meta charset=bogus>", Text, Text)]
    [InlineData("shift_jis", "<meta charset=shift_jis>", "テスト", "テスト")]
    [InlineData("gb18030", "<meta charset=gb2312>", "中文", "中文")]
    [InlineData("windows-1251", "<meta charset=windows-1251>", "При", "При")]
    public void SmallInputs_HaveTheirOutcome(string encoding, string head, string text, string expected)
    {
        Encoding actual = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding);
        Assert.Equal(head + expected, PageDecoder.Decode(actual.GetBytes(head + text), null));
    }

    [Theory]
    [InlineData("ks_c_5601-1987", "euc-kr", "한글똠")]
    [InlineData("ks_c_5601-1987", "KSC5601", "한글")]
    [InlineData("big5", "big5-hkscs", "中文")]
    [InlineData("shift_jis", "Windows-31J", "日本①")]
    [InlineData("windows-1251", "cp1251", "Привет")]
    [InlineData("windows-1251", "x-cp1251", "Привет")]
    [InlineData("windows-874", "TIS-620", "ภาษาไทย")]
    [InlineData("windows-1254", "ISO-8859-9", "ığş")]
    [InlineData("koi8-r", "koi8-r", "Привет")]
    public void Labels_AreReadAsBrowsersReadThem(string encoding, string label, string text) =>
        Assert.Equal(text, PageDecoder.Decode(CodePagesEncodingProvider.Instance.GetEncoding(encoding)!.GetBytes(text), label));

    [Fact]
    public void BytesThatAreNoUtf8_AreWestern() => Assert.Equal("aÃ(ÿb", PageDecoder.Decode([(byte)'a', 0xC3, 0x28, 0xFF, (byte)'b'], null));

    [Fact]
    public void MarkAgainstADeclaration_Wins() =>
        Assert.EndsWith(Text, PageDecoder.Decode([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("<meta charset=windows-1252>" + Text)], "windows-1252"), StringComparison.Ordinal);

    [Fact]
    public void AnyBytes_GiveTextAndUtf8GivesItself()
    {
        string[] labels = ["utf-8", "utf-16", "iso-8859-1", "shift_jis", "gb2312", "big5", "euc-kr", "euc-jp", "iso-2022-jp", "utf-7", "x", "hz-gb-2312", "windows-125", "cp125"];
        Gen.Select(Gen.Byte.Array[0, 60], Gen.Int[0, labels.Length - 1], Gen.Int[0, labels.Length - 1]).Sample(
            (bytes, header, meta) => PageDecoder.Decode([.. Encoding.ASCII.GetBytes($"<meta charset={labels[meta]}>"), .. bytes], labels[header]).Length > 0,
            seed: "0000KsJ2aTf1",
            iter: 10_000);
        Gen.String.Sample(
            text => text.AsSpan().IndexOfAny('\0', '\uFEFF') >= 0 || Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) == PageDecoder.Decode(Encoding.UTF8.GetBytes(text), "windows-1252"),
            seed: "0000KsJ2aTf1",
            iter: 10_000);
    }

    [Fact]
    public void NoBytes_NoText() => Assert.Equal("", PageDecoder.Decode([], null));
}
