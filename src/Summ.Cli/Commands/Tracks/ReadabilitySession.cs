using System.Globalization;
using Summ.Bench;
using Summ.Bench.Levels;
using Summ.Bench.Throughput;
using Summ.Cli.Output;

namespace Summ.Cli.Commands.Tracks;

/// <summary>One run of the readability track from the scores to the printed table. Its folder is written at the end; an interrupted run leaves none.</summary>
internal sealed class ReadabilitySession(ReadabilityPlan plan, Terminal terminal, string format, bool measuresThroughput)
{
    public async Task<int> RunAsync(string? output, CancellationToken cancellationToken)
    {
        string folder = output ?? Path.Combine(
            "runs", $"readability-{plan.Corpus.Source.Name}-{terminal.Clock.GetUtcNow().ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture)}");
        NewFolder made = NewFolder.Make(folder);
        ReadabilityBoard board;
        try
        {
            FirstLines.Tell(terminal, plan.Corpus.Excluded, "text", "left out");
            FirstLines.Tell(terminal, plan.Corpus.Repaired, "text", "put right");
            double[][] scores = await ProgressBar.ShowAsync(terminal, "Reading texts", "texts", report => Task.Run(() => TextScorer.Score(plan, report, cancellationToken), cancellationToken)).ConfigureAwait(false);
            board = await Task.Run(() => ReadabilityBoard.Of(plan, scores), cancellationToken).WaitAsync(cancellationToken).ConfigureAwait(false);
            if (measuresThroughput && plan.Systems.Any(s => s.Outputs is null))
            {
                board = await MeasureAsync(folder, board, cancellationToken).ConfigureAwait(false);
            }

            ReadabilityRunFiles.Write(folder, plan, scores, board, terminal.Clock);
        }
        catch (OperationCanceledException)
        {
            made.Remove();
            terminal.Note("interrupted; nothing was written");
            return SummCommand.Interrupted;
        }
        catch (Exception e) when (NewRun.IsFailureOfWriting(e))
        {
            made.Remove();
            throw new InputException($"{folder}: cannot be written: {NewRun.ReasonOf(e)}", e);
        }
        catch
        {
            made.Remove();
            throw;
        }

        if (format == "table")
        {
            TrackTableView.Write(terminal, ReadabilityTable.Of(board));
        }
        else
        {
            ReadabilityReports.Find(format)(board, terminal.Output);
        }

        terminal.Note($"the run is in {folder}");
        return SummCommand.Done;
    }

    private async Task<ReadabilityBoard> MeasureAsync(string folder, ReadabilityBoard board, CancellationToken cancellationToken)
    {
        (IReadOnlyDictionary<string, ThroughputResult> results, ThroughputResult? together) = await ProgressBar.ShowAsync(terminal, "Measuring throughput", "systems", report =>

            // The measurement cannot be stopped half-way; an interruption leaves it behind, and the process ends.
            Task.Run(() => (FormulaThroughput.Measure(plan, folder, report, out ThroughputResult? all), all), cancellationToken).WaitAsync(cancellationToken)).ConfigureAwait(false);
        return board with
        {
            TogetherFromText = together,
            Rows = [.. board.Rows.Select(r => r with { Throughput = results.GetValueOrDefault(r.Name) })],
        };
    }
}
