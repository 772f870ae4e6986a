namespace Summ.Text.Splitting;

/// <summary>A line of a text.</summary>
/// <param name="Start">Offset of its first visible character.</param>
/// <param name="End">Offset behind its last visible character; equal to <paramref name="Start"/> on a blank line.</param>
/// <param name="Next">Offset of the next line.</param>
/// <param name="EndsParagraph">Whether the break behind it ends the paragraph: a form feed, a paragraph separator, the end of the text.</param>
internal readonly record struct TextLine(int Start, int End, int Next, bool EndsParagraph)
{
    public bool IsBlank => Start == End;

    public int Length => End - Start;

    /// <summary>Reads the line that begins at <paramref name="at"/>; \r\n counts as one break.</summary>
    public static TextLine Read(ReadOnlySpan<char> text, int at)
    {
        int length = text[at..].IndexOfAny(Marks.LineBreaks);
        int end = length < 0 ? text.Length : at + length;
        int next = end == text.Length ? end : end + 1;
        bool endsParagraph = end == text.Length || text[end] is '\f' or '\u2029';
        if (next < text.Length && text[end] == '\r' && text[next] == '\n')
        {
            next++;
        }

        while (end > at && Marks.IsSpace(text[end - 1]))
        {
            end--;
        }

        while (at < end && Marks.IsSpace(text[at]))
        {
            at++;
        }

        return new TextLine(at, end, next, endsParagraph);
    }
}
