using Summ.Bench.Reporting;
using Summ.Bench.Tests.Comparison;

namespace Summ.Bench.Tests.Reporting;

public sealed class BestTestTests
{
    [Fact]
    public void SystemsLikeTheBest_AreTiedAndAPlantedWorseOneIsNot()
    {
        double[] common = HandMadeRun.Noise(150, 1);
        List<LeaderboardRow> rows = Compared(("best", common), ("like", Plus(common, 2, 0)), ("worse", Plus(common, 3, -0.02)), ("far", Plus(common, 4, -0.2)));
        Assert.Equal([true, true, false, false], rows.Select(r => r.VersusBest!.Tied));
        Assert.InRange(-0.02, rows[2].VersusBest!.Low, rows[2].VersusBest!.High);
        Assert.Equal(new VersusBest(0, 0, 0, 1, 1), rows[0].VersusBest);
        Assert.All(rows, r => Assert.True(r.VersusBest!.AdjustedP >= r.VersusBest.P));
    }

    // Six documents, each lower by 0.1: p = 2/64; with a second system whose p is the same, Holm doubles both.
    [Fact]
    public void SixDocuments_AreAsWorkedByHand()
    {
        VersusBest alone = Compared(("best", [.2, .3, .4, .5, .6, .7]), ("other", [.1, .2, .3, .4, .5, .6]))[1].VersusBest!;
        Assert.Equal((-0.1, 2 / 64.0, 2 / 64.0, false), (Math.Round(alone.Difference, 12), alone.P, alone.AdjustedP, alone.Tied));
        VersusBest oneOfTwo = Compared(("best", [.2, .3, .4, .5, .6, .7]), ("other", [.1, .2, .3, .4, .5, .6]), ("third", [0, .1, .2, .3, .4, .5]))[1].VersusBest!;
        Assert.Equal((2 / 64.0, 4 / 64.0, true), (oneOfTwo.P, oneOfTwo.AdjustedP, oneOfTwo.Tied));
    }

    [Fact]
    public void BoundsAndFailures_TakeNoPart()
    {
        double[] common = HandMadeRun.Noise(40, 1);
        (string, double[])[] systems = [("best", common), ("like", Plus(common, 2, 0)), ("failed", Plus(common, 3, 0)), ("oracle", Plus(common, 4, 0.3))];
        List<LeaderboardRow> rows = Compared(systems, r => r.Name switch { "failed" => r with { Failures = 1 }, "oracle" => r with { IsUpperBound = true }, _ => r });
        Assert.Equal([false, false, true, true], rows.Select(r => r.VersusBest is null));
        Assert.Equal(rows[1].VersusBest!.P, rows[1].VersusBest!.AdjustedP);
    }

    [Fact]
    public void NothingToCompareWith_IsNoComparison()
    {
        Assert.All(Compared(("alone", [.1, .2, .3])), r => Assert.Null(r.VersusBest));
        Assert.All(Compared(("one", [.1]), ("document", [.2])), r => Assert.Null(r.VersusBest));
        Assert.All(Compared(("best", [.1, .2]), ("empty", [])), r => Assert.Null(r.VersusBest));
        Assert.Empty(Compared([], r => r));
    }

    [Fact]
    public void ValuesThatDoNotExist_AreLeftOutOfThePair()
    {
        double[] common = HandMadeRun.Noise(30, 1);
        double[] gaps = [.. common.Select((v, i) => i % 2 == 0 ? v - 0.1 : double.NaN)];
        VersusBest versus = Compared(("best", common), ("gaps", gaps))[1].VersusBest!;
        Assert.Equal(-0.1, versus.Difference, 12);
        Assert.False(versus.Tied);
    }

    private static double[] Plus(double[] values, int seed, double shift)
    {
        double[] noise = HandMadeRun.Noise(values.Length, seed, 0, 0.1);
        return [.. values.Select((v, i) => v + noise[i] + shift)];
    }

    private static List<LeaderboardRow> Compared(params (string Name, double[] Values)[] systems) => Compared(systems, r => r);

    private static List<LeaderboardRow> Compared((string Name, double[] Values)[] systems, Func<LeaderboardRow, LeaderboardRow> change)
    {
        Dictionary<string, IReadOnlyDictionary<int, double>> values = systems.ToDictionary(
            s => s.Name, s => (IReadOnlyDictionary<int, double>)new OrderedDictionary<int, double>(s.Values.Index().Where(v => double.IsFinite(v.Item)).Select(v => KeyValuePair.Create(v.Index, v.Item))));
        return new BestTest(n => values[n], seed: 1).Compared([.. systems.Select(s => change(new LeaderboardRow { Name = s.Name }))]);
    }
}
