namespace Summ.Text.Splitting;

/// <summary>
/// Tells hard-wrapped prose from lines that stand for themselves. A paragraph is hard-wrapped when the lines before its last one
/// (1) are close to the longest in length: at least 6 of 10 reach three quarters of it, which is 40 to 120 characters, and
/// (2) run on: at least 3 of 10 end without a terminator and are followed by a line that begins with a small letter.
/// A paragraph of two or three lines that fill the width of an earlier wrapped paragraph is wrapped too. In any other paragraph
/// each line break ends a sentence unless the line plainly runs on; in a wrapped one only those before list items and dialogue turns and behind headings do.
/// </summary>
internal struct LineWrap
{
    private const int LeastWidth = 40;
    private const int MostWidth = 120;

    /// <summary>Width of the last wrapped paragraph in characters, 0 before there is one.</summary>
    private int _width;

    /// <summary>Whether the paragraph judged last begins with a capital and closes with a terminator, which a list of items does not.</summary>
    private bool _isProse;

    /// <summary>Looks through the paragraph that begins with <paramref name="line"/> and says whether it is hard-wrapped.</summary>
    public bool Judge(ReadOnlySpan<char> text, TextLine line)
    {
        Span<int> lengths = stackalloc int[MostWidth + 1];
        lengths.Clear();
        int longest = 0;
        int breaks = 0;
        int runningOn = 0;
        int open = 0;
        TextLine current = line;
        while (!current.EndsParagraph)
        {
            TextLine next = TextLine.Read(text, current.Next);
            if (next.IsBlank)
            {
                break;
            }

            breaks++;
            lengths[Math.Min(current.Length, MostWidth)]++;
            longest = Math.Max(longest, Math.Max(current.Length, next.Length));
            if (!EndsWithTerminator(text, current))
            {
                open++;
                runningOn += BeginsSmall(text, next) ? 1 : 0;
            }

            current = next;
        }

        _isProse = !BeginsSmall(text, line) && EndsWithTerminator(text, current);
        if (breaks == 0 || longest is < LeastWidth or > MostWidth)
        {
            return false;
        }

        if (Reaching(lengths, longest * 3 / 4) * 10 >= breaks * 6 && runningOn * 10 >= breaks * 3)
        {
            _width = longest;
            return true;
        }

        return breaks <= 2 && _width > 0 && open == breaks && longest <= _width + 8 && Reaching(lengths, _width * 3 / 4) == breaks;
    }

    /// <summary>
    /// Whether a line of any other paragraph runs on into <paramref name="below"/>, which begins with a small letter: always in a paragraph
    /// that begins with a capital and closes with a terminator, else when the line is no short item and has no terminator.
    /// </summary>
    public readonly bool RunsOn(ReadOnlySpan<char> text, TextLine above, TextLine below) =>
        char.IsLower(text[below.Start]) && text[above.End - 1] is not (':' or ';') && !ListMark.Read(text, below).IsPresent
            && (_isProse || (above.Length >= LeastWidth && !EndsWithTerminator(text, above)));

    /// <summary>Whether the break between two lines of a wrapped paragraph ends a sentence all the same.</summary>
    public readonly bool Divides(ReadOnlySpan<char> text, TextLine above, TextLine below, bool inList)
    {
        bool closed = EndsWithTerminator(text, above);
        char last = text[above.End - 1];
        ListMark mark = ListMark.Read(text, below);
        if (mark.IsCertain || (mark.IsPresent && (closed || inList || last is ':' or ';')))
        {
            return true;
        }

        if (DialogueTurn.Begins(text, below, closed))
        {
            return true;
        }

        // A heading, or the last line of a paragraph that no blank line follows.
        return above.Length * 10 < _width * 6 && last is not (',' or '-' or '–' or '—') && char.IsUpper(text[below.Start]);
    }

    private static int Reaching(ReadOnlySpan<int> lengths, int least)
    {
        int sum = 0;
        foreach (int count in lengths[least..])
        {
            sum += count;
        }

        return sum;
    }

    private static bool EndsWithTerminator(ReadOnlySpan<char> text, TextLine line)
    {
        int at = line.End - 1;
        for (int i = 0; i < 3 && at > line.Start && (Marks.IsClosingQuote(text[at]) || text[at] is ')' or ']'); i++)
        {
            at--;
        }

        return Marks.KindOf(text[at]) != TerminatorKind.None;
    }

    private static bool BeginsSmall(ReadOnlySpan<char> text, TextLine line)
    {
        char first = text[line.Start];
        return char.IsLetter(first) && !char.IsUpper(first);
    }
}
