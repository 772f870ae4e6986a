using Spectre.Console;
using Summ.Bench.Judgements;

namespace Summ.Cli.Output;

/// <summary>Draws how metrics agree with people on the terminal.</summary>
internal static class JudgementView
{
    public static void Write(Terminal terminal, JudgementReport report)
    {
        foreach (JudgementTable table in JudgementTable.Of(report))
        {
            terminal.Print(table.Title);
            Table drawn = terminal.NewTable();
            for (int i = 0; i < table.Columns.Count; i++)
            {
                drawn.AddColumn(new TableColumn(HarmlessText.Escaped(table.Columns[i])) { NoWrap = i == 0, Alignment = i < table.Words ? Justify.Left : Justify.Right });
            }

            foreach (IReadOnlyList<string> line in table.Lines)
            {
                drawn.AddRow([.. line.Select(c => new Markup(HarmlessText.Escaped(c)))]);
            }

            terminal.Tables.Write(drawn);
            terminal.Print();
        }

        foreach (string note in JudgementTable.Notes(report))
        {
            terminal.Print(note);
        }
    }
}
