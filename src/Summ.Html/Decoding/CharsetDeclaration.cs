using System.Text;

namespace Summ.Html.Decoding;

/// <summary>Finds the charset a page declares in a <c>meta</c> element or an XML declaration near its start.</summary>
internal static class CharsetDeclaration
{
    // Far more than the 1,024 bytes of the standard: pages put scripts before their meta elements.
    private const int SearchedBytes = 16 * 1024;
    private const int LongestLabel = 40;

    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        string head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, SearchedBytes)]);
        return After(head, "charset") ?? (head.StartsWith("<?xml", StringComparison.Ordinal) ? After(head, "encoding") : null);
    }

    private static string? After(string head, string word)
    {
        for (int at = head.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = head.IndexOf(word, at, StringComparison.OrdinalIgnoreCase))
        {
            at += word.Length;
            ReadOnlySpan<char> rest = head.AsSpan(at).TrimStart();
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
