using Spectre.Console;
using Summ.Bench;
using Summ.Bench.Reporting;

namespace Summ.Cli.Output;

/// <summary>Draws a leaderboard on the terminal.</summary>
internal static class LeaderboardView
{
    public static void Write(Terminal terminal, Leaderboard leaderboard)
    {
        LeaderboardTable model = LeaderboardTable.Of(leaderboard);
        terminal.Print($"{leaderboard.Corpus}: {Counted.Of(leaderboard.Documents, "document")}, at most {leaderboard.Length} each");
        List<int> columns = FittingColumns.Of(model.Columns, model.Lines.Select(l => l.Cells), model.Spare.Select(i => new[] { i }), terminal);
        Table table = terminal.NewTable();
        foreach (int i in columns)
        {
            table.AddColumn(new TableColumn(Markup.Escape(model.Columns[i])) { NoWrap = i != 1, Alignment = i == 1 ? Justify.Left : Justify.Right });
        }

        bool inBounds = false;
        foreach (TableLine line in model.Lines)
        {
            if (line.IsUpperBound && !inBounds)
            {
                table.AddEmptyRow();
                inBounds = true;
            }

            string style = line.IsUpperBound ? "grey" : line.IsLeading ? "bold" : "default";
            table.AddRow([.. columns.Select(i => new Markup($"[{style}]{Markup.Escape(line.Cells[i])}[/]"))]);
        }

        terminal.Tables.Write(table);
        foreach (string note in model.Notes.Concat(FittingColumns.Note(model.Columns, columns)))
        {
            terminal.PrintSentence(note, "grey");
        }
    }
}
