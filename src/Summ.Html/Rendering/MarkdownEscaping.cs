using System.Buffers;
using System.Text;

namespace Summ.Html.Rendering;

/// <summary>Keeps text that looks like Markdown from being Markdown (CommonMark 0.31, section 2.4; GFM strikethrough and tables).</summary>
internal static class MarkdownEscaping
{
    private const int LongestNumber = 9;
    private const int LongestEntity = 34;

    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*_[]<&~|");
    private static readonly SearchValues<char> SpecialOfAddress = SearchValues.Create("<>\\");

    /// <summary>Appends text of a paragraph, heading or cell. What stands at the start of a line is seen to by <see cref="EscapeLineStart"/>.</summary>
    /// <param name="line">Where to.</param>
    /// <param name="text">The text.</param>
    /// <param name="inBrackets">Whether it stands between brackets, where its own must not count.</param>
    /// <param name="inCell">Whether it stands in a table, where a bar must not count.</param>
    public static void Append(StringBuilder line, string text, bool inBrackets, bool inCell)
    {
        int from = 0;
        while (text.AsSpan(from).IndexOfAny(Special) is var found and >= 0)
        {
            int at = from + found;
            line.Append(text, from, found);
            if (IsMarkup(text, at, inBrackets, inCell))
            {
                line.Append('\\');
            }

            line.Append(text[at]);
            from = at + 1;
        }

        line.Append(text, from, text.Length - from);
    }

    /// <summary>Escapes the last character where it is the given one and stands unescaped, because of what comes next.</summary>
    public static void EscapeLast(StringBuilder line, char last)
    {
        int at = line.Length - 1;
        if (at < 0 || line[at] != last)
        {
            return;
        }

        int backslashes = 0;
        while (at - backslashes > 0 && line[at - backslashes - 1] == '\\')
        {
            backslashes++;
        }

        if (backslashes % 2 == 0)
        {
            line.Insert(at, '\\');
        }
    }

    /// <summary>Appends an address in parentheses or brackets.</summary>
    public static void AppendAddress(StringBuilder line, string address)
    {
        bool isBalanced = HasBalancedParentheses(address);
        for (int i = 0; i < address.Length; i++)
        {
            if ((!isBalanced && address[i] is '(' or ')') || SpecialOfAddress.Contains(address[i]) || (address[i] == '&' && IsEntity(address, i)))
            {
                line.Append('\\');
            }

            line.Append(address[i]);
        }
    }

    /// <summary>Puts a backslash where the line that starts at <paramref name="start"/> would be a heading, list, quote, rule or row of a table.</summary>
    public static void EscapeLineStart(StringBuilder text, int start)
    {
        if (start >= text.Length)
        {
            return;
        }

        char first = text[start];
        if (char.IsAsciiDigit(first))
        {
            int end = start + 1;
            while (end < text.Length && end <= start + LongestNumber && char.IsAsciiDigit(text[end]))
            {
                end++;
            }

            if (end < text.Length && text[end] is '.' or ')' && IsBlankOrEnd(text, end + 1))
            {
                text.Insert(end, '\\');
            }
        }
        else if (first is '>' or '=' or '|' || (first is '+' or '-' && IsBlankOrEnd(text, start + 1)) || (first == '-' && text[start + 1] is '-' or '|' or ':')
            || (first == ':' && !IsBlankOrEnd(text, start + 1) && text[start + 1] == '-') || (first == '#' && IsHeading(text, start)) || (first == '[' && IsTask(text, start)))
        {
            text.Insert(start, '\\');
        }
    }

    /// <summary>A run of #s at the end of a heading would be taken for its closing.</summary>
    public static void EscapeHeadingEnd(StringBuilder text, int start)
    {
        int at = text.Length;
        while (at > start && text[at - 1] == '#')
        {
            at--;
        }

        if (at < text.Length && (at == start || text[at - 1] == ' '))
        {
            text.Insert(at, '\\');
        }
    }

    private static bool IsMarkup(string text, int at, bool inBrackets, bool inCell)
    {
        char next = at + 1 < text.Length ? text[at + 1] : '\0';
        return text[at] switch
        {
            '_' => !IsInsideWord(text, at),
            '<' => next is '\0' or '/' or '!' or '?' || char.IsAsciiLetter(next),
            '&' => IsEntity(text, at),
            // Brackets make a link only with what follows them: this writer never defines any.
            '[' => inBrackets,
            ']' => inBrackets || next is '(' or '[' or ':',
            '|' => inCell,
            _ => true,
        };
    }

    private static bool IsInsideWord(string text, int at)
    {
        int before = at - 1;
        int after = at + 1;
        return before >= 0 && after < text.Length && char.IsLetterOrDigit(text[before]) && char.IsLetterOrDigit(text[after]);
    }

    private static bool IsEntity(string text, int at)
    {
        for (int i = at + 1; i < text.Length && i < at + LongestEntity; i++)
        {
            if (text[i] == ';')
            {
                return i > at + 1;
            }

            if (!char.IsAsciiLetterOrDigit(text[i]) && !(text[i] == '#' && i == at + 1))
            {
                return false;
            }
        }

        // What follows in another piece of the line may complete it.
        return text.Length - at < LongestEntity;
    }

    private static bool HasBalancedParentheses(string address)
    {
        // The standard asks for three levels at least.
        const int Deepest = 3;
        int depth = 0;
        foreach (char c in address)
        {
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth is < 0 or > Deepest)
            {
                return false;
            }
        }

        return depth == 0;
    }

    private static bool IsHeading(StringBuilder text, int start)
    {
        const int Deepest = 6;
        int end = start;
        while (end < text.Length && text[end] == '#')
        {
            end++;
        }

        return end - start <= Deepest && IsBlankOrEnd(text, end);
    }

    // A box to tick, at the start of a list's item.
    private static bool IsTask(StringBuilder text, int start) => start + 2 < text.Length && text[start + 2] == ']' && text[start + 1] is ' ' or 'x' or 'X' && IsBlankOrEnd(text, start + 3);

    private static bool IsBlankOrEnd(StringBuilder text, int at) => at >= text.Length || text[at] is ' ' or '\n';
}
