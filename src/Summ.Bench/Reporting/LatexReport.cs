namespace Summ.Bench.Reporting;

/// <summary>A leaderboard as a LaTeX table; it needs the package booktabs.</summary>
internal static class LatexReport
{
    public static void Write(Leaderboard leaderboard, TextWriter output)
    {
        LeaderboardTable table = LeaderboardTable.Of(leaderboard);
        output.WriteLine(@"\begin{table}");
        output.WriteLine(@"\centering");
        output.WriteLine($@"\begin{{tabular}}{{rl{new string('r', table.Columns.Count - 2)}}}");
        output.WriteLine(@"\toprule");
        output.WriteLine(Line(table.Columns));
        output.WriteLine(@"\midrule");
        bool inBounds = false;
        foreach (TableLine line in table.Lines)
        {
            if (line.IsUpperBound && !inBounds)
            {
                output.WriteLine(@"\midrule");
                inBounds = true;
            }

            output.WriteLine(Line(line.Cells));
        }

        output.WriteLine(@"\bottomrule");
        output.WriteLine(@"\end{tabular}");
        output.WriteLine($@"\caption{{{Escape($"{leaderboard.Corpus}, {Counted.Of(leaderboard.Documents, "document")}, at most {leaderboard.Length} each. {string.Join(' ', table.Notes)}")}}}");
        output.WriteLine(@"\end{table}");
    }

    private static string Line(IReadOnlyList<string> cells) => string.Join(" & ", cells.Select(Escape)) + @" \\";

    private static string Escape(string text)
    {
        System.Text.StringBuilder escaped = new();
        foreach (char c in text)
        {
            escaped.Append(c switch
            {
                '&' or '%' or '$' or '#' or '_' or '{' or '}' => $@"\{c}",
                '\\' => @"\textbackslash{}",
                '~' => @"\textasciitilde{}",
                '^' => @"\textasciicircum{}",
                '<' => @"\textless{}",
                '>' => @"\textgreater{}",
                '|' => @"\textbar{}",
                '±' => @"$\pm$",
                '≈' => @"$\approx$",
                '≥' => @"$\geq$",
                _ => c.ToString(),
            });
        }

        return escaped.ToString();
    }
}
