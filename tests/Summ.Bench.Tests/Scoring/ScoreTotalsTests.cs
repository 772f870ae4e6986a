using System.Globalization;
using CsCheck;
using Summ.Bench.Experiments;
using Summ.Bench.Scoring;
using Summ.Bench.Statistics;
using Summ.Scoring;
using Summ.Scoring.Rouge;

namespace Summ.Bench.Tests.Scoring;

public sealed class ScoreTotalsTests
{
    private static readonly IReadOnlyList<ConfiguredMetric> Metrics = ConfiguredMetric.ParseList("rouge-1,redundancy,rouge-2", new Dictionary<string, string>());

    [Fact]
    public void RougeScore_HasPlainMeansAndThePackagesBounds_InOneStream()
    {
        RougeScore[] first = Scores(30, 1);
        RougeScore[] second = Scores(30, 2);
        ScoreTotals totals = new(Metrics, new AggregateOptions { Seed = 5, Resamples = 50, ConfidencePercent = 90 });
        for (int i = 0; i < first.Length; i++)
        {
            totals.Add(Scored(i, first[i], i / 60.0, second[i]));
        }

        PeerScores peer = Assert.Single(totals.Complete());

        RougeInterval[] expected = RougeScoreBootstrap.Of([first, second], 5, 0.9, 50);
        Assert.Null(peer.Peer);
        Assert.Equal(30, peer.Pairs);
        Assert.Equal(["rouge-1", "redundancy", "rouge-2"], peer.Metrics.Select(m => m.Metric.Info.Id));
        Assert.Equal(new AggregateNumber(first.Average(s => s.Recall), expected[0].Low.Recall, expected[0].Mid.Recall, expected[0].High.Recall), peer.Metrics[0].Recall);
        Assert.Equal(new AggregateNumber(second.Average(s => s.F1), expected[1].Low.F1, expected[1].Mid.F1, expected[1].High.F1), peer.Metrics[2].Primary);
        MeanInterval plain = BootstrapInterval.Of([.. Enumerable.Range(0, 30).Select(i => i / 60.0)], 5, 50, 0.9);
        Assert.Equal(new AggregateNumber(plain.Mean, plain.Low, plain.Mean, plain.High), peer.Metrics[1].Primary);
        Assert.False(totals.IsNormal);
    }

    [Fact]
    public void Rouge155_DrawsInStringOrderOfTheEvaluations()
    {
        RougeScore[] scores = Scores(12, 3);
        ScoreTotals totals = new(Metrics, new AggregateOptions { IsRouge155 = true });
        for (int i = 0; i < scores.Length; i++)
        {
            totals.Add(Scored(i, scores[i], double.NaN, scores[i]));
        }

        PeerScores peer = Assert.Single(totals.Complete());

        string[] order = ["0", "1", "10", "11", "2", "3", "4", "5", "6", "7", "8", "9"];
        RougeInterval expected = Rouge155Bootstrap.Of([.. order.Select(o => scores[int.Parse(o, CultureInfo.InvariantCulture)])]);
        Assert.Equal(order, peer.Evaluations);
        Assert.Equal(scores[10], peer.Values[0][2]);
        Assert.Equal(new AggregateNumber(expected.Mid.F1, expected.Low.F1, expected.Mid.F1, expected.High.F1), peer.Metrics[0].Primary);
        Assert.Equal(new AggregateNumber(expected.Mid.Precision, expected.Low.Precision, expected.Mid.Precision, expected.High.Precision), peer.Metrics[2].Precision);
        Assert.Equal(0, peer.Metrics[1].Pairs);
        Assert.True(double.IsNaN(peer.Metrics[1].Primary.Average));
    }

    [Fact]
    public void StringOrder_IsThatOfEvaluationAndPeer()
    {
        ScoreTotals totals = new(Metrics, new AggregateOptions { IsRouge155 = true });
        foreach (string id in new[] { "1", "1-a", "10", "2", "1.9" })
        {
            totals.Add(new ScoredPair(new Pair(id, [], [], null) { Peer = "5" }, Values(new RougeScore(0, 0, 0), 0, new RougeScore(0, 0, 0))));
        }

        // "1-a.5", "1.5", "1.9.5", "10.5", "2.5": '-' before '.' before '0'.
        Assert.Equal(["1-a", "1", "1.9", "10", "2"], Assert.Single(totals.Complete()).Evaluations);
    }

    [Fact]
    public void Peers_AreAveragedEachByItself()
    {
        ScoreTotals totals = new(Metrics, new AggregateOptions());
        for (int i = 0; i < 4; i++)
        {
            RougeScore score = new(i, i, i);
            totals.Add(Scored(i, score, i, score, i % 2 == 0 ? "b" : "a"));
        }

        IReadOnlyList<PeerScores> peers = totals.Complete();

        Assert.Equal([("a", 2L, 2.0), ("b", 2L, 1.0)], peers.Select(p => (p.Peer!, p.Pairs, p.Metrics[0].Primary.Average)));
    }

