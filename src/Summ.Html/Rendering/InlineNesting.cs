namespace Summ.Html.Rendering;

/// <summary>
/// Turns the flat runs of a paragraph into steps whose marks nest: of those that open together the one that lasts longest is outermost, and one that
/// outlasts an outer one is closed with it and opened again.
/// </summary>
internal static class InlineNesting
{
    private const int MarkCount = 7;
    private const int Link = MarkCount;

    /// <param name="runs">A paragraph.</param>
    /// <param name="nested">Marks to nest; <paramref name="onText"/> of the others stay on the text, the rest is left out.</param>
    /// <param name="onText">Marks that the writer handles text by text.</param>
    public static List<InlineToken> Of(IReadOnlyList<InlineRun> runs, TextMarks nested, TextMarks onText)
    {
        List<InlineRun> joined = Join(runs, nested | onText);
        int[] ends = Ends(joined, nested);
        List<InlineToken> tokens = new(joined.Count);
        List<(int Mark, int Token)> open = new(MarkCount + 1);
        for (int i = 0; i < joined.Count; i++)
        {
            InlineRun run = joined[i];
            int keep = 0;
            while (keep < open.Count && StillHolds(open[keep].Mark, run, open[keep].Mark == Link ? tokens[open[keep].Token].Run.Link : null))
            {
                keep++;
            }

            Close(tokens, open, keep);
            ReadOnlySpan<int> lasting = ends.AsSpan(i * (MarkCount + 1), MarkCount + 1);
            if (run.IsText && run.Text[0] == ' ' && Longest(lasting, open) >= 0)
            {
                // No mark begins with a blank.
                tokens.Add(new InlineToken(InlineStep.Text, run with { Text = " " }, TextMarks.None, -1));
                if (run.Text.Length == 1)
                {
                    continue;
                }

                run = run with { Text = run.Text[1..] };
            }

            OpenNew(tokens, open, run, lasting);
            InlineStep step = run.IsBreak ? InlineStep.Break : run.Image is not null ? InlineStep.Image : InlineStep.Text;
            tokens.Add(new InlineToken(step, run, run.Marks & onText, -1));
        }

        Close(tokens, open, 0);
        return tokens;
    }

    private static List<InlineRun> Join(IReadOnlyList<InlineRun> runs, TextMarks wanted)
    {
        List<InlineRun> joined = new(runs.Count);
        for (int i = 0; i < runs.Count;)
        {
            InlineRun run = runs[i] with { Marks = runs[i].Marks & wanted };
            int next = i + 1;
            while (next < runs.Count && run.ContinuesAs(runs[next] with { Marks = runs[next].Marks & wanted }))
            {
                next++;
            }

            joined.Add(next == i + 1 ? run : run with { Text = string.Concat(runs.Skip(i).Take(next - i).Select(part => part.Text)) });
            i = next;
        }

        return joined;
    }

    // For each run and mark, the last run up to which the mark lasts without a gap; −1 where the run has not got it.
    private static int[] Ends(List<InlineRun> runs, TextMarks nested)
    {
        int[] ends = new int[runs.Count * (MarkCount + 1)];
        for (int i = runs.Count - 1; i >= 0; i--)
        {
            for (int mark = 0; mark <= MarkCount; mark++)
            {
                int at = (i * (MarkCount + 1)) + mark;
                bool has = mark == Link ? runs[i].Link is not null : (runs[i].Marks & nested & (TextMarks)(1 << mark)) != 0;
                bool goesOn = has && i + 1 < runs.Count && ends[at + MarkCount + 1] >= 0 && (mark != Link || ReferenceEquals(runs[i].Link, runs[i + 1].Link));
                ends[at] = !has ? -1 : goesOn ? ends[at + MarkCount + 1] : i;
            }
        }

        return ends;
    }

    private static bool StillHolds(int mark, InlineRun run, LinkTarget? link) =>
        mark == Link ? ReferenceEquals(run.Link, link) : (run.Marks & (TextMarks)(1 << mark)) != 0;

    private static void Close(List<InlineToken> tokens, List<(int Mark, int Token)> open, int keep)
    {
        for (int i = open.Count - 1; i >= keep; i--)
        {
            (int mark, int token) = open[i];
            InlineToken opened = tokens[token];
            tokens[token] = opened with { Partner = tokens.Count };
            tokens.Add(opened with { Step = mark == Link ? InlineStep.CloseLink : InlineStep.Close, Partner = token });
            open.RemoveAt(i);
        }
    }

    private static void OpenNew(List<InlineToken> tokens, List<(int Mark, int Token)> open, InlineRun run, ReadOnlySpan<int> ends)
    {
        for (int mark = Longest(ends, open); mark >= 0; mark = Longest(ends, open))
        {
            open.Add((mark, tokens.Count));
            tokens.Add(new InlineToken(mark == Link ? InlineStep.OpenLink : InlineStep.Open, run, mark == Link ? TextMarks.None : (TextMarks)(1 << mark), -1));
        }
    }

    // Of the marks that are not open yet the one that lasts longest; among equals a link, then the first; −1 when all are open.
    private static int Longest(ReadOnlySpan<int> ends, List<(int Mark, int Token)> open)
    {
        int longest = -1;
        for (int mark = Link; mark >= 0; mark--)
        {
            if (ends[mark] >= 0 && !IsOpen(open, mark) && (longest < 0 || ends[mark] > ends[longest] || (ends[mark] == ends[longest] && longest != Link)))
            {
                longest = mark;
            }
        }

        return longest;
    }

    private static bool IsOpen(List<(int Mark, int Token)> open, int mark)
    {
        foreach ((int Mark, int Token) entry in open)
        {
            if (entry.Mark == mark)
            {
                return true;
            }
        }

        return false;
    }
}
