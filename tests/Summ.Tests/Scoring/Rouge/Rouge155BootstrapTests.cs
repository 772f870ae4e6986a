using CsCheck;
using Summ.Scoring.Rouge;

namespace Summ.Tests.Scoring.Rouge;

public sealed class Rouge155BootstrapTests
{
    [Fact]
    public void TwoScoresAndTwoResamples_FollowTheDefinition()
    {
        // drand48 seeded 0 draws 0.17 0.75, indexes 0 1 of two; seeded 1 it draws 0.04 0.45, indexes 0 0.
        // Means of precision: (0.2 + 0.6)/2 = 0.4 and 0.2. δ = 2·2.5/100 = 0.05; u = int(0.95) = 0, l = 0, q = 0.95: both bounds 0.2 + 0.95·0.2.
        RougeInterval got = Rouge155Bootstrap.Of([new(0.2, 0.1, 0), new(0.6, 0.3, 1)], 95, 2);
        AssertEqual(new RougeScore(0.3, 0.15, 0.25), got.Mid);
        AssertEqual(new RougeScore(0.39, 0.195, 0.475), got.Low);
        AssertEqual(new RougeScore(0.39, 0.195, 0.475), got.High);
    }

    [Fact]
    public void Draws_AreThoseAssumedAbove()
    {
        Assert.Equal([0, 1], Draw(0));
        Assert.Equal([0, 0], Draw(1));
    }

    [Fact]
    public void AllInstancesEqual_AreReturned()
    {
        RougeScore score = new(0.5, 0.25, 0.375);
        Assert.Equal(new RougeInterval(score, score, score), Rouge155Bootstrap.Of([score, score, score]));
        Assert.Equal(new RougeInterval(score, score, score), Rouge155Bootstrap.Of([score]));
    }

    [Fact]
    public void Parts_AreAggregatedEachByItself() => Gen.Int[0, 20].Array[1, 12].Sample(
        values =>
        {
            RougeScore[] scores = [.. values.Select(v => new RougeScore(v / 20.0, (20 - v) / 20.0, v / 40.0))];
            RougeInterval got = Rouge155Bootstrap.Of(scores, 90, 100);
            Assert.InRange(got.Mid.Precision, got.Low.Precision - 1e-12, got.High.Precision + 1e-12);
            Assert.Equal(1, got.Mid.Precision + got.Mid.Recall, 1e-9);
            Assert.Equal(got.Mid.Precision / 2, got.Mid.F1, 1e-9);
            Assert.Equal(got.Low.Precision / 2, got.Low.F1, 1e-9);
            Assert.InRange(got.Low.Recall, 0, got.High.Recall + 1e-12);
        },
        seed: "0000000000000",
        iter: 50);

    [Theory]
    [InlineData(0, 2)]
    [InlineData(0, 7)]
    [InlineData(100, 7)]
    [InlineData(100, 20)]
    public void OutermostConfidence_StaysWithinTheScores(double confidence, int resamples)
    {
        RougeInterval got = Rouge155Bootstrap.Of([new(0, 0, 0), new(1, 1, 1), new(0.5, 0.5, 0.5)], confidence, resamples);
        Assert.InRange(got.Low.F1, 0, 1);
        Assert.InRange(got.High.F1, 0, 1);
        Assert.True(confidence == 0 || got.Low.F1 < got.High.F1); // at 0 the script's bounds of an even number cross
    }

    [Fact]
    public void WrongArguments_AreRefused()
    {
        RougeScore[] one = [default];
        Assert.Throws<ArgumentNullException>(() => Rouge155Bootstrap.Of(null!));
        Assert.Throws<ArgumentException>(() => Rouge155Bootstrap.Of([]));
        Assert.Throws<ArgumentException>(() => Rouge155Bootstrap.Of([new(0, double.NaN, 0)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rouge155Bootstrap.Of(one, 101));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rouge155Bootstrap.Of(one, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rouge155Bootstrap.Of(one, double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rouge155Bootstrap.Of(one, 95, 1));
    }

    private static int[] Draw(uint seed)
    {
        Drand48 random = new(seed);
        return [(int)(2 * random.NextDouble()), (int)(2 * random.NextDouble())];
    }

    private static void AssertEqual(RougeScore expected, RougeScore actual)
    {
        Assert.Equal(expected.Precision, actual.Precision, 1e-15);
        Assert.Equal(expected.Recall, actual.Recall, 1e-15);
        Assert.Equal(expected.F1, actual.F1, 1e-15);
    }
}
