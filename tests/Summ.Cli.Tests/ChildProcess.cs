using System.Diagnostics;

namespace Summ.Cli.Tests;

/// <summary>The command as a process of its own, its streams in pipes.</summary>
internal static class ChildProcess
{
    public static string Command => $"dotnet '{Path.Combine(AppContext.BaseDirectory, "Summ.Cli.dll")}'";

    /// <summary>Runs a line of bash in which <c>$SUMM</c> is the command.</summary>
    public static async Task<Result> BashAsync(string line, string folder)
    {
        using Process process = Start(line.Replace("$SUMM", Command), folder);
        process.StandardInput.Close();
        return await EndAsync(process);
    }

    public static Process Start(string line, string folder)
    {
        // Tests that run in the background have interruptions ignored, and a child would inherit that.
        ProcessStartInfo start = new("env") { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        start.ArgumentList.Add("--default-signal=INT");
        start.ArgumentList.Add("bash");
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add(line);
        start.Environment["TERM"] = "xterm-256color";
        return Process.Start(start)!;
    }

    public static async Task<Result> EndAsync(Process process)
    {
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        using CancellationTokenSource tooLong = new(TimeSpan.FromSeconds(60));
        try
        {
            await process.WaitForExitAsync(tooLong.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        return new Result(process.ExitCode, await output, await error);
    }
}
