using Spectre.Console;
using Summ.Bench.Judgements;

namespace Summ.Cli.Output;

/// <summary>Draws how metrics agree with people on the terminal. Where it is too narrow, intervals and columns are left out and named.</summary>
internal static class JudgementView
{
    public static void Write(Terminal terminal, JudgementReport report)
    {
        foreach (JudgementTable table in JudgementTable.Of(report))
        {
            terminal.PrintSentence(table.Title);
            Write(terminal, table);
            terminal.Print();
        }

        foreach (string note in JudgementTable.Notes(report))
        {
            terminal.PrintSentence(note, "grey");
        }
    }

    private static void Write(Terminal terminal, JudgementTable table)
    {
        string[][] lines = [.. table.Lines.Select(l => l.ToArray())];
        List<string> bare = [];
        foreach (int column in table.WithInterval.TakeWhile(_ => !FittingColumns.HasRoom(table.Columns, lines, terminal)))
        {
            Array.ForEach(lines, l => l[column] = l[column].Split(" (")[0]);
            bare.Add(table.Columns[column]);
        }

        List<int> columns = FittingColumns.Of(table.Columns, lines, table.Spare.Select(i => new[] { i }), terminal);
        Table drawn = terminal.NewTable();
        foreach (int i in columns)
        {
            drawn.AddColumn(new TableColumn(HarmlessText.Escaped(table.Columns[i])) { NoWrap = i > 0 && lines.Any(l => l[i].Length >= table.Columns[i].Length), Alignment = i < table.Words ? Justify.Left : Justify.Right });
        }

        foreach (string[] line in lines)
        {
            drawn.AddRow([.. columns.Select(i => new Markup(HarmlessText.Escaped(line[i])))]);
        }

        terminal.Tables.Write(drawn);
        string[] left = [.. bare.Count == 0 ? [] : new[] { $"the intervals of {string.Join(" and ", bare)}" }, .. table.Columns.Where((_, i) => !columns.Contains(i))];
        if (left.Length > 0)
        {
            terminal.PrintSentence(FittingColumns.Note(left));
        }
    }
}
