using System.Globalization;
using Summ.Bench;
using Summ.Bench.Extraction;
using Summ.Bench.Throughput;
using Summ.Cli.Output;

namespace Summ.Cli.Commands.Tracks;

/// <summary>One run of the extraction track from the pages to the printed table. Its folder is written at the end; an interrupted run leaves none.</summary>
internal sealed class ExtractionSession(ExtractionPlan plan, Terminal terminal, string format, bool measuresThroughput)
{
    public async Task<int> RunAsync(string? output, CancellationToken cancellationToken)
    {
        string folder = output ?? Path.Combine(
            "runs", $"extraction-{plan.Corpus.Name}-{terminal.Clock.GetUtcNow().ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture)}");
        NewFolder made = NewFolder.Make(folder);
        ExtractionBoard board;
        try
        {
            FirstLines.Tell(terminal, plan.Corpus.Excluded, "page", "left out");
            PageResult[][] results = await ProgressBar.ShowAsync(
                terminal, "Extracting", "pages", report => Task.Run(() => ExtractionRunner.Run(plan, report, cancellationToken), cancellationToken)).ConfigureAwait(false);
            FirstLines.Tell(terminal, Failures(results), "page", "failed");
            board = await Task.Run(() => ExtractionBoard.Of(plan, results), cancellationToken).WaitAsync(cancellationToken).ConfigureAwait(false);
            if (measuresThroughput && plan.Systems.Any(s => s.Outputs is null))
            {
                board = await MeasureAsync(folder, board, cancellationToken).ConfigureAwait(false);
            }

            ExtractionRunFiles.Write(folder, plan, results, board, terminal.Clock);
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

        ExtractionBoardView.Write(terminal, board, format);
        terminal.Note($"the run is in {folder}");
        return SummCommand.Done;
    }

    private async Task<ExtractionBoard> MeasureAsync(string folder, ExtractionBoard board, CancellationToken cancellationToken)
    {
        (IReadOnlyDictionary<string, ThroughputResult> results, ThroughputResult? parse) = await ProgressBar.ShowAsync(terminal, "Measuring throughput", "systems", report =>

            // The measurement cannot be stopped half-way; an interruption leaves it behind, and the process ends.
            Task.Run(() => (ExtractionThroughput.Measure(plan, folder, report, out ThroughputResult? only), only), cancellationToken).WaitAsync(cancellationToken)).ConfigureAwait(false);
        return board with
        {
            ParseOnly = parse,
            Rows = [.. board.Rows.Select(r => r with { Throughput = results.GetValueOrDefault(r.Name) })],
        };
    }

    private List<string> Failures(PageResult[][] results) =>
    [
        .. results.SelectMany((system, s) => system.Select((page, i) => (page.Failure, Line: $"{plan.Corpus.Pages[i].Id}: {plan.Systems[s].Name}: {page.Failure}")))
            .Where(f => f.Failure is not null)
            .Select(f => f.Line),
    ];
}
