using Summ.Bench.Reporting;

namespace Summ.Bench.Tests.Reporting;

public sealed class LeaderboardTableTests
{
    [Fact]
    public void Table_RoundsAndSetsTheBoundApart()
    {
        LeaderboardTable table = LeaderboardTable.Of(HandMade.Board);
        Assert.Equal(["#", "System", "ROUGE-1", "Redundancy", "Compression", "Words", "Flesch", "FK grade", "docs/s", "MB/s", "KB/doc", "Failed"], table.Columns);
        Assert.Equal(["1", "text-rank:damping=0.9", "43.22 ±3.0", "0.043", "7.000", "58", "55.5", "8.3", "12,346", "7.9", "1.2", "0"], table.Lines[0].Cells);
        Assert.Equal(["2", "my_sys|<b>*&%", "25.00 ±3.0", "0.025", "7.000", "58", "55.5", "8.3", "n/a", "n/a", "n/a", "2"], table.Lines[1].Cells);
        Assert.Equal(["3", "broken", "n/a", "n/a", "n/a", "n/a", "n/a", "n/a", "n/a", "n/a", "n/a", "12"], table.Lines[2].Cells);
        Assert.Equal(["", "oracle", "60.00 ±3.0", "0.060", "7.000", "58", "55.5", "8.3", "3", "0.0", "987.7", "0"], table.Lines[3].Cells);
        Assert.Equal([false, false, false, true], table.Lines.Select(l => l.IsUpperBound));
        Assert.Equal(
            [
                "ROUGE is F1 x 100, mean over documents.",
                "Sorted by ROUGE-1; ± is the wider half of its 95% bootstrap interval.",
                "A system with failures has means over fewer documents and cannot be compared; it stands behind the others.",
                "The oracle below the line looks at the references: it is the bound, not a contestant.",
                "Flesch and FK grade are of the summaries; those of the articles are 60.3 and 9.0.",
                "Speed by BenchmarkDotNet: analysed documents summarised on one thread; KB allocated for each.",
                "1 broken record passed over.",
            ],
            table.Notes);
    }

    [Fact]
    public void SystemsTiedWithTheBest_AreMarkedAndTheMarkIsExplained()
    {
        LeaderboardTable table = LeaderboardTable.Of(HandMade.Tested);
        Assert.Equal(["1", "≈2", "3", "4", ""], table.Lines.Select(l => l.Cells[0]));
        Assert.Equal([true, true, false, false, false], table.Lines.Select(l => l.IsLeading));
        Assert.Equal("≈ beside the rank: by ROUGE-1 it cannot be told apart from the best (paired randomisation test with Holm's correction, p ≥ 0.05).", table.Notes[2]);

        LeaderboardTable clear = LeaderboardTable.Of(HandMade.Tested with { Rows = [HandMade.Tested.Rows[0], HandMade.Tested.Rows[2]] });
        Assert.Equal(["1", "2"], clear.Lines.Select(l => l.Cells[0]));
        Assert.Equal("The best is better by ROUGE-1 than each of the others (paired randomisation test with Holm's correction, p < 0.05).", clear.Notes[2]);
        Assert.DoesNotContain(LeaderboardTable.Of(HandMade.Board).Notes, n => n.Contains("randomisation", StringComparison.Ordinal));
    }

    [Fact]
    public void ChangeOfReadability_HasASignThatIsExplained()
    {
        LeaderboardTable table = LeaderboardTable.Of(HandMade.Changed);
        Assert.Equal(["#", "System", "ROUGE-1", "Redundancy", "Compression", "Words", "Flesch", "FK grade", "Harder", "docs/s", "MB/s", "KB/doc", "Failed"], table.Columns);
        Assert.Equal(["+1.2", "-0.8", "n/a", "0.0"], table.Lines.Select(l => l.Cells[8]));
        const string note = "Harder is the FK grade of the summary minus that of its article, mean over documents: + harder to read than the article, - easier";
        Assert.Equal(note + "; documents without a grade, or not in English, are left out.", table.Notes[5]);
        LeaderboardTable whole = LeaderboardTable.Of(HandMade.Changed with { Rows = [HandMade.Changed.Rows[0]] });
        Assert.Contains(note + ".", whole.Notes);
        Assert.DoesNotContain(LeaderboardTable.Of(HandMade.Board).Notes, n => n.StartsWith("Harder", StringComparison.Ordinal));
    }

    [Fact]
    public void Columns_ThatNobodyNeedsAreLeftOut()
    {
        Leaderboard plain = HandMade.Board with { BrokenRecords = 0, Rows = [.. HandMade.Board.Rows.Take(1).Select(r => r with { Throughput = null })] };
        LeaderboardTable table = LeaderboardTable.Of(plain);
        Assert.Equal(["#", "System", "ROUGE-1", "Redundancy", "Compression", "Words", "Flesch", "FK grade"], table.Columns);
        Assert.Equal(3, table.Notes.Count);
    }
}
