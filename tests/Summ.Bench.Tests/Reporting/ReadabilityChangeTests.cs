using Summ.Bench.Corpora;
using Summ.Bench.Experiments;
using Summ.Bench.Reporting;
using Summ.Bench.Statistics;
using Summ.Bench.Tests.Experiments;
using Summ.Readability;
using Summ.Scoring;
using Summ.Text;

namespace Summ.Bench.Tests.Reporting;

public sealed class ReadabilityChangeTests : IDisposable
{
    private const string Grade = "flesch-kincaid";
    private const string Lix = "lix";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    // 5 - 4 = 1 and 9 - 6 = 3: mean 2. Drawn anew the two are (1, 1), (1, 3), (3, 1) or (3, 3), means 1, 2 and 3 with a quarter or more at each end, so that
    // the 95% interval is 1 to 3. A document without a value on one side is left out, and so is one on which the system failed.
    [Fact]
    public void DocumentsWithBothValues_AreAsWorkedByHand()
    {
        MeanInterval change = Change(
            Cell(0, summary: 5, source: 4), Cell(1, double.NaN, 8), Cell(2, 9, 6), Cell(3, 7, double.NaN), Cell(4, double.NaN, double.NaN), Cell(5, 1, 1) with { Error = "failed" })[Grade];
        Assert.Equal(new MeanInterval(2, 1, 3, 2), change);
    }

    // Each summary is 1.5 grades easier than its own article, which differ much: in pairs there is no doubt, whatever the spread of the articles.
    [Fact]
    public void EqualDifferences_LeaveNoDoubt() =>
        Assert.Equal(new MeanInterval(-1.5, -1.5, -1.5, 4), Change(Cell(0, 1, 2.5), Cell(1, 18.5, 20), Cell(2, 4, 5.5), Cell(3, 10, 11.5))[Grade]);

    [Fact]
    public void OneDocument_HasAnIntervalWithoutWidth() => Assert.Equal(new MeanInterval(3, 3, 3, 1), Change(Cell(0, 8, 5))[Grade]);

    [Fact]
    public void NoPair_IsNoValue()
    {
        Assert.Equal(new MeanInterval(double.NaN, double.NaN, double.NaN, 0), Change(Cell(0, 8, double.NaN), Cell(1, double.NaN, 5))[Grade]);
        Assert.Equal(0, Change(Cell(0, 8, 5) with { Error = "failed" })[Grade].Count);
    }

    // Flesch-Kincaid is for English; LIX, 10 times the grade here, for any language.
    [Fact]
    public void TextInALanguageThatTheFormulaIsNotMeantFor_IsLeftOut()
    {
        IReadOnlyDictionary<string, MeanInterval> mixed = Change(Cell(0, 5, 4), Cell(1, 9, 4) with { Language = "de" }, Cell(2, 7, 6) with { Language = "en-GB" });
        Assert.Equal((1, 2), (mixed[Grade].Mean, mixed[Grade].Count));
        Assert.Equal(((10 + 50 + 10) / 3.0, 3), (mixed[Lix].Mean, mixed[Lix].Count));
        IReadOnlyDictionary<string, MeanInterval> german = Change(Cell(3, 9, 4) with { Language = "de" });
        Assert.Equal((0, 1), (german[Grade].Count, german[Lix].Count));
    }

    [Fact]
    public void CellDoneAgain_TakesThePlaceOfTheEarlierWithItsOwnSource()
    {
        Leaderboard board = Board(Cell(0, 9, 1), Cell(0, 5, 4));
        Assert.Equal(new MeanInterval(1, 1, 1, 1), board.Rows[0].ReadabilityChange[Grade]);
        Assert.Equal(4, board.SourceReadability[Grade].Mean);
    }

