using Summ.Bench.Extraction;
using Summ.Bench.Extraction.Pages;
using Summ.Bench.Levels;

namespace Summ.Bench.Tests.Extraction;

public sealed class ExtractionBoardTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    // Pages: "a b c d" three times. "right" finds all; "half" finds the first, adds to the second (P 1/2, R 1: abcd bcdx), fails on the third.
    // half: P = (1 + 1/2) / 2, R = (1 + 1 + 0) / 3, F1 = 2 · 3/4 · 2/3 / (17/12) = 12/17; page F1 (1 + 2/3 + 0) / 3 = 5/9; words (1 + 8/9 + 0) / 3 = 17/27.
    [Fact]
    public void Measures_AreThoseWorkedByHand()
    {
        ExtractionBoard board = Board(out _);
        Assert.Equal(["right", "half"], board.Rows.Select(r => r.Name));
        ExtractionRow half = board.Rows[1];
        Assert.Equal((1, 1), (half.Empty, half.Failed));
        Assert.Equal(12.0 / 17, half.Scores[ExtractionMeasures.F1].Value, 12);
        Assert.Equal(0.75, half.Scores[ExtractionMeasures.Precision].Value, 12);
        Assert.Equal(2.0 / 3, half.Scores[ExtractionMeasures.Recall].Value, 12);
        Assert.Equal(1.0 / 3, half.Scores[ExtractionMeasures.Accuracy].Value, 12);
        Assert.Equal(5.0 / 9, half.Scores[ExtractionMeasures.MeanPageF1].Value, 12);
        Assert.Equal(17.0 / 27, half.Scores[ExtractionMeasures.TokenF1].Value, 12);
        Assert.Equal((3, 1.0 / 3), (half.Fields["title"].Pages, half.Fields["title"].Exact.Value));
        Assert.All(board.Rows[0].Scores.Values, m => Assert.Equal(new Measured(1, 1, 1), m));

        // Two pages differ: of four exchanges none and both leave the difference, and each of the others makes a smaller one.
        Assert.Equal((12.0 / 17) - 1, half.VersusBest!.Difference, 12);
        Assert.Equal((0.5, true), (half.VersusBest.P, half.VersusBest.Tied));
        Assert.Equal(["three", "two"], half.Worst.Select(w => w.Document));
        Assert.Equal((1, 4), (half.Worst[1].Difference.ExtraAfter, half.Worst[0].Difference.Missing));
    }

    [Fact]
    public void WorstPages_SayWhereWordsDiffer()
    {
        ExtractionBoard board = Board(out _);
        WorstPagesTable table = WorstPagesTable.Of(board, longestId: 4)!;
        Assert.Equal(["1", "thr…", "half", "0.000", "0.000", "0.000", "0/0/0", "0/4/0"], table.Lines[2].Cells);
        Assert.Equal(["2", "two", "half", "0.667", "0.500", "1.000", "0/0/1", "0/0/0"], table.Lines[3].Cells);
        Assert.Null(WorstPagesTable.Of(board with { Rows = [board.Rows[0] with { Worst = [] }] }));
    }

    [Fact]
    public void Failure_IsToldAndCountsAsEmpty()
    {
        _ = Board(out PageResult[][] results);
        Assert.Equal("too large", results[1][2].Failure);
        Assert.Equal(0, results[1][2].Shingles.Recall);
        Assert.False(results[1][2].Shingles.HasPrediction);
        ExtractionPlan strict = Plan() with { Strict = true };
        Assert.Contains("half failed: too large", Assert.Throws<InputException>(() => ExtractionRunner.Run(strict, null, CancellationToken.None)).Message);
    }

    [Fact]
    public void SilentSystem_HasNoPrecision_ButIsCompared()
    {
        ExtractionPlan plan = Plan() with { Systems = [MadeUpPages.Make("silent", _ => ""), MadeUpPages.Make("right", _ => "a b c d")] };
        ExtractionRow silent = ExtractionBoard.Of(plan, ExtractionRunner.Run(plan, null, CancellationToken.None)).Rows[1];
        Assert.True(double.IsNaN(silent.Scores[ExtractionMeasures.Precision].Value));
        Assert.Equal(0, silent.Scores[ExtractionMeasures.F1].Value);
        Assert.Equal(-1, silent.VersusBest!.Difference);
        Assert.Contains("n/a", ExtractionTable.Of(ExtractionBoard.Of(plan, ExtractionRunner.Run(plan, null, CancellationToken.None))).Lines[1].Cells);
    }

    [Fact]
    public void OnePage_IsNotCompared()
    {
        ExtractionPlan plan = Plan() with { Corpus = MadeUpPages.Corpus(_folder, ("one", "1", "a b c d")) };
        Assert.All(ExtractionBoard.Of(plan, ExtractionRunner.Run(plan, null, CancellationToken.None)).Rows, r => Assert.Null(r.VersusBest));
    }

    [Fact]
    public void Threads_DoNotChangeABit()
    {
        ExtractionPlan plan = new() { Corpus = PageCorpus.Open("built-in", limit: 8), Systems = ExtractionSystem.ParseList("body-text,largest-block,microdata") };
        string[] boards = [.. new[] { 1, 2 }.Select(t => plan with { Threads = t }).Select(p => Json(ExtractionBoard.Of(p, ExtractionRunner.Run(p, null, CancellationToken.None))))];
        Assert.Equal(boards[0], boards[1]);
    }

    [Fact]
    public void Json_IsReadBackAsItWas()
    {
        ExtractionBoard board = Board(out _) with { ParseOnly = new(100, 20, 1000) };
        board = board with { Rows = [board.Rows[0] with { Throughput = new(50, 10, 1500) }, board.Rows[1]] };
        string written = Json(board);
        _folder.Write("run/leaderboard.json", written);
        Assert.True(ExtractionBoardJson.IsIn(_folder.PathOf("run")));
        Assert.False(ReadabilityBoardJson.IsIn(_folder.PathOf("run")));
        ExtractionBoard read = ExtractionBoardJson.Read(_folder.PathOf("run"));
        Assert.Equal(written, Json(read));
        Assert.Equal((2, 1.5), (read.TimeOfParse(read.Rows[0]), read.AllocationOfParse(read.Rows[0])));

        _folder.Write("bad/leaderboard.json", """{"track": "extraction", "systems": 3}""");
        Assert.Contains("damaged; expected a leaderboard", Assert.Throws<InputException>(() => ExtractionBoardJson.Read(_folder.PathOf("bad"))).Message);
    }

    private static string Json(ExtractionBoard board)
    {
        using StringWriter writer = new();
        ExtractionReports.Find("json")(board, writer);
        return writer.ToString();
    }

    private ExtractionBoard Board(out PageResult[][] results)
    {
        ExtractionPlan plan = Plan();
        results = ExtractionRunner.Run(plan, null, CancellationToken.None);
        return ExtractionBoard.Of(plan, results);
    }

    private ExtractionPlan Plan() => new()
    {
        Corpus = MadeUpPages.Corpus(_folder, ("one", "1", "a b c d"), ("two", "2", "a b c d"), ("three", "3", "a b c d")),
        Systems = [MadeUpPages.Make("right", _ => "a b c d"), MadeUpPages.Make("half", page => page switch { "1" => "a b c d", "2" => "a b c d x", _ => "limit" })],
        Worst = 2,
        Threads = 2,
    };
}
