using Summ.Bench.Reporting;
using Summ.Bench.Statistics;
using Summ.Bench.Throughput;

namespace Summ.Bench.Tests.Reporting;

/// <summary>A small leaderboard with everything that can go wrong in a report: marks to escape, missing values, failures, a bound.</summary>
internal static class HandMade
{
    public static Leaderboard Board { get; } = new()
    {
        Corpus = "R&D_<news>|50%",
        Length = "3s",
        Documents = 12,
        BrokenRecords = 1,
        RankedBy = "rouge-1",
        SourceReadability = new Dictionary<string, MeanInterval>
        {
            ["flesch-reading-ease"] = new(60.25, 58, 62, 12),
            ["flesch-kincaid"] = new(9.04, 8.5, 9.5, 12),
        },
        Rows =
        [
            Row("text-rank:damping=0.9", 0.43216, 12, 0, new ThroughputResult(12345.6, 7.89, 1234.5)),
            Row("my_sys|<b>*&%", 0.25, 10, 2, null),
            new LeaderboardRow
            {
                Name = "broken",
                Failures = 12,
                Words = double.NaN,
                Scores = Scores(double.NaN, 0),
                Readability = Readability(double.NaN, 0),
            },
            Row("oracle", 0.6, 12, 0, new ThroughputResult(3.2, 0.04, 987654)) with { IsUpperBound = true },
        ],
    };

    /// <summary>A leaderboard whose systems were tested against the best.</summary>
    public static Leaderboard Tested { get; } = Board with
    {
        Rows =
        [
            Row("best", 0.4, 12, 0, null) with { VersusBest = new VersusBest(0, 0, 0, 1, 1) },
            Row("like", 0.39, 12, 0, null) with { VersusBest = new VersusBest(-0.0123456789, -0.03, 0.01, 0.0625, 0.125) },
            Row("worse", 0.3, 12, 0, null) with { VersusBest = new VersusBest(-0.1, -0.15, -0.05, 1 / 10001.0, 2 / 10001.0) },
            Board.Rows[2],
            Board.Rows[3],
        ],
    };

    /// <summary>The same with the change of readability: harder, easier, nothing to tell, and no change.</summary>
    public static Leaderboard Changed { get; } = Board with
    {
        Rows =
        [
            Board.Rows[0] with { ReadabilityChange = Change(1.24, 12) },
            Board.Rows[1] with { ReadabilityChange = Change(-0.8125, 9) },
            Board.Rows[2] with { ReadabilityChange = Change(double.NaN, 0) },
            Board.Rows[3] with { ReadabilityChange = Change(-0.04, 12) },
        ],
    };

    private static Dictionary<string, MeanInterval> Change(double grade, int count) => new()
    {
        ["flesch-reading-ease"] = count == 0 ? None : new(-3 * grade, (-3 * grade) - 1, (-3 * grade) + 1, count),
        ["flesch-kincaid"] = count == 0 ? None : new(grade, grade - 0.5, grade + 0.25, count),
    };

    private static LeaderboardRow Row(string name, double f1, int documents, int failures, ThroughputResult? throughput) => new()
    {
        Name = name,
        Documents = documents,
        Failures = failures,
        Words = 57.5,
        Scores = Scores(f1, documents),
        Readability = Readability(55.5, documents),
        Throughput = throughput,
    };

    private static Dictionary<string, MetricSummary> Scores(double f1, int count) => new()
    {
        ["rouge-1"] = new(f1 + 0.1, f1 - 0.1, new MeanInterval(f1, f1 - 0.03, f1 + 0.02, count), true),
        ["redundancy"] = new(double.NaN, double.NaN, new MeanInterval(f1 / 10, f1 / 20, f1 / 5, count), false),
        ["compression"] = new(double.NaN, double.NaN, count == 0 ? None : new MeanInterval(7, 6, 8, count), false),
    };

    private static Dictionary<string, MeanInterval> Readability(double ease, int count) => new()
    {
        ["flesch-reading-ease"] = new(ease, ease - 2, ease + 2, count),
        ["flesch-kincaid"] = count == 0 ? None : new(8.26, 8, 9, count),
    };

    private static MeanInterval None => new(double.NaN, double.NaN, double.NaN, 0);
}
