using System.Diagnostics;
using System.Text;
using Summ.Bench.Experiments;
using Summ.Bench.Reporting;

namespace Summ.Bench.Tests.Experiments;

/// <summary>The command is killed in the middle, again and again, and ends with the result of one that was never interrupted.</summary>
public sealed class KillTests : IDisposable
{
    private const int Articles = 3000;

    private static readonly double[] Moments = [0.0, 0.2, 0.45, 0.7];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void KilledRun_ResumesToTheSameLeaderboard()
    {
        string corpus = _folder.Write("corpus.jsonl", Corpus());
        string whole = _folder.PathOf("whole");
        string killed = _folder.PathOf("killed");
        using (Process run = Start(corpus, whole, resume: false))
        {
            Finish(run);
        }

        long full = new FileInfo(Path.Combine(whole, Ledger.FileName)).Length;
        int inTheMiddle = 0;
        foreach (double moment in Moments)
        {
            using Process run = Start(corpus, killed, resume: File.Exists(Path.Combine(killed, RunManifest.FileName)));
            KillAt(run, Path.Combine(killed, Ledger.FileName), 1 + (long)(full * moment));
            inTheMiddle += File.Exists(Path.Combine(killed, Leaderboard.FileName)) ? 0 : 1;
        }

        // A busy machine may miss a moment or two, not all of them.
        Assert.InRange(inTheMiddle, 1, Moments.Length);
        File.AppendAllText(Path.Combine(killed, Ledger.FileName), "{\"system\":\"lead\",\"docu");
        using (Process run = Start(corpus, killed, resume: true))
        {
            Finish(run);
        }

        Assert.Equal(File.ReadAllBytes(Path.Combine(whole, Leaderboard.FileName)), File.ReadAllBytes(Path.Combine(killed, Leaderboard.FileName)));
        Assert.Equal(MadeUp.LedgerLines(whole), MadeUp.LedgerLines(killed));
    }

    private static void KillAt(Process run, string ledger, long length)
    {
        FileInfo file = new(ledger);
        while (!run.HasExited)
        {
            file.Refresh();
            if (file.Exists && file.Length >= length)
            {
                run.Kill();
            }

            Thread.Sleep(1);
        }

        run.WaitForExit();
    }

    private static void Finish(Process run)
    {
        string errors = run.StandardError.ReadToEnd();
        run.WaitForExit();
        Assert.True(run.ExitCode == 0, errors);
    }

    private static Process Start(string corpus, string output, bool resume)
    {
        ProcessStartInfo start = new("dotnet") { RedirectStandardError = true, RedirectStandardOutput = true, UseShellExecute = false };
        string[] arguments =
        [
            CommandPath(), "run", "--corpus", corpus, "--systems", "lead,random,luhn", "--length", "2s", "--metrics", "rouge-1,compression",
            "--no-throughput", "--threads", "2", "--output", output, "--format", "json",
        ];
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        if (resume)
        {
            start.ArgumentList.Add("--resume");
        }

        return Process.Start(start)!;
    }

    // tests/Summ.Bench.Tests/bin/CONFIGURATION/net10.0 is where this runs.
    private static string CommandPath()
    {
        DirectoryInfo framework = new(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));
        string path = Path.Combine(framework.Parent!.Parent!.Parent!.Parent!.Parent!.FullName, "src", "Summ.Cli", "bin", framework.Parent.Name, framework.Name, "Summ.Cli.dll");
        Assert.True(File.Exists(path), $"{path} is built with this project");
        return path;
    }

    private static string Corpus()
    {
        StringBuilder text = new();
        for (int i = 0; i < Articles; i++)
        {
            Text.Article article = MadeUp.Article(i);
            text.Append("{\"id\":\"").Append(article.Id).Append("\",\"sentences\":[\"").AppendJoin("\",\"", article.Sentences!)
                .Append("\"],\"references\":[[\"").AppendJoin("\",\"", article.References[0]).Append("\"]]}\n");
        }

        return text.ToString();
    }
}
