using Summ.Bench.Extraction;

namespace Summ.Cli.Output;

/// <summary>Prints the result of a run of the extraction track.</summary>
internal static class ExtractionBoardView
{
    public static void Write(Terminal terminal, ExtractionBoard board, string format)
    {
        if (format != "table")
        {
            ExtractionReports.Find(format)(board, terminal.Output);
            return;
        }

        TrackTableView.Write(terminal, ExtractionTable.Of(board));
        if (WorstPagesTable.Of(board) is { } worst)
        {
            terminal.Output.WriteLine();
            TrackTableView.Write(terminal, worst);
        }
    }
}
