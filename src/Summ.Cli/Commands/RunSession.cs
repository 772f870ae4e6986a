using System.Globalization;
using Spectre.Console;
using Summ.Bench;
using Summ.Bench.Experiments;
using Summ.Bench.Reporting;
using Summ.Bench.Throughput;
using Summ.Cli.Output;

namespace Summ.Cli.Commands;

/// <summary>One <c>summ run</c> from the folder to the printed leaderboard.</summary>
internal sealed class RunSession(ExperimentPlan plan, Terminal terminal, string format, bool measuresThroughput)
{
    private const int ProblemsShown = 5;

    public async Task<int> RunAsync(string? output, bool resume, CancellationToken cancellationToken)
    {
        string folder = output ?? Path.Combine(
            "runs", $"{plan.Corpus.Name}-{terminal.Clock.GetUtcNow().ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture)}");
        NewRun started = new(folder, plan, terminal.Clock);
        started.Prepare(resume);
        Leaderboard leaderboard;
        try
        {
            IReadOnlyList<string> problems = await WithProgressAsync("Summarising and scoring", "documents", report =>
                new ExperimentRunner(plan).RunAsync(folder, new Progress(report), cancellationToken)).ConfigureAwait(false);
            TellProblems(problems);
            leaderboard = Leaderboard.Of(folder, plan, problems.Count);
            TellUnusedOutputs(leaderboard);
            WriteFiles(folder, leaderboard);
            if (measuresThroughput)
            {
                leaderboard = await MeasureAsync(folder, leaderboard, cancellationToken).ConfigureAwait(false);
                WriteFiles(folder, leaderboard);
            }
        }
        catch (OperationCanceledException)
        {
            terminal.Note($"interrupted; nothing is lost: go on with the same command and --output {folder} --resume");
            return SummCommand.Interrupted;
        }
        catch (InputException)
        {
            started.RemoveIfEmpty();
            throw;
        }
        catch (Exception e) when (NewRun.IsFailureOfWriting(e))
        {
            started.RemoveIfEmpty();
            throw new InputException($"{folder}: cannot be written: {NewRun.ReasonOf(e)}; what the ledger holds is valid, go on with the same command and --output {folder} --resume", e);
        }

        Print(leaderboard);
        terminal.Note($"the run is in {folder}");
        return SummCommand.Done;
    }

    private async Task<Leaderboard> MeasureAsync(string folder, Leaderboard leaderboard, CancellationToken cancellationToken)
    {
        IReadOnlyDictionary<string, ThroughputResult> results = await WithProgressAsync("Measuring throughput", "systems", report =>
        {
            int done = 0;

            // The measurement cannot be stopped half-way; an interruption leaves it behind, and the process ends.
            return Task.Run(() => ThroughputMeter.Measure(plan, folder, _ => report(++done, plan.Systems.Count))).WaitAsync(cancellationToken);
        }).ConfigureAwait(false);
        return leaderboard with
        {
            Rows = [.. leaderboard.Rows.Select(r => r with { Throughput = results.GetValueOrDefault(r.Name) })],
        };
    }

    private static void WriteFiles(string folder, Leaderboard leaderboard)
    {
        try
        {
            AtomicFile.Write(Path.Combine(folder, Leaderboard.FileName), s => LeaderboardJson.Write(leaderboard, s));
            foreach ((string name, string file) in new[] { ("markdown", "leaderboard.md"), ("csv", "leaderboard.csv") })
            {
                AtomicFile.Write(Path.Combine(folder, file), stream =>
                {
                    using StreamWriter writer = new(stream, leaveOpen: true);
                    Reports.Find(name).Write(leaderboard, writer);
                });
            }
        }
        catch (Exception e) when (NewRun.IsFailureOfWriting(e))
        {
            throw new InputException($"{folder}: the leaderboard cannot be written: {NewRun.ReasonOf(e)}; the ledger is complete, go on with the same command and --output {folder} --resume", e);
        }
    }

    private void TellUnusedOutputs(Leaderboard leaderboard)
    {
        foreach (ExternalOutputs outputs in plan.Outputs.Where(_ => plan.Limit is null && plan.Shard == Shard.Whole))
        {
            int used = leaderboard.Rows.First(r => r.Name == outputs.Name).Documents;
            if (used < outputs.Count)
            {
                terminal.Note(string.Create(CultureInfo.InvariantCulture, $"{outputs.Name}: {outputs.Count - used} of its {outputs.Count} ids are not in the corpus"));
            }
        }
    }

    private void TellProblems(IReadOnlyList<string> problems)
    {
        foreach (string problem in problems.Take(ProblemsShown))
        {
            terminal.Note(problem);
        }

        if (problems.Count > ProblemsShown)
        {
            terminal.Note($"and {problems.Count - ProblemsShown} more broken records");
        }
    }

    private void Print(Leaderboard leaderboard)
    {
        if (format == "table")
        {
            LeaderboardView.Write(terminal, leaderboard);
        }
        else
        {
            Reports.Find(format).Write(leaderboard, terminal.Output);
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
                    task.Value = done;
                    task.Description = string.Create(CultureInfo.InvariantCulture, $"{title} {done:#,0}/{total:#,0} {unit}");
                }).ConfigureAwait(false);
            }).ConfigureAwait(false);
    }

    private sealed class Progress(Action<int, int> report) : IProgress<RunProgress>
    {
        public void Report(RunProgress value) => report(value.Documents, value.Total);
    }
}
