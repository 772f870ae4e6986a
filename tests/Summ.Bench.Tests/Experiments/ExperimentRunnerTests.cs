using Summ.Bench.Corpora;
using Summ.Bench.Experiments;
using Summ.Bench.Reporting;
using Summ.Summarization;

namespace Summ.Bench.Tests.Experiments;

public sealed class ExperimentRunnerTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Threads_DoNotChangeTheLedger()
    {
        Corpus corpus = MadeUp.Corpus(40);
        List<string[]> ledgers = [];
        foreach (int threads in new[] { 1, 2, 7 })
        {
            string folder = NewFolder($"threads-{threads}");
            Assert.Empty(await MadeUp.RunAsync(MadeUp.Plan(corpus, "lead,random,luhn,oracle", threads: threads), folder));
            ledgers.Add(MadeUp.LedgerLines(folder));
        }

        Assert.Equal(160, ledgers[0].Length);
        Assert.Equal(ledgers[0], ledgers[1]);
        Assert.Equal(ledgers[0], ledgers[2]);
    }

    [Fact]
    public async Task Cells_SayWhatWasChosenAndMeasured()
    {
        ExperimentPlan plan = MadeUp.Plan(MadeUp.Corpus(3), "lead");
        await MadeUp.RunAsync(plan, _folder.Path);
        Cell[] cells = [.. Ledger.Read(_folder.Path)];
        Assert.Equal([("doc-0", 0), ("doc-1", 1), ("doc-2", 2)], cells.Select(c => (c.Document, c.Index)));
        Assert.All(cells, c =>
        {
            Text.Article article = MadeUp.Article(c.Index);
            Assert.Equal([0, 1], c.Sentences);
            Assert.Equal($"{article.Sentences![0]} {article.Sentences[1]}", c.Summary);
            Assert.Equal(c.Summary.Split(' ').Length, c.Words);
            Assert.Equal(["rouge-1", "rouge-2", "compression"], c.Scores.Keys);
            Assert.Equal(["flesch-kincaid", "flesch-reading-ease"], c.Readability.Keys.Order());
            Assert.Equal(["flesch-kincaid", "flesch-reading-ease"], c.SourceReadability.Keys.Order());
            Assert.InRange(c.Scores["rouge-1"].F1, 0, 1);
            Assert.Null(c.Error);
        });
    }

    [Fact]
    public async Task Shards_TogetherAreTheWhole()
    {
        Corpus corpus = MadeUp.Corpus(11);
        string whole = NewFolder("whole");
        await MadeUp.RunAsync(MadeUp.Plan(corpus), whole);
        List<string> joined = [];
        for (int shard = 1; shard <= 3; shard++)
        {
            string folder = NewFolder($"shard-{shard}");
            List<RunProgress> progress = [];
            await MadeUp.RunAsync(MadeUp.Plan(corpus) with { Shard = new Shard(shard, 3) }, folder, progress: new Recorder(progress.Add));
            Assert.Equal(new RunProgress(progress.Count, progress.Count), progress[^1]);
            Assert.Equal(shard == 3 ? 3 : 4, progress.Count);
            joined.AddRange(MadeUp.LedgerLines(folder));
        }

        Assert.Equal(MadeUp.LedgerLines(whole).Order(StringComparer.Ordinal), joined.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Limit_TakesTheFirstDocuments_AndReadsNoFurther()
    {
        int read = 0;
        IEnumerable<CorpusItem> Items()
        {
            for (int i = 0; i < 100; i++)
            {
                read++;
                yield return i == 1 ? CorpusItem.Broken("line 2: broken") : CorpusItem.Of(MadeUp.Article(i));
            }
        }

        ExperimentPlan plan = MadeUp.Plan(new Corpus("c", "none", "0", Items, () => 100), "lead") with { Limit = 3 };
        Assert.Equal(["line 2: broken"], await MadeUp.RunAsync(plan, _folder.Path));
        Assert.Equal([("doc-0", 0), ("doc-2", 1), ("doc-3", 2)], Ledger.Read(_folder.Path).Select(c => (c.Document, c.Index)));
        Assert.InRange(read, 4, 5);
    }

    [Fact]
    public async Task BrokenRecord_IsCounted_AndStopsAStrictRun()
    {
        Corpus corpus = MadeUp.Corpus(CorpusItem.Of(MadeUp.Article(0)), CorpusItem.Broken("c.jsonl, line 2: broken"), CorpusItem.Of(MadeUp.Article(2)));
        Assert.Equal(["c.jsonl, line 2: broken"], await MadeUp.RunAsync(MadeUp.Plan(corpus, "lead"), NewFolder("lenient")));
        InputException e = await Assert.ThrowsAsync<InputException>(() => MadeUp.RunAsync(MadeUp.Plan(corpus, "lead") with { Strict = true }, NewFolder("strict")));
        Assert.Equal("c.jsonl, line 2: broken", e.Message);
        Corpus none = MadeUp.Corpus(CorpusItem.Broken("c.jsonl, line 1: broken"));
        e = await Assert.ThrowsAsync<InputException>(() => MadeUp.RunAsync(MadeUp.Plan(none, "lead"), NewFolder("none")));
        Assert.Equal("made-up: holds no article; the first record: c.jsonl, line 1: broken", e.Message);
    }

    [Fact]
    public async Task FailingSystem_IsCountedApart_AndStopsAStrictRun()
    {
        ExperimentPlan plan = MadeUp.Plan(MadeUp.Corpus(10), "lead,random");
        ISummarizer Create(SystemSpec s) => s.Name == "random" ? new Failing(s.Create(), "doc-3", "doc-7") : s.Create();
        await MadeUp.RunAsync(plan, _folder.Path, Create);
        Assert.Equal(["doc-3", "doc-7"], Ledger.Read(_folder.Path).Where(c => c.Error is not null).Select(c => c.Document));
        Assert.All(Ledger.Read(_folder.Path).Where(c => c.Error is not null), c => Assert.Equal("InvalidOperationException: it cannot", c.Error));
        Leaderboard leaderboard = Leaderboard.Of(_folder.Path, plan, 0);
        LeaderboardRow random = leaderboard.Rows.Single(r => r.Name == "random");
        Assert.Equal((10, 8, 2, 8), (leaderboard.Documents, random.Documents, random.Failures, random.Scores["rouge-1"].Primary.Count));
        Assert.Equal(0, leaderboard.Rows.Single(r => r.Name == "lead").Failures);
        InputException e = await Assert.ThrowsAsync<InputException>(() => MadeUp.RunAsync(plan with { Strict = true }, NewFolder("strict"), Create));
        Assert.Equal("made-up: random failed on the document 'doc-3': InvalidOperationException: it cannot", e.Message);
        Assert.Equal(6, Ledger.Read(_folder.PathOf("strict")).Count());
    }

    [Fact]
    public async Task OutputsFromElsewhere_AreScored_AndAMissingOneIsAFailure()
    {
        Text.Article first = MadeUp.Article(0);
        string file = _folder.Write("other.jsonl", $$"""
            {"id":"doc-0","summary":["{{first.Sentences![0]}}","{{first.Sentences[1]}}"]}
            {"id":"doc-2","summary":""}
            """);
        ExperimentPlan plan = MadeUp.Plan(MadeUp.Corpus(3), "lead") with { Outputs = [ExternalOutputs.Read("other", file)] };
        await MadeUp.RunAsync(plan, _folder.Path);
        Cell[] other = [.. Ledger.Read(_folder.Path).Where(c => c.System == "other")];
        Cell lead = Ledger.Read(_folder.Path).First();
        Assert.Equal(lead.Scores.OrderBy(s => s.Key), other[0].Scores.OrderBy(s => s.Key));
        Assert.Equal((lead.Summary, lead.Words), (other[0].Summary, other[0].Words));
        Assert.Empty(other[0].Sentences);
        Assert.Equal("no output for this document", other[1].Error);
        Assert.Equal((null, 0, 0.0), (other[2].Error, other[2].Words, other[2].Scores["rouge-1"].F1));
        LeaderboardRow row = Leaderboard.Of(_folder.Path, plan, 0).Rows.Single(r => r.Name == "other");
        Assert.Equal((2, 1), (row.Documents, row.Failures));
        InputException e = await Assert.ThrowsAsync<InputException>(() => MadeUp.RunAsync(plan with { Strict = true }, NewFolder("strict")));
        Assert.Equal("made-up: other failed on the document 'doc-1': no output for this document", e.Message);
    }

    [Fact]
    public async Task OracleOnDocumentWithoutReferences_IsAFailureOfTheOracleAlone()
    {
        Corpus corpus = MadeUp.Corpus(CorpusItem.Of(MadeUp.Article(0)), CorpusItem.Of(MadeUp.Article(1, references: 0)));
        ExperimentPlan plan = MadeUp.Plan(corpus, "lead,oracle");
        await MadeUp.RunAsync(plan, _folder.Path);
        Leaderboard leaderboard = Leaderboard.Of(_folder.Path, plan, 0);
        Assert.Equal([("lead", false, 2, 0), ("oracle", true, 1, 1)], leaderboard.Rows.Select(r => (r.Name, r.IsUpperBound, r.Documents, r.Failures)));
    }

    [Fact]
    public async Task CorpusIsReadAheadByTheDocumentsInFlightOnly()
    {
        const int threads = 3;
        int finished = 0;
        int farthest = 0;
        IEnumerable<CorpusItem> Items()
        {
            for (int i = 0; i < 300; i++)
            {
                farthest = Math.Max(farthest, i - finished);
                yield return CorpusItem.Of(MadeUp.Article(i));
            }
        }

        ExperimentPlan plan = MadeUp.Plan(new Corpus("c", "none", "0", Items, () => 300), "lead", threads: threads);
        await MadeUp.RunAsync(plan, _folder.Path, progress: new Recorder(_ => finished++));
        Assert.Equal(300, finished);
        Assert.InRange(farthest, 1, threads * 4);
    }

    [Fact]
    public async Task NoMoreDocumentsThanThreads_AreWorkedOnAtATime()
    {
        ThreadPool.GetMinThreads(out int workers, out int ports);
        ThreadPool.SetMinThreads(Math.Max(workers, 12), ports);
        Crowd crowd = new();
        await MadeUp.RunAsync(MadeUp.Plan(MadeUp.Corpus(24), "lead", threads: 2), _folder.Path, s => crowd.Around(s.Create()));
        ThreadPool.SetMinThreads(workers, ports);
        Assert.Equal(2, crowd.Most);
    }

    [Fact]
    public async Task CancelledRun_KeepsWhatIsFinished_AndResumes()
    {
        ExperimentPlan plan = MadeUp.Plan(MadeUp.Corpus(60), "lead,random");
        using CancellationTokenSource source = new();
        ExperimentRunner runner = new(plan);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => runner.RunAsync(_folder.Path, new Recorder(p =>
        {
            if (p.Documents == 20)
            {
                source.Cancel();
            }
        }), source.Token));
        Assert.InRange(Ledger.Read(_folder.Path).Count(), 40, 118);
        await MadeUp.RunAsync(plan, _folder.Path);
        string whole = NewFolder("whole");
        await MadeUp.RunAsync(plan, whole);
        Assert.Equal(MadeUp.LedgerLines(whole), MadeUp.LedgerLines(_folder.Path));
    }

    private string NewFolder(string name) => Directory.CreateDirectory(_folder.PathOf(name)).FullName;

    private sealed class Recorder(Action<RunProgress> report) : IProgress<RunProgress>
    {
        public void Report(RunProgress value) => report(value);
    }

    private sealed class Failing(ISummarizer inner, params string[] documents) : ISummarizer
    {
        private readonly string[] _texts = [.. documents.Select(d => MadeUp.Article(int.Parse(d[4..], System.Globalization.CultureInfo.InvariantCulture)).Sentences![0])];

        public Summary Summarize(SummaryRequest request, CancellationToken cancellationToken = default) =>
            _texts.Contains(request.Document.SentenceText(0).ToString()) ? throw new InvalidOperationException("it cannot") : inner.Summarize(request, cancellationToken);
    }

    /// <summary>Counts how many are at work at once.</summary>
    private sealed class Crowd
    {
        private readonly Lock _lock = new();
        private int _now;

        public int Most { get; private set; }

        public ISummarizer Around(ISummarizer inner) => new Member(this, inner);

        private void Enter(int change)
        {
            lock (_lock)
            {
                _now += change;
                Most = Math.Max(Most, _now);
            }
        }

        private sealed class Member(Crowd crowd, ISummarizer inner) : ISummarizer
        {
            public Summary Summarize(SummaryRequest request, CancellationToken cancellationToken = default)
            {
                crowd.Enter(1);
                Thread.Sleep(10);
                crowd.Enter(-1);
                return inner.Summarize(request, cancellationToken);
            }
        }
    }
}
