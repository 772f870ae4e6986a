namespace Summ.Bench.Reporting;

/// <summary>A leaderboard as a Markdown table, for a README or a pull request.</summary>
internal static class MarkdownReport
{
    public static void Write(Leaderboard leaderboard, TextWriter output)
    {
        LeaderboardTable table = LeaderboardTable.Of(leaderboard);
        output.WriteLine($"**{MarkdownCell.Escape(leaderboard.Corpus)}**, {Counted.Of(leaderboard.Documents, "document")}, at most {leaderboard.Length} each");
        output.WriteLine();
        output.WriteLine($"| {string.Join(" | ", table.Columns.Select(MarkdownCell.Escape))} |");
        output.WriteLine($"| {string.Join(" | ", table.Columns.Select((_, i) => i == 1 ? ":---" : "---:"))} |");
        foreach (TableLine line in table.Lines)
        {
            output.WriteLine($"| {string.Join(" | ", line.Cells.Select((c, i) => line.IsUpperBound && i == 1 ? $"*{MarkdownCell.Escape(c)}* (bound)" : MarkdownCell.Escape(c)))} |");
        }

        output.WriteLine();
        foreach (string note in table.Notes)
        {
            output.WriteLine($"- {MarkdownCell.Escape(note)}");
        }
    }
}
