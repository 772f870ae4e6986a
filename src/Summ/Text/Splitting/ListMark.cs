namespace Summ.Text.Splitting;

/// <summary>The mark of a list item at the beginning of a line: a bullet, a dash, "1.", "1)", "(a)", "a)".</summary>
/// <param name="IsPresent">Whether the line begins with one.</param>
/// <param name="IsCertain">Whether it can be nothing else, as a bullet; a dash or a number may come there by wrapping.</param>
internal readonly record struct ListMark(bool IsPresent, bool IsCertain)
{
    public static ListMark Read(ReadOnlySpan<char> text, TextLine line)
    {
        ReadOnlySpan<char> rest = text[line.Start..line.End];
        char first = rest[0];
        if (first is '•' or '●' or '▪' or '►' or '◦' or '‣' or '·')
        {
            return new ListMark(true, true);
        }

        int at = 1;
        if (first is not ('-' or '–' or '—' or '*' or '+'))
        {
            int inner = first == '(' ? 1 : 0;
            at = inner;
            while (at < rest.Length && at < inner + 3 && char.IsAsciiLetterOrDigit(rest[at]))
            {
                at++;
            }

            bool closes = at > inner && at < rest.Length && (rest[at] == ')' || (inner == 0 && rest[at] == '.' && char.IsAsciiDigit(first)));
            if (!closes)
            {
                return default;
            }

            at++;
        }

        return new ListMark(at < rest.Length && Marks.IsSpace(rest[at]), false);
    }
}