    [Fact]
    public async Task Run_HasTheMeansOfItsLedger()
    {
        Article german = new("german", "Am Abend gingen die Kinder nach Hause. Die Mutter war nicht da, und der Vater hatte noch zu tun. Niemand hatte gekocht.");
        Corpus corpus = MadeUp.Corpus([.. Enumerable.Range(0, 9).Select(i => CorpusItem.Of(MadeUp.Article(i))), CorpusItem.Of(german)]);
        ExperimentPlan plan = MadeUp.Plan(corpus) with { Formulas = Plan().Formulas };
        await MadeUp.RunAsync(plan, _folder.Path);
        Leaderboard board = Leaderboard.Of(_folder.Path, plan, 0);
        foreach (LeaderboardRow row in board.Rows)
        {
            foreach (string formula in new[] { Grade, Lix })
            {
                Cell[] cells = [.. Ledger.Read(_folder.Path).Where(c => c.System == row.Name && (formula == Lix || c.Document != "german"))];
                Assert.Equal(cells.Length, row.ReadabilityChange[formula].Count);
                Assert.Equal(cells.Average(c => c.Readability[formula]) - cells.Average(c => c.SourceReadability[formula]), row.ReadabilityChange[formula].Mean, 10);
                Assert.InRange(row.ReadabilityChange[formula].Mean, row.ReadabilityChange[formula].Low, row.ReadabilityChange[formula].High);
            }
        }

        Assert.Contains(board.Rows, r => Math.Abs(r.ReadabilityChange[Grade].Mean) > 0.1);
    }

    [Fact]
    public async Task ShardsJoinedInAnyOrder_AndAResumedRun_AreTheWhole()
    {
        ExperimentPlan plan = MadeUp.Plan(MadeUp.Corpus(11));
        string whole = NewFolder("whole");
        await MadeUp.RunAsync(plan, whole);
        byte[] expected = MadeUp.LeaderboardBytes(whole, plan);

        List<string> lines = [];
        for (int shard = 3; shard >= 1; shard--)
        {
            string part = NewFolder($"shard-{shard}");
            await MadeUp.RunAsync(plan with { Shard = new Shard(shard, 3) }, part);
            lines.AddRange(File.ReadAllLines(Path.Combine(part, Ledger.FileName)));
        }

        string joined = NewFolder("joined");
        File.WriteAllLines(Path.Combine(joined, Ledger.FileName), lines);
        Assert.Equal(expected, MadeUp.LeaderboardBytes(joined, plan));

        string resumed = NewFolder("resumed");
        File.WriteAllLines(Path.Combine(resumed, Ledger.FileName), File.ReadAllLines(Path.Combine(whole, Ledger.FileName)).Where((_, i) => i % 3 != 1));
        await MadeUp.RunAsync(plan, resumed);
        Assert.Equal(expected, MadeUp.LeaderboardBytes(resumed, plan));
    }

    [Fact]
    public async Task LedgerOfBeforeTheLanguageWasSaid_ResumesToTheSameLeaderboard()
    {
        ExperimentPlan plan = MadeUp.Plan(MadeUp.Corpus(5));
        await MadeUp.RunAsync(plan, _folder.Path);
        byte[] expected = MadeUp.LeaderboardBytes(_folder.Path, plan);
        string path = _folder.PathOf(Ledger.FileName);
        string[] lines = File.ReadAllLines(path);
        File.WriteAllLines(path, lines.Select(l => l.Replace("\"language\":\"en\",", "", StringComparison.Ordinal)).SkipLast(4));
        await MadeUp.RunAsync(plan, _folder.Path);
        Assert.Equal(lines.Length, File.ReadAllLines(path).Length);
        Assert.Equal(expected, MadeUp.LeaderboardBytes(_folder.Path, plan));
    }

    private string NewFolder(string name) => Directory.CreateDirectory(_folder.PathOf(name)).FullName;

    private static ExperimentPlan Plan() =>
        MadeUp.Plan(MadeUp.Corpus(1), "lead", "rouge-1") with { Formulas = [.. Formulas.All.Where(f => f.Id is Grade or Lix)] };

    private static Cell Cell(int index, double summary, double source) => new()
    {
        Key = $"k{index}",
        System = "lead",
        Document = $"d{index}",
        Index = index,
        Words = 1,
        Scores = new Dictionary<string, MetricValue> { ["rouge-1"] = MetricValue.OfTriple(0.5, 0.5, 0.5) },
        Readability = new Dictionary<string, double> { [Grade] = summary, [Lix] = 10 * summary },
        SourceReadability = new Dictionary<string, double> { [Grade] = source, [Lix] = 10 * source },
    };

    private IReadOnlyDictionary<string, MeanInterval> Change(params Cell[] cells) => Board(cells).Rows[0].ReadabilityChange;

    private Leaderboard Board(params Cell[] cells)
    {
        File.Delete(_folder.PathOf(Ledger.FileName));
        using (Ledger ledger = Ledger.Open(_folder.Path))
        {
            ledger.Append(cells);
        }

        return Leaderboard.Of(_folder.Path, Plan(), 0);
    }
}
