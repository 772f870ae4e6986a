using Summ.Bench.Reporting;
using Summ.Bench.Statistics;
using Summ.Bench.Throughput;
using Summ.Cli.Output;

namespace Summ.Cli.Tests.Output;

public sealed class LeaderboardViewTests
{
    [Theory]
    [InlineData(80)]
    [InlineData(100)]
    [InlineData(120)]
    public void NarrowTerminal_LeavesOutColumnsAndSaysWhich(int width)
    {
        string[] lines = Draw(width);

        Assert.All(lines, l => Assert.True(l.Length <= width, l));
        string row = Assert.Single(lines, l => l.Contains("text-rank"));
        Assert.Contains("31.00 ±1.0", row);
        Assert.DoesNotContain("…", string.Concat(lines));
        Assert.Contains("Too narrow for", string.Join(' ', lines));
        Assert.Contains("MB/s", string.Join(' ', lines.SkipWhile(l => !l.Contains("Too narrow"))));
    }

    [Fact]
    public void WideTerminal_ShowsEverything()
    {
        string all = string.Join('\n', Draw(200));

        Assert.DoesNotContain("Too narrow", all);
        foreach (string column in new[] { "ROUGE-1", "ROUGE-Lsum", "Redundancy", "Words", "Flesch", "FK grade", "docs/s", "MB/s", "KB/doc" })
        {
            Assert.Contains(column, all);
        }
    }

    // With a short name there is room at 80; with a name of 27 letters the change goes before the grade.
    [Fact]
    public void ChangeOfReadability_IsShownWhereThereIsRoom()
    {
        Leaderboard board = Board();
        board = board with { Rows = [.. board.Rows.Select(r => r with { ReadabilityChange = new Dictionary<string, MeanInterval> { ["flesch-kincaid"] = new(-0.84, -1, 0, 9) } })] };
        Leaderboard brief = board with { Rows = [board.Rows[0]] };

        foreach (int width in new[] { 80, 100, 200 })
        {
            string[] lines = Draw(width, brief);
            Assert.All(lines, l => Assert.True(l.Length <= width, l));
            Assert.Contains("Harder", lines.First(l => l.Contains("System")));
            Assert.Contains("-0.8", Assert.Single(lines, l => l.Contains("text-rank")));
            Assert.Contains("harder to read than the article, - easier", string.Join(' ', lines.Select(l => l.Trim())));
        }

        string[] narrow = Draw(80, board);
        string head = narrow.First(l => l.Contains("System"));
        Assert.DoesNotContain("Harder", head);
        Assert.Contains("FK grade", head);
        Assert.Contains("Harder", string.Join(' ', narrow.SkipWhile(l => !l.Contains("Too narrow"))));
    }

    private static string[] Draw(int width) => Draw(width, Board());

    private static string[] Draw(int width, Leaderboard board)
    {
        using StringWriter output = new();
        Terminal terminal = new(Stream.Null, output, TextWriter.Null, outputIsTerminal: true, errorIsTerminal: false);
        terminal.Tables.Profile.Width = width;
        terminal.Tables.Profile.Capabilities.Ansi = false;
        LeaderboardView.Write(terminal, board);
        return output.ToString().Split('\n');
    }

    private static Leaderboard Board()
    {
        MetricSummary triple = new(0.3, 0.3, new MeanInterval(0.31, 0.3, 0.32, 9), true);
        MeanInterval number = new(50, 40, 60, 9);
        LeaderboardRow row = new()
        {
            Name = "text-rank",
            Documents = 9,
            Words = 99,
            Scores = new Dictionary<string, MetricSummary>
            {
                ["rouge-1"] = triple,
                ["rouge-2"] = triple,
                ["rouge-l"] = triple,
                ["rouge-lsum"] = triple,
                ["redundancy"] = new(double.NaN, double.NaN, number, false),
            },
            Readability = new Dictionary<string, MeanInterval> { ["flesch-reading-ease"] = number, ["flesch-kincaid"] = number },
            Throughput = new ThroughputResult(123_456, 1234.5, 1234.5),
        };
        return new Leaderboard { Corpus = "c", Length = "3s", Documents = 9, RankedBy = "rouge-1", Rows = [row, row with { Name = "lex-rank:threshold=0.25+mmr" }] };
    }
}
