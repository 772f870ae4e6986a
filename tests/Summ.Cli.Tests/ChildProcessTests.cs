using System.Diagnostics;
using System.Text.Json;

namespace Summ.Cli.Tests;

/// <summary>What only a process of its own shows: pipes, signals, full disks.</summary>
public sealed class ChildProcessTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Redirected_HasNoControlCodesWhateverTheTerminalIsCalled()
    {
        Result result = (await BashAsync("$SUMM list systems | cat; $SUMM run --limit 1 --no-throughput -o r")).Succeeded();

        Assert.Contains("lead", result.Output);
        Assert.DoesNotContain('\u001b', result.Output + result.Error);
    }

    [Fact]
    public async Task Pipes_CarryTextInAndOut()
    {
        _folder.Write("a.txt", TempFolder.Story);

        Assert.Equal("The old harbour was rebuilt in spring.\n", (await BashAsync("cat a.txt | $SUMM summarize - -s lead -l 1s | cat")).Succeeded().Output);
        Assert.Equal("The old harbour was rebuilt in spring.\n", (await BashAsync("$SUMM summarize <(cat a.txt) -s lead -l 1s")).Succeeded().Output);
    }

    [Fact]
    public async Task ExitCodes_AreThoseOfTheContract()
    {
        Assert.Equal(0, (await BashAsync("$SUMM --help")).Code);
        Assert.Equal("summ: none.txt: no such file", (await BashAsync("$SUMM summarize none.txt")).Failed());
    }

    [Fact]
    public async Task FullStandardOutput_IsOneLine()
    {
        if (File.Exists("/dev/full"))
        {
            Assert.Contains("No space left", (await BashAsync("$SUMM list systems > /dev/full")).Failed());
        }
    }

    [Fact]
    public async Task InterruptedRun_SaysHowToGoOnAndEndsLikeOneNeverInterrupted()
    {
        WriteCorpus(400);
        const string options = "--corpus c.jsonl --systems lead,random,text-rank --no-throughput";
        using (Process process = ChildProcess.Start($"exec {ChildProcess.Command} run {options} -o r", _folder.Path))
        {
            Task<Result> end = ChildProcess.EndAsync(process);
            await WaitForLedgerAsync(end);
            Signal(process.Id);
            Result result = await end;
            Assert.Equal(130, result.Code);
            Assert.Equal("", result.Output);
            Assert.Equal("summ: interrupted; nothing is lost: go on with the same command and --output r --resume\n", result.Error);
            Assert.False(File.Exists(_folder.At("r/leaderboard.json")));
        }

        (await BashAsync($"$SUMM run {options} -o r --resume && $SUMM run {options} -o whole")).Succeeded();
        Assert.Equal(File.ReadAllText(_folder.At("whole/leaderboard.json")), File.ReadAllText(_folder.At("r/leaderboard.json")));
    }

    [Fact]
    public async Task InterruptedWhileWaitingForInput_EndsAtOnce()
    {
        // Nothing tells that the process waits already; on a busy machine it is asked again later.
        Result result = new(0, "", "");
        foreach (double seconds in new[] { 1.0, 3.0, 9.0 })
        {
            using Process process = ChildProcess.Start($"exec {ChildProcess.Command} summarize -", _folder.Path);
            Task<Result> end = ChildProcess.EndAsync(process);
            await Task.Delay(TimeSpan.FromSeconds(seconds));
            Signal(process.Id);
            result = await end;
            if (result.Error.Length > 0)
            {
                break;
            }
        }

        Assert.Equal(130, result.Code);
        Assert.Equal("summ: interrupted\n", result.Error);
    }

    [Fact]
    public async Task FileSizeLimit_IsOneLineAndTheRunCanBeResumed()
    {
        // The runtime itself needs large mappings unless write-xor-execute is off.
        Result result = await BashAsync("export DOTNET_EnableWriteXorExecute=0; ulimit -f 60; $SUMM run --no-throughput -o r");

        Assert.Contains("r: cannot be written: a file is larger than the shell (ulimit -f)", result.Failed());
        Assert.Contains("--output r --resume", result.Error);
        await AssertResumes("r");
    }

    [RootFact]
    public async Task FullDisk_IsOneLineAndTheRunCanBeResumed()
    {
        Directory.CreateDirectory(_folder.At("disk"));
        if ((await BashAsync("mount -t tmpfs -o size=100k tmpfs disk")).Code != 0)
        {
            // Root of a container may not mount either; the test above goes the same way.
            return;
        }

        try
        {
            Result result = await BashAsync("$SUMM run --no-throughput -o disk/r");
            Assert.Contains("disk/r: cannot be written: No space left on device", result.Failed());
            (await BashAsync("cp -r disk/r r")).Succeeded();
        }
        finally
        {
            await BashAsync("umount disk");
        }

        await AssertResumes("r");
    }

    private async Task AssertResumes(string run)
    {
        Assert.False(File.Exists(_folder.At($"{run}/leaderboard.json")));
        string ledger = File.ReadAllText(_folder.At($"{run}/ledger.jsonl"));
        Assert.All(ledger.Split('\n')[..^1], l => JsonDocument.Parse(l).Dispose());
        (await BashAsync($"$SUMM run --no-throughput -o {run} --resume && $SUMM run --no-throughput -o whole")).Succeeded();
        Assert.Equal(File.ReadAllText(_folder.At("whole/leaderboard.json")), File.ReadAllText(_folder.At($"{run}/leaderboard.json")));
    }

    private Task<Result> BashAsync(string line) => ChildProcess.BashAsync(line, _folder.Path);

    private void WriteCorpus(int articles)
    {
        IEnumerable<string> lines = Enumerable.Range(0, articles).Select(i => JsonSerializer.Serialize(new
        {
            id = $"d{i}",
            text = string.Concat(Enumerable.Range(0, 30).Select(s => $"Sentence {s} of article {i} tells of thing {(s * i) % 17} and of word{(s * 31) + i}. ")),
            references = new[] { $"Article {i} tells of thing 3." },
        }));
        File.WriteAllLines(_folder.At("c.jsonl"), lines);
    }

    private async Task WaitForLedgerAsync(Task end)
    {
        FileInfo ledger = new(_folder.At("r/ledger.jsonl"));
        while (!end.IsCompleted && !(ledger.Exists && ledger.Length > 0))
        {
            await Task.Delay(20);
            ledger.Refresh();
        }
    }

    private static void Signal(int process)
    {
        using Process kill = Process.Start("kill", ["-INT", process.ToString()]);
        kill.WaitForExit();
    }
}
