using Spectre.Console;
using Summ.Bench.Reporting;

namespace Summ.Cli.Output;

/// <summary>Draws a leaderboard on the terminal.</summary>
internal static class LeaderboardView
{
    public static void Write(Terminal terminal, Leaderboard leaderboard)
    {
        LeaderboardTable model = LeaderboardTable.Of(leaderboard);
        terminal.Output.WriteLine($"{leaderboard.Corpus}: {leaderboard.Documents} documents, at most {leaderboard.Length} each");
        Table table = terminal.NewTable();
        for (int i = 0; i < model.Columns.Count; i++)
        {
            TableColumn column = new(Markup.Escape(model.Columns[i])) { NoWrap = true, Alignment = i == 1 ? Justify.Left : Justify.Right };
            table.AddColumn(column);
        }

        bool inBounds = false;
        int number = 0;
        foreach (TableLine line in model.Lines)
        {
            if (line.IsUpperBound && !inBounds)
            {
                table.AddEmptyRow();
                inBounds = true;
            }

            string style = line.IsUpperBound ? "grey" : number == 0 ? "bold" : "default";
            table.AddRow([.. line.Cells.Select(c => new Markup($"[{style}]{Markup.Escape(c)}[/]"))]);
            number++;
        }

        terminal.Tables.Write(table);
        foreach (string note in model.Notes)
        {
            terminal.Tables.Write(new Markup($"[grey]{Markup.Escape(note)}[/]\n"));
        }
    }
}
