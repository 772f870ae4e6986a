using Summ.Bench.Extraction;

namespace Summ.Cli.Output;

/// <summary>Prints the result of a run of the extraction track.</summary>
internal static class ExtractionBoardView
{
    // Beside numbers, in 80 columns.
    private const int LongestIdOnTerminal = 20;

    public static void Write(Terminal terminal, ExtractionBoard board, string format)
    {
        if (format != "table")
        {
            ExtractionReports.Find(format)(board, terminal.Output);
            return;
        }

        TrackTableView.Write(terminal, ExtractionTable.Of(board));
        if (WorstPagesTable.Of(board, terminal.OutputIsTerminal ? LongestIdOnTerminal : int.MaxValue) is { } worst)
        {
            terminal.Output.WriteLine();
            TrackTableView.Write(terminal, worst);
        }
    }
}
