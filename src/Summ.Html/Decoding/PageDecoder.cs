using System.Text;

namespace Summ.Html.Decoding;

/// <summary>
/// Bytes to text: byte order mark, then UTF-8 if every byte fits, then the charset declared by the caller or by the page, then windows-1252.
/// UTF-8 comes before the declarations because pages with a wrong one are common, and text in another charset is hardly ever valid UTF-8.
/// </summary>
internal static class PageDecoder
{
    private const int LongestUtf8Sequence = 4;

    public static string Decode(ReadOnlySpan<byte> bytes, string? declaredCharset)
    {
        if (FromMark(bytes) is { } marked)
        {
            return marked;
        }

        string? name = declaredCharset ?? CharsetDeclaration.Find(bytes);
        Encoding? declared = CharsetNames.Find(declaredCharset) ?? CharsetNames.Find(CharsetDeclaration.Find(bytes));
        if (IsEscapeEncoded(bytes, name) && declared is not null)
        {
            return declared.GetString(bytes);
        }

        // A page cut off in the middle of a character is still UTF-8.
        if (System.Text.Unicode.Utf8.IsValid(bytes) || System.Text.Unicode.Utf8.IsValid(WithoutCutTail(bytes)))
        {
            return Encoding.UTF8.GetString(bytes);
        }

        return (declared ?? CharsetNames.Western).GetString(bytes);
    }

    private static string? FromMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.UTF8.GetString(rest),
        [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
        [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
        [(byte)'<', 0, _, 0, ..] => Encoding.Unicode.GetString(bytes),
        [0, (byte)'<', 0, _, ..] => Encoding.BigEndianUnicode.GetString(bytes),
        _ => null,
    };

    // ISO-2022-JP is made of ASCII bytes and so always passes for UTF-8.
    private static bool IsEscapeEncoded(ReadOnlySpan<byte> bytes, string? name) =>
        name is not null && name.Trim().StartsWith("iso-2022", StringComparison.OrdinalIgnoreCase) && bytes.Contains((byte)0x1B);

    private static ReadOnlySpan<byte> WithoutCutTail(ReadOnlySpan<byte> bytes)
    {
        for (int i = bytes.Length - 1; i >= 0 && i >= bytes.Length - LongestUtf8Sequence; i--)
        {
            if (bytes[i] < 0x80)
            {
                break;
            }

            if (bytes[i] >= 0xC0)
            {
                return bytes[..i];
            }
        }

        return bytes;
    }
}
