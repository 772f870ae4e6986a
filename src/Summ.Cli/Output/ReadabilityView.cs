using System.Globalization;
using Spectre.Console;
using Summ.Readability;

namespace Summ.Cli.Output;

/// <summary>The readability of a text, for people.</summary>
internal static class ReadabilityView
{
    public static void Write(Terminal terminal, ReadabilityReport report, bool showsVariants)
    {
        if (report.Heading is not null)
        {
            terminal.Print($"== {HarmlessText.Of(report.Heading.ReplaceLineEndings(" "))} ==");
        }

        if (report.HasConsensus)
        {
            WriteConsensus(terminal, ConsensusGrade.Of(report.Counts));
        }

        Table numbers = terminal.NewTable().AddColumn("Count").AddColumn(new TableColumn("").RightAligned());
        foreach ((string name, long value) in ReadabilityCounts.Of(report.Counts).Where(c => c.Value != TextCounts.NotCounted))
        {
            numbers.AddRow(name, value.ToString("#,0", CultureInfo.InvariantCulture));
        }

        terminal.Tables.Write(numbers);
        terminal.Output.WriteLine();
        WriteFormulas(terminal, report, showsVariants);
        HardnessView.WriteSentences(terminal, report);
        HardnessView.WriteWords(terminal, report);
        HardnessView.WriteParagraphs(terminal, report);
        MeasureView.WriteTable(terminal, report.Lexical, report.Measures);
    }

    public static string Shown(double score) => double.IsFinite(score) ? score.ToString("0.0", CultureInfo.InvariantCulture) : "n/a";

    private static void WriteConsensus(Terminal terminal, ConsensusGrade consensus)
    {
        string phrase = consensus.Count == 0
            ? "Consensus grade: n/a"
            : $"Consensus grade {Shown(consensus.Median)}: {ScorePhrase.OfGrade(GradeSystem.UnitedStates, consensus.Median)}";
        terminal.PrintSentence(phrase, "bold");
        if (consensus.Count > 0)
        {
            terminal.PrintSentence($"Readers: {ScorePhrase.Readers(consensus)}; {ScorePhrase.Agreement(consensus)}.");
        }

        terminal.Output.WriteLine();
    }

    private static void WriteFormulas(Terminal terminal, ReadabilityReport report, bool showsVariants)
    {
        FormulaInfo[] shown = [.. report.Formulas.Where(f => showsVariants || f.VariantOf is null)];
        string[] heads = ["Formula", "Score", "Means", "Unit"];
        List<string[]> lines = [];
        foreach (FormulaInfo formula in shown)
        {
            double score = formula.Compute(report.Counts);
            lines.Add([formula.Name, Shown(score), ScorePhrase.Of(formula, score) ?? "", formula.Unit]);
        }

        List<int> columns = FittingColumns.Of(heads, lines, [[3]], terminal);
        Table table = terminal.NewTable();
        foreach (int i in columns)
        {
            table.AddColumn(new TableColumn(heads[i]) { Alignment = i == 1 ? Justify.Right : Justify.Left, NoWrap = i == 1 });
        }

        foreach (string[] line in lines)
        {
            table.AddRow([.. columns.Select(i => Markup.Escape(line[i]))]);
        }

        terminal.Tables.Write(table);
        int variants = report.Formulas.Count - shown.Length;
        if (variants > 0)
        {
            terminal.PrintSentence($"{variants} variants of these are shown by --formulas all and in --format json.", "grey");
        }

        terminal.Output.WriteLine();
    }
}
