using System.Text;
using System.Text.Unicode;

namespace Summ.Html.Decoding;

/// <summary>
/// Bytes to text, in this order: byte order mark; UTF-16 by its zeros; ISO-2022-JP, where it is declared and its escapes are there; UTF-8 if every byte fits, or
/// nearly every one; the charset declared by the caller, then by the page, where the bytes fit it; windows-1252. UTF-8 comes before the declarations
/// because pages with a wrong one are common, and text in another charset is hardly ever valid UTF-8.
/// </summary>
internal static class PageDecoder
{
    // A declared charset that turns more than one in this many bytes above ASCII into U+FFFD is not the page's.
    private const int GoodBytesPerBad = 10;

    public static string Decode(ReadOnlySpan<byte> bytes, string? declaredCharset)
    {
        if (Marked(bytes) is { } marked)
        {
            return marked;
        }

        if (Utf16Zeros.Find(bytes) is { } wide)
        {
            return wide.GetString(bytes);
        }

        if (bytes.Contains((byte)0x1B) && EscapeEncoding(bytes, declaredCharset) is { } escaped)
        {
            return escaped.GetString(bytes);
        }

        // A page cut off in the middle of a character, or one with a few foreign bytes among its own, is still UTF-8.
        if (Utf8.IsValid(bytes) || Utf8Share.IsNearlyAll(bytes, GoodBytesPerBad))
        {
            return Encoding.UTF8.GetString(bytes);
        }

        return Declared(bytes, declaredCharset) ?? CharsetNames.Western.GetString(bytes);
    }

    private static string? Marked(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.UTF8.GetString(rest),
        [0xFF, 0xFE, 0, 0, .. var rest] => Encoding.UTF32.GetString(rest),
        [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
        [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
        _ => null,
    };

    // ISO-2022-JP is made of ASCII bytes and so always passes for UTF-8.
    private static Encoding? EscapeEncoding(ReadOnlySpan<byte> bytes, string? declaredCharset) =>
        IsEscapeName(declaredCharset) ? CharsetNames.Find(declaredCharset) : CharsetDeclaration.Find(bytes) is { } found && IsEscapeName(found) ? CharsetNames.Find(found) : null;

    private static bool IsEscapeName(string? name) => name is not null && name.Trim(' ', '"', '\'').StartsWith("iso-2022", StringComparison.OrdinalIgnoreCase);

    private static string? Declared(ReadOnlySpan<byte> bytes, string? declaredCharset)
    {
        Encoding? caller = CharsetNames.Find(declaredCharset);
        Encoding? page = CharsetNames.Find(CharsetDeclaration.Find(bytes));

        // Latin-1 in a header is what servers say that were told nothing; the page knows better.
        bool callerIsDefault = caller is not null && page is not null && caller.CodePage == CharsetNames.Western.CodePage;
        return Fitting(bytes, callerIsDefault ? page : caller) ?? Fitting(bytes, callerIsDefault ? caller : page);
    }

    private static string? Fitting(ReadOnlySpan<byte> bytes, Encoding? encoding)
    {
        if (encoding is null)
        {
            return null;
        }

        string text = encoding.GetString(bytes);
        int bad = text.AsSpan().Count('\uFFFD');
        int high = 0;
        foreach (byte b in bytes)
        {
            high += b >= 0x80 ? 1 : 0;
        }

        return (long)bad * GoodBytesPerBad <= high ? text : null;
    }
}
