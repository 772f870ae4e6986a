using System.Text;

namespace Summ.Html.Metadata;

/// <summary>
/// Makes JSON of what was meant to be: a quote inside a string is told from its end by what follows, backslashes that escape nothing are
/// doubled away, control characters become blanks, comments go, and brackets that are never closed are closed. One pass.
/// </summary>
internal static class JsonMending
{
    public static string Mend(string text)
    {
        StringBuilder mended = new(text.Length + 16);
        Stack<char> open = new();
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '"')
            {
                i = CopyString(text, i + 1, mended, open.Count > 0 && open.Peek() == '}');
            }
            else if (c == '/' && i + 1 < text.Length && text[i + 1] is '/' or '*')
            {
                i = EndOfComment(text, i);
            }
            else if (c is '{' or '[')
            {
                open.Push(c == '{' ? '}' : ']');
                mended.Append(c);
            }
            else if (c is '}' or ']')
            {
                // A closing bracket without its opening one is dropped.
                if (open.TryPeek(out char expected) && expected == c)
                {
                    mended.Append(open.Pop());
                }
            }
            else
            {
                mended.Append(c < ' ' ? ' ' : c);
            }
        }

        TrimDangling(mended);
        while (open.TryPop(out char closing))
        {
            mended.Append(closing);
        }

        return mended.ToString();
    }

    // The index of the string's last character.
    private static int CopyString(string text, int start, StringBuilder mended, bool inObject)
    {
        mended.Append('"');
        int i = start;
        for (; i < text.Length && !(text[i] == '"' && IsEnd(text, i + 1, inObject)); i++)
        {
            char c = text[i];
            if (c == '\\' && i + 1 < text.Length && IsEscape(text, i + 1))
            {
                mended.Append(c).Append(text[++i]);
            }
            else if (c == '"')
            {
                mended.Append("\\\"");
            }
            else if (c != '\\')
            {
                mended.Append(c < ' ' ? ' ' : c);
            }
        }

        mended.Append('"');
        return i;
    }

    private static bool IsEscape(string text, int i) =>
        text[i] is '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't'
        || (text[i] == 'u' && i + 4 < text.Length && char.IsAsciiHexDigit(text[i + 1]) && char.IsAsciiHexDigit(text[i + 2]) && char.IsAsciiHexDigit(text[i + 3]) && char.IsAsciiHexDigit(text[i + 4]));

    // Behind a string comes a colon, a bracket, or a comma with the next string or value.
    private static bool IsEnd(string text, int i, bool inObject)
    {
        i = SkipBlanks(text, i);
        if (i >= text.Length || text[i] is ':' or '}' or ']')
        {
            return true;
        }

        if (text[i] != ',')
        {
            return false;
        }

        i = SkipBlanks(text, i + 1);
        return i >= text.Length || text[i] is '"' or '}' or ']' || (!inObject && text[i] is '{' or '[' or '-' or (>= '0' and <= '9'));
    }

    private static int SkipBlanks(string text, int i)
    {
        while (i < text.Length && char.IsWhiteSpace(text[i]))
        {
            i++;
        }

        return i;
    }

    private static int EndOfComment(string text, int i)
    {
        int end = text[i + 1] == '/' ? text.AsSpan(i).IndexOfAny('\n', '\r') : text.AsSpan(i + 2).IndexOf("*/", StringComparison.Ordinal) is var found and >= 0 ? found + 3 : -1;
        return end < 0 ? text.Length : i + end;
    }

    // A text cut off in the middle ends in a comma, or in a name without its value.
    private static void TrimDangling(StringBuilder mended)
    {
        int length = mended.Length;
        while (length > 0 && mended[length - 1] is ' ' or ',')
        {
            length--;
        }

        mended.Length = length;
        if (length > 0 && mended[length - 1] == ':')
        {
            mended.Append("null");
        }
    }
}
