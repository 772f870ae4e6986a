using Summ.Bench.Experiments;
using Summ.Summarization;

namespace Summ.Bench.Tests.Experiments;

public sealed class ResumeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private string LedgerPath => _folder.PathOf(Ledger.FileName);

    [Fact]
    public async Task FinishedRun_DoesNothingAgain()
    {
        ExperimentPlan plan = MadeUp.Plan(MadeUp.Corpus(5));
        await MadeUp.RunAsync(plan, _folder.Path);
        byte[] ledger = File.ReadAllBytes(LedgerPath);
        await MadeUp.RunAsync(plan, _folder.Path, _ => new Forbidden());
        Assert.Equal(ledger, File.ReadAllBytes(LedgerPath));
    }

    [Fact]
    public async Task MissingCells_AreDoneAndNoOthers()
    {
        ExperimentPlan plan = MadeUp.Plan(MadeUp.Corpus(6), "lead,random,luhn");
        await MadeUp.RunAsync(plan, _folder.Path);
        byte[] leaderboard = MadeUp.LeaderboardBytes(_folder.Path, plan);
        string[] lines = File.ReadAllLines(LedgerPath);

        // Lines 2, 9 and 17 of 18: random of document 0, luhn of 2, random of 5.
        File.WriteAllLines(LedgerPath, lines.Where((_, i) => i is not (1 or 8 or 16)));
        List<string> done = [];
        await MadeUp.RunAsync(plan with { Threads = 1 }, _folder.Path, s => new Noted(s, done));
        Assert.Equal(["random", "luhn", "random"], done);
        Assert.Equal(leaderboard, MadeUp.LeaderboardBytes(_folder.Path, plan));
    }

    [Fact]
    public async Task LedgerCutAtEveryByteOfItsLastTwoLines_ResumesToTheSameLeaderboard()
    {
        ExperimentPlan plan = MadeUp.Plan(MadeUp.Corpus(3), "lead,random", "rouge-1", threads: 1) with { Formulas = [] };
        await MadeUp.RunAsync(plan, _folder.Path);
        byte[] ledger = File.ReadAllBytes(LedgerPath);
        byte[] leaderboard = MadeUp.LeaderboardBytes(_folder.Path, plan);
        string[] lines = MadeUp.LedgerLines(_folder.Path);
        int last = ledger.AsSpan(..^1).LastIndexOf((byte)'\n');
        int start = ledger.AsSpan(..last).LastIndexOf((byte)'\n') + 1;
        for (int length = start; length < ledger.Length; length++)
        {
            File.WriteAllBytes(LedgerPath, ledger[..length]);
            int finished = length > last ? 5 : 4;
            Assert.Equal(finished, Ledger.Read(_folder.Path).Count());
            int created = 0;
            await MadeUp.RunAsync(plan, _folder.Path, s => new Counted(s.Create(), () => created++));
            Assert.Equal(6 - finished, created);
            Assert.Equal(lines, MadeUp.LedgerLines(_folder.Path));
            Assert.Equal(leaderboard, MadeUp.LeaderboardBytes(_folder.Path, plan));
        }
    }

    [Fact]
    public async Task DamagedLineInTheMiddle_IsRefusedByItsNumber_AndDeletedDoneAgain()
    {
        ExperimentPlan plan = MadeUp.Plan(MadeUp.Corpus(4), "lead,random");
        await MadeUp.RunAsync(plan, _folder.Path);
        byte[] leaderboard = MadeUp.LeaderboardBytes(_folder.Path, plan);
        string[] lines = File.ReadAllLines(LedgerPath);
        string[] damages =
        [
            lines[2][..40], "{}", "[]", "7", "\0\0\0", lines[2].Replace("\"index\":1", "\"index\":1.5", StringComparison.Ordinal),
            lines[2].Replace("\"scores\":{", "\"scores\":[{", StringComparison.Ordinal), lines[2].Replace("\"words\":", "\"worte\":", StringComparison.Ordinal),
            lines[2].Replace("\"index\":1", "\"index\":99999999999", StringComparison.Ordinal), lines[2].Replace("\"summary\":\"", "\"summary\":\"\\ud800", StringComparison.Ordinal),
            lines[2].Replace("\"key\":\"", "\"key\":null,\"x\":\"", StringComparison.Ordinal), lines[2] + lines[3],
        ];
        foreach (string damage in damages)
        {
            File.WriteAllLines(LedgerPath, [.. lines[..2], damage, .. lines[3..]]);
            InputException e = await Assert.ThrowsAsync<InputException>(() => MadeUp.RunAsync(plan, _folder.Path));
            Assert.Equal($"{LedgerPath}, line 3: damaged; expected a cell of a run. Delete the line to have it done again with --resume", e.Message);
        }

        foreach (string end in new[] { "\n", "\r\n", "\n\n" })
        {
            File.WriteAllText(LedgerPath, "\uFEFF" + string.Concat(lines.Where((_, i) => i != 2).Select(l => l + end)));
            await MadeUp.RunAsync(plan, _folder.Path);
            Assert.Equal(leaderboard, MadeUp.LeaderboardBytes(_folder.Path, plan));
        }
    }

    [Fact]
    public async Task LedgerThatAnotherRunHasOpen_IsRefused()
    {
        ExperimentPlan plan = MadeUp.Plan(MadeUp.Corpus(1), "lead");
        using (Ledger.Open(_folder.Path))
        {
            await Assert.ThrowsAnyAsync<IOException>(() => MadeUp.RunAsync(plan, _folder.Path));
        }

        await MadeUp.RunAsync(plan, _folder.Path);
        Assert.Single(Ledger.Read(_folder.Path));
    }

    [Fact]
    public void FolderWithoutLedger_IsRefused() =>
        Assert.Equal($"{LedgerPath}: no such file; expected the folder of a run", Assert.Throws<InputException>(() => Ledger.Read(_folder.Path).Any()).Message);

    private sealed class Forbidden : ISummarizer
    {
        public Summary Summarize(SummaryRequest request, CancellationToken cancellationToken = default) => throw new InvalidOperationException("done again");
    }

    private sealed class Noted(SystemSpec system, List<string> done) : ISummarizer
    {
        private readonly ISummarizer _inner = system.Create();

        public Summary Summarize(SummaryRequest request, CancellationToken cancellationToken = default)
        {
            done.Add(system.Name);
            return _inner.Summarize(request, cancellationToken);
        }
    }

    private sealed class Counted(ISummarizer inner, Action count) : ISummarizer
    {
        public Summary Summarize(SummaryRequest request, CancellationToken cancellationToken = default)
        {
            count();
            return inner.Summarize(request, cancellationToken);
        }
    }
}
