namespace Summ.Bench.Reporting;

/// <summary>Tables as Markdown, for a README or a pull request.</summary>
internal static class TrackTableMarkdown
{
    public static void Write(ITrackTable table, TextWriter output)
    {
        output.WriteLine($"**{MarkdownCell.Escape(table.Title)}**");
        output.WriteLine();
        output.WriteLine($"| {string.Join(" | ", table.Columns.Select(MarkdownCell.Escape))} |");
        output.WriteLine($"| {string.Join(" | ", table.Columns.Select((_, i) => i == 1 ? ":---" : "---:"))} |");
        foreach (TableLine line in table.Lines)
        {
            output.WriteLine($"| {string.Join(" | ", line.Cells.Select(MarkdownCell.Escape))} |");
        }

        if (table.Notes.Count > 0)
        {
            output.WriteLine();
        }

        foreach (string note in table.Notes)
        {
            output.WriteLine($"- {MarkdownCell.Escape(note)}");
        }
    }
}
