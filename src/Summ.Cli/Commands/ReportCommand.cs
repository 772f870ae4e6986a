using System.CommandLine;
using Summ.Bench.Levels;
using Summ.Bench.Reporting;

namespace Summ.Cli.Commands;

/// <summary><c>summ report</c>: renders a finished run.</summary>
internal static class ReportCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> folder = new("DIR") { Description = "the folder of a run, as summ run --output DIR wrote it" };
        Option<string> format = Choices.Format("table", "table, html, markdown, csv, latex or json");
        ExampleCommand command = new("report", "Render the leaderboard of a run.", "summ report runs/news --format html > news.html") { folder, format };
        command.SetAction(parsed =>
        {
            string name = Output.OutputFormat.Check(parsed.GetValue(format)!, "format", "table", "html", "markdown", "csv", "latex", "json");
            string run = parsed.GetValue(folder)!;
            if (ReadabilityBoardJson.IsIn(run))
            {
                WriteReadability(terminal, ReadabilityBoardJson.Read(run), name);
                return SummCommand.Done;
            }

            Action<Leaderboard, TextWriter>? write = name == "table" ? null : Reports.Find(name).Write;
            Leaderboard leaderboard = LeaderboardJson.Read(run);
            if (write is null)
            {
                Output.LeaderboardView.Write(terminal, leaderboard);
            }
            else
            {
                write(leaderboard, terminal.Output);
            }

            return SummCommand.Done;
        });
        return command;
    }

    private static void WriteReadability(Terminal terminal, ReadabilityBoard board, string format)
    {
        if (format == "table")
        {
            Output.ReadabilityBoardView.Write(terminal, board);
        }
        else
        {
            ReadabilityReports.Find(format)(board, terminal.Output);
        }
    }
}
