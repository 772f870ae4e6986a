using System.Text;

namespace Summ.Html.Decoding;

/// <summary>Charset labels as browsers read them: Latin-1 and ASCII mean windows-1252, GB 2312 means GB 18030 (WHATWG Encoding, section 4.2).</summary>
internal static class CharsetNames
{
    private const int WesternCodePage = 1252;

    public static Encoding Western { get; } = CodePagesEncodingProvider.Instance.GetEncoding(WesternCodePage)!;

    /// <summary>The encoding of a label, or null when it is unknown or empty.</summary>
    public static Encoding? Find(string? label)
    {
        string name = label?.Trim(' ', '\t', '"', '\'', ';').ToLowerInvariant() ?? "";
        switch (name)
        {
            case "":
                return null;
            case "utf-8" or "utf8" or "utf-16" or "utf-16le" or "utf-16be":
                // A label found by reading ASCII bytes cannot be true when it says UTF-16.
                return Encoding.UTF8;
            case "iso-8859-1" or "iso8859-1" or "iso_8859-1" or "latin1" or "latin-1" or "l1" or "ascii" or "us-ascii" or "windows-1252" or "cp1252":
                return Western;
            case "gb2312" or "gbk" or "x-gbk" or "gb_2312-80":
                name = "gb18030";
                break;
            case "iso-8859-9" or "latin5":
                name = "windows-1254";
                break;
            case "sjis" or "x-sjis" or "shift-jis" or "ms_kanji" or "windows-31j" or "cp932" or "ms932":
                name = "shift_jis";
                break;
            case "euc-kr" or "ks_c_5601-1987" or "ksc5601" or "ksc_5601" or "korean" or "windows-949" or "cp949" or "uhc":
                name = "ks_c_5601-1987";
                break;
            case "big5-hkscs" or "x-x-big5" or "cn-big5" or "cp950":
                name = "big5";
                break;
            case "tis-620" or "iso-8859-11":
                name = "windows-874";
                break;
        }

        name = name.StartsWith("x-cp125", StringComparison.Ordinal) || name.StartsWith("cp125", StringComparison.Ordinal) || name.StartsWith("win-125", StringComparison.Ordinal) ? "windows-" + name[^4..] : name;

        // Without this fallback some code pages put a question mark, which cannot be told from the page's own.
        return CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"));
    }
}
