using Spectre.Console;
using Summ.Bench.Comparison;

namespace Summ.Cli.Output;

/// <summary>Shows the documents on which two systems differ most: both summaries side by side on a terminal, one below the other in a pipe.</summary>
internal static class ContrastView
{
    public static void Write(Terminal terminal, RunComparison comparison, IReadOnlyList<DocumentContrast> contrasts)
    {
        if (contrasts.Count == 0)
        {
            return;
        }

        ScoredMetric metric = comparison.Rows[0].Metric;
        terminal.Print();
        terminal.Print($"Where they differ most by {metric.Name}:");
        foreach (DocumentContrast contrast in contrasts)
        {
            string headA = $"A  {comparison.Rows[0].SystemA}  {ComparisonTable.Value(metric, contrast.ScoreA)}";
            string headB = $"B  {comparison.Rows[0].SystemB}  {ComparisonTable.Value(metric, contrast.ScoreB)}";
            string title = $"{contrast.Document}  B−A {ComparisonTable.Signed(metric, contrast.Difference)}";
            terminal.Print();
            if (contrast.SummaryA is null && contrast.SummaryB is null)
            {
                terminal.Print($"{title}  ({headA}, {headB})");
            }
            else if (terminal.OutputIsTerminal)
            {
                WriteColumns(terminal, contrast, title, headA, headB);
            }
            else
            {
                terminal.Print($"{title}\n{headA}\n{Clean(contrast.SummaryA)}\n{headB}\n{Clean(contrast.SummaryB)}");
            }
        }
    }

    private static void WriteColumns(Terminal terminal, DocumentContrast contrast, string title, string headA, string headB)
    {
        terminal.Tables.Write(new Markup($"[bold]{HarmlessText.Escaped(title)}[/]\n"));
        int half = (terminal.Tables.Profile.Width - 7) / 2;
        Table table = terminal.NewTable()
            .AddColumn(new TableColumn(HarmlessText.Escaped(headA)).Width(half))
            .AddColumn(new TableColumn(HarmlessText.Escaped(headB)).Width(half))
            .AddRow(new Spectre.Console.Text(Clean(contrast.SummaryA)), new Spectre.Console.Text(Clean(contrast.SummaryB)));
        terminal.Tables.Write(table);
    }

    private static string Clean(string? summary) => summary switch
    {
        null => "(not kept)",
        "" => "(empty)",
        _ => HarmlessText.Of(summary),
    };
}
