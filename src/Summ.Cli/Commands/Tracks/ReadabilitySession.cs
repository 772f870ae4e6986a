using System.Globalization;
using Spectre.Console;
using Summ.Bench;
using Summ.Bench.Levels;
using Summ.Bench.Throughput;
using Summ.Cli.Output;

namespace Summ.Cli.Commands.Tracks;

/// <summary>One run of the readability track from the scores to the printed table. Its folder is written at the end; an interrupted run leaves none.</summary>
internal sealed class ReadabilitySession(ReadabilityPlan plan, Terminal terminal, string format, bool measuresThroughput)
{
    private const int LinesShown = 5;

    public async Task<int> RunAsync(string? output, CancellationToken cancellationToken)
    {
        string folder = output ?? Path.Combine(
            "runs", $"readability-{plan.Corpus.Source.Name}-{terminal.Clock.GetUtcNow().ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture)}");
        NewFolder made = NewFolder.Make(folder);
        ReadabilityBoard board;
        try
        {
            Tell(plan.Corpus.Excluded, "text", "left out");
            Tell(plan.Corpus.Repaired, "text", "put right");
            double[][] scores = await WithProgressAsync("Reading texts", "texts", report => Task.Run(() => TextScorer.Score(plan, report, cancellationToken), cancellationToken)).ConfigureAwait(false);
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
            ReadabilityBoardView.Write(terminal, board);
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
        (IReadOnlyDictionary<string, ThroughputResult> results, ThroughputResult? together) = await WithProgressAsync("Measuring throughput", "systems", report =>

            // The measurement cannot be stopped half-way; an interruption leaves it behind, and the process ends.
            Task.Run(() => (FormulaThroughput.Measure(plan, folder, report, out ThroughputResult? all), all), cancellationToken).WaitAsync(cancellationToken)).ConfigureAwait(false);
        return board with
        {
            TogetherFromText = together,
            Rows = [.. board.Rows.Select(r => r with { Throughput = results.GetValueOrDefault(r.Name) })],
        };
    }

    private void Tell(IReadOnlyList<string> lines, string thing, string what)
    {
        if (lines.Count == 0)
        {
            return;
        }

        terminal.Note($"{Counted.Of(lines.Count, thing)} {what}{(lines.Count > LinesShown ? $"; the first {LinesShown}, all in leaderboard.json" : "")}:");
        foreach (string line in lines.Take(LinesShown))
        {
            terminal.Note(line);
        }
    }

    // A bar with the time left, on a terminal only.
    private async Task<T> WithProgressAsync<T>(string title, string unit, Func<Action<int, int>, Task<T>> work)
    {
        if (!terminal.ErrorIsTerminal)
        {
            return await work((_, _) => { }).ConfigureAwait(false);
        }

        return await terminal.Messages.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(async context =>
            {
                ProgressTask task = context.AddTask(title);
                return await work((done, total) =>
                {
                    task.MaxValue = total;
                    task.Value = Math.Max(task.Value, done);
                    task.Description = string.Create(CultureInfo.InvariantCulture, $"{title} {done:#,0}/{total:#,0} {unit}");
                }).ConfigureAwait(false);
            }).ConfigureAwait(false);
    }
}
