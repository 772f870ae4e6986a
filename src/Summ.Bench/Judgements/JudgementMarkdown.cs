using Summ.Bench.Reporting;

namespace Summ.Bench.Judgements;

/// <summary>A report as Markdown tables.</summary>
public static class JudgementMarkdown
{
    /// <summary>Writes it.</summary>
    public static void Write(JudgementReport report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        output.WriteLine($"**{MarkdownCell.Escape(report.Corpus)}**: metrics against people");
        foreach (JudgementTable table in JudgementTable.Of(report))
        {
            output.WriteLine();
            output.WriteLine(MarkdownCell.Escape(table.Title));
            output.WriteLine();
            output.WriteLine($"| {string.Join(" | ", table.Columns.Select(MarkdownCell.Escape))} |");
            output.WriteLine($"| {string.Join(" | ", table.Columns.Select((_, i) => i < table.Words ? ":---" : "---:"))} |");
            foreach (IReadOnlyList<string> line in table.Lines)
            {
                output.WriteLine($"| {string.Join(" | ", line.Select(MarkdownCell.Escape))} |");
            }
        }

        output.WriteLine();
        foreach (string note in JudgementTable.Notes(report))
        {
            output.WriteLine($"- {MarkdownCell.Escape(note)}");
        }
    }
}
