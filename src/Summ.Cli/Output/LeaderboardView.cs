using System.Globalization;
using Spectre.Console;
using Summ.Bench.Reporting;

namespace Summ.Cli.Output;

/// <summary>Draws a leaderboard on the terminal. Where it is too narrow, the least needed columns are left out and named below.</summary>
internal static class LeaderboardView
{
    private const int FrameOfColumn = 3;

    public static void Write(Terminal terminal, Leaderboard leaderboard)
    {
        LeaderboardTable model = LeaderboardTable.Of(leaderboard);
        terminal.Output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{leaderboard.Corpus}: {leaderboard.Documents:#,0} document{(leaderboard.Documents == 1 ? "" : "s")}, at most {leaderboard.Length} each"));
        List<int> columns = terminal.OutputIsTerminal ? Fitting(model, terminal.Tables.Profile.Width) : [.. Enumerable.Range(0, model.Columns.Count)];
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
        string[] left = [.. Enumerable.Range(0, model.Columns.Count).Except(columns).Select(i => model.Columns[i])];
        IEnumerable<string> notes = left.Length == 0 ? model.Notes : model.Notes.Append($"Too narrow for {string.Join(", ", left)}: see a wider terminal, or --format markdown.");
        foreach (string note in notes)
        {
            terminal.Tables.Write(new Markup($"[grey]{Markup.Escape(note)}[/]\n"));
        }
    }

    private static List<int> Fitting(LeaderboardTable model, int width)
    {
        List<int> columns = [.. Enumerable.Range(0, model.Columns.Count)];
        int total = 1 + columns.Sum(i => Width(model, i));
        foreach (int spare in model.Spare.TakeWhile(i => total > width))
        {
            columns.Remove(spare);
            total -= Width(model, spare);
        }

        return columns;
    }

    private static int Width(LeaderboardTable model, int column) =>
        FrameOfColumn + Math.Max(model.Columns[column].Length, model.Lines.Max(l => l.Cells[column].Length));
}
