using Summ.Bench.Levels;
using Summ.Bench.Throughput;
using Summ.Readability;

namespace Summ.Bench.Tests.Levels;

public sealed class ReadabilityBoardJsonTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Board_IsReadBackAsItWasWritten(bool isGraded)
    {
        LeveledCorpus corpus = isGraded ? LevelsCases.Graded(1, 2, 3, 4) : LevelsCases.Leveled([0, 1], [0, 1]);
        ReadabilityBoard board = ReadabilityBoard.Of(LevelsCases.Plan(corpus, 1, Formulas.Smog, Formulas.Lix), [[3, 4, 1, double.NaN], [1, 2, 1, 2]]);
        ThroughputResult speed = new(10, 2.5, 99);
        board = board with { TogetherFromText = speed, Excluded = ["x: gone"], Repaired = ["y: mended"], Rows = [board.Rows[0] with { Throughput = speed }, board.Rows[1]] };
        Assert.False(ReadabilityBoardJson.IsIn(_folder.Path));
        string written = Write(board);
        _folder.Write("leaderboard.json", written);
        Assert.True(ReadabilityBoardJson.IsIn(_folder.Path));
        Assert.Equal(written, Write(ReadabilityBoardJson.Read(_folder.Path)));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{\"track\":\"readability\"}")]
    public void DamagedBoard_IsSaid(string content)
    {
        _folder.Write("leaderboard.json", content);
        Assert.EndsWith("damaged; expected a leaderboard", Assert.Throws<InputException>(() => ReadabilityBoardJson.Read(_folder.Path)).Message);
    }

    private static string Write(ReadabilityBoard board)
    {
        using MemoryStream stream = new();
        ReadabilityBoardJson.Write(board, stream);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
