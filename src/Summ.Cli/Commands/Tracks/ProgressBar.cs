using System.Globalization;
using Spectre.Console;

namespace Summ.Cli.Commands.Tracks;

/// <summary>A bar with the time left, on a terminal only.</summary>
internal static class ProgressBar
{
    /// <summary>Does the work, which tells how much is done and how much there is.</summary>
    public static async Task<T> ShowAsync<T>(Terminal terminal, string title, string unit, Func<Action<int, int>, Task<T>> work)
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
