using CsCheck;
using Summ.Scoring.Rouge;

namespace Summ.Tests.Scoring.Rouge;

public sealed class RougeScoreBootstrapTests
{
    [Fact]
    public void Percentiles_AreThoseOfTheDrawnMeans() => Gen.Select(Gen.Int[0, 20].Array[1, 9], Gen.UInt, Gen.Int[1, 40]).Sample(
        (values, seed, resamples) =>
        {
            RougeScore[] scores = [.. values.Select(v => new RougeScore(v / 20.0, v / 10.0, v))];
            MersenneTwister random = new(seed);
            List<double> means = [];
            for (int r = 0; r < resamples; r++)
            {
                means.Add(Enumerable.Range(0, values.Length).Select(_ => values[random.NextIndex(values.Length)]).ToArray().Average());
            }

            means.Sort();
            RougeInterval got = RougeScoreBootstrap.Of(scores, seed, 0.8, resamples);
            Assert.Equal(Percentile(means, 0.1), got.Low.F1, 1e-12);
            Assert.Equal(Percentile(means, 0.5), got.Mid.F1, 1e-12);
            Assert.Equal(Percentile(means, 0.9), got.High.F1, 1e-12);
            Assert.Equal(got.Mid.F1 / 20, got.Mid.Precision, 1e-12);
            Assert.Equal(got.High.F1 / 10, got.High.Recall, 1e-12);
        },
        seed: "0000000000000",
        iter: 100);

    [Fact]
    public void OneStream_RunsThroughTheMetrics()
    {
        RougeScore[] scores = [new(0.1, 0.2, 0.3), new(0.4, 0.5, 0.6), new(0.9, 0.8, 0.7)];
        RougeInterval alone = RougeScoreBootstrap.Of(scores, 3, resamples: 50);
        RougeInterval[] inTurn = RougeScoreBootstrap.Of([scores, scores], 3, resamples: 50);
        Assert.Equal(alone, inTurn[0]);
        Assert.NotEqual(alone, inTurn[1]);
        Assert.Equal(inTurn, RougeScoreBootstrap.Of([scores, scores, [scores[0]]], 3, resamples: 50)[..2]);
    }

    [Fact]
    public void OneScore_IsReturnedWhateverTheSeed()
    {
        RougeScore score = new(0.1, 0.2, 0.3);
        Assert.Equal(new RougeInterval(score, score, score), RougeScoreBootstrap.Of([score], 7, resamples: 1));
    }

    [Fact]
    public void NoMetric_HasNoInterval() => Assert.Empty(RougeScoreBootstrap.Of(Array.Empty<RougeScore[]>(), 1));

    [Fact]
    public void WrongArguments_AreRefused()
    {
        RougeScore[] one = [default];
        Assert.Throws<ArgumentNullException>(() => RougeScoreBootstrap.Of((IReadOnlyList<RougeScore>)null!, 1));
        Assert.Throws<ArgumentNullException>(() => RougeScoreBootstrap.Of((IReadOnlyList<IReadOnlyList<RougeScore>>)null!, 1));
        Assert.Throws<ArgumentException>(() => RougeScoreBootstrap.Of(Array.Empty<RougeScore>(), 1));
        Assert.Throws<ArgumentException>(() => RougeScoreBootstrap.Of([one, []], 1));
        Assert.Throws<ArgumentException>(() => RougeScoreBootstrap.Of([new RougeScore(0, 0, double.NaN)], 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => RougeScoreBootstrap.Of(one, 1, 1.1));
        Assert.Throws<ArgumentOutOfRangeException>(() => RougeScoreBootstrap.Of(one, 1, double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => RougeScoreBootstrap.Of(one, 1, 0.95, 0));
    }

    private static double Percentile(List<double> sorted, double share)
    {
        double position = share * (sorted.Count - 1);
        int below = (int)Math.Floor(position);
        int above = (int)Math.Ceiling(position);
        return (sorted[below] * (1 - (position - below))) + (sorted[above] * (position - below));
    }
}
