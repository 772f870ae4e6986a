using Summ.Bench.Judgements;
using Summ.Bench.Statistics;

namespace Summ.Bench.Tests.Judgements;

public sealed class BestMetricTests
{
    private static readonly double[] Human = [.. Enumerable.Range(0, 20).Select(i => (double)i)];
    private static readonly double[] Good = [.. Enumerable.Range(0, 20).Select(i => i + (i % 3 * 0.5))];
    private static readonly double[] Bad = [.. Enumerable.Range(0, 20).Select(i => (double)(i * 7 % 20))];

    [Fact]
    public void Best_IsComparedWithTheOthersByWilliams_AndCorrected()
    {
        Agreement[] rows = Rows(("bad", Bad), ("good", Good), ("worse", [.. Bad.Select((b, i) => i % 2 == 0 ? b : -b)]));
        Assert.Equal(["good", "bad", "worse"], rows.Select(r => r.Column.Metric));
        Assert.True(rows[0].Best!.IsBest && rows[0].Best!.IsAmongBest);
        Assert.Equal(double.NaN, rows[0].Best!.PValue);
        double[] r = [.. rows.Select(a => a.Pearson.Value)];
        WilliamsResult bad = WilliamsTest.Of(r[0], r[1], Correlation.Pearson(Good, Bad).Value, 20);
        Assert.Equal(bad.T, rows[1].Best!.T, 9);
        Assert.Equal(bad.PValue, rows[1].Best!.PValue, 9);
        double[] adjusted = MultipleComparisons.Holm([rows[1].Best!.PValue, rows[2].Best!.PValue]);
        Assert.Equal(adjusted, rows.Skip(1).Select(a => a.Best!.AdjustedPValue));
        Assert.All(rows.Skip(1), a => Assert.False(a.Best!.IsAmongBest));
    }

    [Fact]
    public void EqualMetrics_CannotBeToldApart()
    {
        Agreement[] rows = Rows(("one", Good), ("same", [.. Good.Select(g => (g * 3) + 1)]));
        Assert.Equal((true, false), (rows[0].Best!.IsBest, rows[1].Best!.IsBest));
        Assert.Equal(1, rows[1].Best!.AdjustedPValue, 9);
        Assert.True(rows[1].Best!.IsAmongBest);
    }

    [Fact]
    public void FewerThanFourSystems_HaveNoTest()
    {
        Agreement[] rows = Rows(("one", [0, 1, 2]), ("other", [2, 0, 1]));
        Assert.Equal(double.NaN, rows[1].Best!.AdjustedPValue);
        Assert.True(rows[1].Best!.IsAmongBest);
    }

    [Fact]
    public void MetricWithMissingScores_IsComparedOnTheCommonSystems()
    {
        double[] partial = [.. Bad.Select((b, i) => i < 5 ? double.NaN : b)];
        Agreement row = Rows(("good", Good), ("partial", partial))[1];
        WilliamsResult expected = WilliamsTest.Of(
            Correlation.Pearson(Good.AsSpan(5), Human.AsSpan(5)).Value, Correlation.Pearson(partial.AsSpan(5), Human.AsSpan(5)).Value, Correlation.Pearson(Good.AsSpan(5), partial.AsSpan(5)).Value, 15);
        Assert.Equal((15, 5), (row.Count, row.LeftOut));
        Assert.Equal(expected.PValue, row.Best!.PValue, 9);
    }

    [Fact]
    public void ConstantMetric_HasNoComparison_AndDoesNotCountInTheCorrection()
    {
        Agreement[] rows = Rows(("constant", [.. Good.Select(_ => 1.0)]), ("good", Good), ("bad", Bad));
        Assert.Equal(["good", "bad", "constant"], rows.Select(r => r.Column.Metric));
        Assert.Null(rows[2].Best);
        Assert.Equal(rows[1].Best!.PValue, rows[1].Best!.AdjustedPValue);
    }

    private static Agreement[] Rows(params (string Name, double[] Scores)[] metrics)
    {
        JudgedScores scores = MadeUpJudgements.Of((metrics[0].Scores, Human[..metrics[0].Scores.Length]));
        ScoreColumn[] columns = [.. metrics.Select(m => new ScoreColumn(m.Name, m.Name, ScorePart.Value, false, s => m.Scores[s.System]))];
        return [.. MetaEvaluation.Of(scores, columns, new MetaEvaluationOptions { Levels = [JudgementLevel.System], Resamples = 5 })[0].Rows];
    }
}
