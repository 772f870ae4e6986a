using System.Text;

namespace Summ.Html.Decoding;

/// <summary>
/// Finds the charset that a page declares in a <c>meta</c> element or an XML declaration near its start. As in the standard's prescan (WHATWG HTML, section 13.2.3.2)
/// comments are passed over, and a charset inside <c>content</c> counts only beside <c>http-equiv</c>.
/// </summary>
internal static class CharsetDeclaration
{
    // Far more than the 1,024 bytes of the standard: pages put scripts before their meta elements.
    private const int SearchedBytes = 64 * 1024;
    private const int LongestLabel = 40;
    private const int LongestElement = 512;
    private const string CommentEnd = "-->";

    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        string head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, SearchedBytes)]);
        for (int at = head.IndexOf('<'); at >= 0; at = head.IndexOf('<', at))
        {
            ReadOnlySpan<char> rest = head.AsSpan(at);
            if (rest.StartsWith("<!--", StringComparison.Ordinal))
            {
                int end = rest.IndexOf(CommentEnd, StringComparison.Ordinal);
                if (end < 0)
                {
                    break;
                }

                at += end + CommentEnd.Length;
                continue;
            }

            if (rest.Length > 5 && rest.StartsWith("<meta", StringComparison.OrdinalIgnoreCase) && (char.IsWhiteSpace(rest[5]) || rest[5] == '/') && OfMeta(rest) is { } label)
            {
                return label;
            }

            at++;
        }

        return head.TrimStart().StartsWith("<?xml", StringComparison.Ordinal) ? After(Element(head), "encoding") : null;
    }

    private static string? OfMeta(ReadOnlySpan<char> rest)
    {
        string element = Element(rest);
        bool isHeader = element.Contains("http-equiv", StringComparison.OrdinalIgnoreCase) && element.Contains("content-type", StringComparison.OrdinalIgnoreCase);
        bool isOther = element.Contains("content", StringComparison.OrdinalIgnoreCase) && !isHeader;
        return isOther ? null : After(element, "charset");
    }

    private static string Element(ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(text.Length, LongestElement)];
        int end = text.IndexOf('>');
        return (end < 0 ? text : text[..end]).ToString();
    }

    private static string? After(string element, string word)
    {
        for (int at = element.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = element.IndexOf(word, at, StringComparison.OrdinalIgnoreCase))
        {
            at += word.Length;
            ReadOnlySpan<char> rest = element.AsSpan(at).TrimStart();
            if (rest.Length < 2 || rest[0] != '=')
            {
                continue;
            }

            rest = rest[1..].TrimStart(" \t\r\n\"'");
            int length = 0;
            while (length < rest.Length && length < LongestLabel && (char.IsAsciiLetterOrDigit(rest[length]) || rest[length] is '-' or '_' or ':'))
            {
                length++;
            }

            if (length > 0)
            {
                return rest[..length].ToString();
            }
        }

        return null;
    }
}
