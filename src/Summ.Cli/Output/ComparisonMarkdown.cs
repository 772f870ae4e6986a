using Summ.Bench.Comparison;
using Summ.Bench.Reporting;

namespace Summ.Cli.Output;

/// <summary>A comparison as Markdown, for a pull request.</summary>
internal static class ComparisonMarkdown
{
    public static void Write(TextWriter output, RunComparison comparison, IReadOnlyList<DocumentContrast> contrasts)
    {
        ComparisonTable table = new(comparison);
        ComparisonWords words = new(comparison);
        output.WriteLine($"**A** {Side(comparison.NameA, comparison.FactsA)}, **B** {Side(comparison.NameB, comparison.FactsB)}");
        output.WriteLine();
        output.WriteLine($"| {string.Join(" | ", table.Columns.Select(MarkdownCell.Escape))} |");
        output.WriteLine($"| {string.Join(" | ", table.IsText.Select(t => t ? ":---" : "---:"))} |");
        foreach (ComparisonLine line in table.Lines)
        {
            output.WriteLine($"| {string.Join(" | ", line.Cells.Select(MarkdownCell.Escape))} |");
        }

        output.WriteLine();
        foreach (string conclusion in words.Conclusions())
        {
            output.WriteLine($"**{MarkdownCell.Escape(conclusion)}**");
            output.WriteLine();
        }

        foreach (string note in comparison.Warnings.Concat(comparison.Notes).Concat(words.Meanings(table.Columns).Select(m => $"{m.Word}: {m.Meaning}")))
        {
            output.WriteLine($"- {MarkdownCell.Escape(note)}");
        }

        foreach (DocumentContrast contrast in contrasts)
        {
            WriteContrast(output, contrast, comparison.Rows[0].Metric);
        }
    }

    private static void WriteContrast(TextWriter output, DocumentContrast contrast, ScoredMetric metric)
    {
        output.WriteLine();
        output.WriteLine($"**{MarkdownCell.Escape(contrast.Document)}**, {metric.Name} {ComparisonTable.Signed(metric, contrast.Difference)}");
        output.WriteLine();
        output.WriteLine($"| A {ComparisonTable.Value(metric, contrast.ScoreA)} | B {ComparisonTable.Value(metric, contrast.ScoreB)} |");
        output.WriteLine("| :--- | :--- |");
        output.WriteLine($"| {MarkdownCell.Escape(contrast.SummaryA ?? "(not kept)")} | {MarkdownCell.Escape(contrast.SummaryB ?? "(not kept)")} |");
    }

    private static string Side(string name, RunFacts? facts) => MarkdownCell.Escape(facts is null ? name : $"{name} ({facts.Corpus}, at most {facts.Length} each)");
}