    [Fact]
    public void BeyondTheMostKept_IntervalsAreNormal_AndNothingIsKept()
    {
        RougeScore[] scores = Scores(40, 4);
        ScoreTotals totals = new(Metrics, new AggregateOptions { IsRouge155 = true, ConfidencePercent = 90 }) { Kept = 39 };
        for (int i = 0; i < scores.Length; i++)
        {
            Assert.False(totals.IsNormal);
            totals.Add(Scored(i, scores[i], 0.5, scores[i], i % 2 == 0 ? "a" : "b"));
        }

        Assert.True(totals.IsNormal);
        PeerScores peer = totals.Complete()[1];
        double[] values = [.. scores.Where((_, i) => i % 2 == 1).Select(s => s.F1)];
        double mean = values.Average();
        double error = Math.Sqrt(values.Sum(v => (v - mean) * (v - mean)) / (values.Length - 1) / values.Length);
        Assert.Empty(peer.Evaluations);
        Assert.Empty(peer.Values);
        Assert.Equal(mean, peer.Metrics[0].Primary.Average);
        Assert.Equal(mean - (1.6448536269514722 * error), peer.Metrics[0].Primary.Low, 12);
        Assert.Equal(mean + (1.6448536269514722 * error), peer.Metrics[0].Primary.High, 12);
        Assert.Equal(new AggregateNumber(0.5, 0.5, 0.5, 0.5), peer.Metrics[1].Primary);
    }

    [Fact]
    public void PeerThatBeginsBeyondTheMostKept_IsNormalToo()
    {
        ScoreTotals totals = new(Metrics, new AggregateOptions()) { Kept = 1 };
        foreach (string peer in new[] { "a", "a", "b", "b" })
        {
            totals.Add(Scored(0, new RougeScore(1, 1, 1), 1, new RougeScore(1, 1, 1), peer));
        }

        Assert.All(totals.Complete(), p => Assert.Empty(p.Values));
    }

    [Fact]
    public void ValueThatDoesNotExist_IsLeftOut()
    {
        foreach (bool isRouge155 in new[] { false, true })
        {
            ScoreTotals totals = new(Metrics, new AggregateOptions { IsRouge155 = isRouge155 });
            RougeScore none = new(double.NaN, double.NaN, double.NaN);
            totals.Add(Scored(0, none, double.NaN, none));
            totals.Add(Scored(1, new RougeScore(0.5, 0.25, 0.125), 1, none));

            IReadOnlyList<MetricAggregate> metrics = Assert.Single(totals.Complete()).Metrics;

            Assert.Equal([1L, 1, 0], metrics.Select(m => m.Pairs));
            Assert.Equal(new AggregateNumber(0.125, 0.125, 0.125, 0.125), metrics[0].Primary);
            Assert.All([metrics[2].Precision, metrics[2].Recall, metrics[2].Primary], n => Assert.Equal(new AggregateNumber(double.NaN, double.NaN, double.NaN, double.NaN), n));
        }
    }

    [Fact]
    public void NoPair_IsNoPeer() => Assert.Empty(new ScoreTotals(Metrics, new AggregateOptions()).Complete());

    [Fact]
    public void RunningMoments_AreThoseOfTheList() => Gen.Double[-1000, 1000].Array[0, 50].Sample(values =>
    {
        RunningMoments moments = new();
        Array.ForEach(values, moments.Add);
        moments.Add(double.NaN);

        Assert.Equal(values.Length, moments.Count);
        Assert.Equal(values.Length == 0 ? double.NaN : values.Sum() / values.Length, moments.Mean);
        double variance = values.Length < 2 ? 0 : values.Sum(v => Math.Pow(v - values.Average(), 2)) / (values.Length - 1);
        Assert.Equal(values.Length == 0 ? double.NaN : Math.Sqrt(variance / values.Length), moments.StandardError, 8);
    }, iter: 200);

    private static RougeScore[] Scores(int count, int seed)
    {
        RougeScore[] scores = new RougeScore[count];
        for (int i = 0; i < count; i++)
        {
            double value = Math.Round(((i + seed) * 7919 % 1000) / 1000.0, 5);
            scores[i] = new RougeScore(value, value / 2, value * value);
        }

        return scores;
    }

    private static ScoredPair Scored(int id, RougeScore first, double number, RougeScore second, string? peer = null) =>
        new(new Pair(id.ToString(CultureInfo.InvariantCulture), [], [], null) { Peer = peer }, Values(first, number, second));

    private static MetricValue[] Values(RougeScore first, double number, RougeScore second) =>
    [
        MetricValue.OfTriple(first.Precision, first.Recall, first.F1),
        MetricValue.OfNumber(number),
        MetricValue.OfTriple(second.Precision, second.Recall, second.F1),
    ];
}
