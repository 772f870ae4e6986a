using Spectre.Console;
using Summ.Bench;
using Summ.Bench.Comparison;

namespace Summ.Cli.Output;

/// <summary>Draws a comparison on the terminal: who, the table, what follows, what was left out, and what the words mean.</summary>
internal static class ComparisonView
{
    public static void Write(Terminal terminal, RunComparison comparison)
    {
        ComparisonTable model = new(comparison);
        terminal.Print($"A  {Side(comparison.NameA, comparison.FactsA)}");
        terminal.Print($"B  {Side(comparison.NameB, comparison.FactsB)}");
        terminal.Print(Size(comparison));
        List<int> columns = FittingColumns.Of(model.Columns, model.Lines.Select(l => l.Cells), model.Spare, terminal);
        Table table = terminal.NewTable();
        foreach (int i in columns)
        {
            table.AddColumn(new TableColumn(HarmlessText.Escaped(model.Columns[i])) { NoWrap = i != 0, Alignment = model.IsText[i] ? Justify.Left : Justify.Right });
        }

        foreach (ComparisonLine line in model.Lines)
        {
            string style = line.Verdict switch { Verdict.Better => "green", Verdict.Worse => "red", Verdict.Undecided => "grey", _ => "default" };
            table.AddRow([.. columns.Select(i => new Markup(i == columns[^1] ? $"[{style}]{HarmlessText.Escaped(line.Cells[i])}[/]" : HarmlessText.Escaped(line.Cells[i])))]);
        }

        terminal.Tables.Write(table);
        WriteWords(terminal, comparison, model, columns);
    }

    private static void WriteWords(Terminal terminal, RunComparison comparison, ComparisonTable model, List<int> columns)
    {
        (string Word, string Meaning)[] meanings = [.. new ComparisonWords(comparison).Meanings([.. columns.Select(i => model.Columns[i])])];
        foreach (string conclusion in new ComparisonWords(comparison).Conclusions())
        {
            terminal.PrintSentence(conclusion, "bold");
        }

        foreach (string note in comparison.Notes.Concat(FittingColumns.Note(model.Columns, columns)))
        {
            terminal.PrintSentence(note);
        }

        terminal.Print();
        if (terminal.OutputIsTerminal)
        {
            WriteMeanings(terminal, meanings);
            return;
        }

        foreach ((string word, string meaning) in meanings)
        {
            terminal.Print($"{word,-14}{meaning}");
        }
    }

    private static void WriteMeanings(Terminal terminal, (string Word, string Meaning)[] meanings)
    {
        Grid grid = new();
        grid.AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(0, 0, 2, 0) }).AddColumn(new GridColumn { Padding = new Padding(0) });
        foreach ((string word, string meaning) in meanings)
        {
            grid.AddRow(new Markup($"[grey]{HarmlessText.Escaped(word)}[/]"), new Markup($"[grey]{HarmlessText.Escaped(meaning)}[/]"));
        }

        terminal.Tables.Write(grid);
    }

    private static string Side(string name, RunFacts? facts) => facts is null ? name : $"{name} ({facts.Corpus}, at most {facts.Length} each)";

    private static string Size(RunComparison comparison)
    {
        int systems = comparison.Rows.Select(r => r.SystemA).Distinct(StringComparer.Ordinal).Count();
        string documents = Counted.Of(comparison.Documents, "document");
        string what = comparison.IsPair ? "" : $", {Counted.Of(systems, "system")}";
        bool oneMetric = comparison.Rows.All(r => r.Metric == comparison.Rows[0].Metric);
        return $"{documents}{what}{(oneMetric ? $", {comparison.Rows[0].Metric.Name}" : "")}";
    }
}
