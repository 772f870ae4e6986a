using Spectre.Console;
using Summ.Bench.Levels;
using Summ.Bench.Reporting;

namespace Summ.Cli.Output;

/// <summary>Draws the result of a run of the readability track on the terminal.</summary>
internal static class ReadabilityBoardView
{
    public static void Write(Terminal terminal, ReadabilityBoard board)
    {
        ReadabilityTable model = ReadabilityTable.Of(board);
        terminal.PrintSentence(model.Title);
        List<int> columns = FittingColumns.Of(model.Columns, model.Lines.Select(l => l.Cells), model.Spare.Select(i => new[] { i }), terminal);
        Table table = terminal.NewTable();
        foreach (int i in columns)
        {
            table.AddColumn(new TableColumn(HarmlessText.Escaped(model.Columns[i])) { NoWrap = i != 1, Alignment = i == 1 ? Justify.Left : Justify.Right });
        }

        foreach (TableLine line in model.Lines)
        {
            string style = line.IsLeading ? "bold" : "default";
            table.AddRow([.. columns.Select(i => new Markup($"[{style}]{HarmlessText.Escaped(line.Cells[i])}[/]"))]);
        }

        terminal.Tables.Write(table);
        foreach (string note in model.Notes.Concat(FittingColumns.Note(model.Columns, columns)))
        {
            terminal.PrintSentence(note, "grey");
        }
    }
}
