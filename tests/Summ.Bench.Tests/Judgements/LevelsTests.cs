using CsCheck;
using Summ.Bench.Judgements;

namespace Summ.Bench.Tests.Judgements;

public sealed class LevelsTests
{
    private const int Digits = 10;

    // Three documents, systems A to D.
    // 1: x 1 2 3 4, h 1 2 4 3. Deviations -1.5 -.5 .5 1.5 and -1.5 -.5 1.5 .5: r = 4/√(5·5) = 0.8. The ranks are the values: rho = 0.8. Of 6 pairs C-D
    //    is discordant: tau = (5 - 1)/6 = 2/3.
    // 2: x 2 2 4 4, h 1 3 3 5. Deviations -1 -1 1 1 and -2 0 0 2: r = 4/√(4·8) = 1/√2. Ranks 1.5 1.5 3.5 3.5 and 1 2.5 2.5 4: rho = 3/√(4·4.5) = 1/√2.
    //    A-C, A-D and B-D concordant, A-B and C-D tied in x, B-C tied in h: tau-b = 3/√(4·5).
    // 3: x 5 5 5 5: no correlation.
    // Means, times three: x 8 9 12 13, h 3 7 10 12. Deviations -2.5 -1.5 1.5 2.5 and -5 -1 2 4: r = 27/√(17·46); the order is the same: rho = tau = 1.
    private static readonly JudgedScores Worked = MadeUpJudgements.Of(([1, 2, 3, 4], [1, 2, 4, 3]), ([2, 2, 4, 4], [1, 3, 3, 5]), ([5, 5, 5, 5], [1, 2, 3, 4]));

    [Fact]
    public void SummaryLevel_IsTheMeanOverDocumentsThatHaveACorrelation()
    {
        Agreement row = Row(Worked, JudgementLevel.Summary);
        Assert.Equal((0.8 + (1 / Math.Sqrt(2))) / 2, row.Pearson.Value, Digits);
        Assert.Equal((0.8 + (1 / Math.Sqrt(2))) / 2, row.Spearman.Value, Digits);
        Assert.Equal(((2.0 / 3) + (3 / Math.Sqrt(20))) / 2, row.Kendall.Value, Digits);
        Assert.Equal((2, 1, 12), (row.Count, row.LeftOut, row.Summaries));
        Assert.Null(row.Best);
    }

    [Fact]
    public void SystemLevel_IsTheCorrelationOfMeans()
    {
        Agreement row = Row(Worked, JudgementLevel.System);
        Assert.Equal(27 / Math.Sqrt(17 * 46), row.Pearson.Value, Digits);
        Assert.Equal(1, row.Spearman.Value, Digits);
        Assert.Equal(1, row.Kendall.Value, Digits);
        Assert.Equal((4, 0, 12), (row.Count, row.LeftOut, row.Summaries));
    }

    [Fact]
    public void MissingSystems_AreLeftOutOfTheirDocumentsOnly()
    {
        // Document 1 has A to C, document 2 has B and C: r of (1,2,3; 1,3,2) = 1/2 and of (5,7; 4,9) = 1. Means of B: (2+5)/2 and (3+4)/2, of C: (3+7)/2 and (2+9)/2.
        JudgedScores scores = MadeUpJudgements.Of(([1, 2, 3], [1, 3, 2]), ([double.NaN, 5, 7], [8, 4, 9]));
        Assert.Equal(0.75, Row(scores, JudgementLevel.Summary).Pearson.Value, Digits);
        Agreement system = Row(scores, JudgementLevel.System);
        double[] slow = SlowAgreement.SystemLevel(MadeUpJudgements.Of(([1, 3.5, 5], [1, 3.5, 5.5])));
        Assert.Equal(slow, [system.Pearson.Value, system.Spearman.Value, system.Kendall.Value], new Near());
        Assert.Equal(5, system.Summaries);
    }

    [Fact]
    public void SystemWithoutAnyScore_IsLeftOutAndCounted()
    {
        Agreement row = Row(MadeUpJudgements.Of(([1, 2, double.NaN, 4], [1, 2, 3, 5])), JudgementLevel.System);
        Assert.Equal((3, 1), (row.Count, row.LeftOut));
    }

    [Fact]
    public void DocumentWithOneSummary_HasNoCorrelation()
    {
        Agreement row = Row(MadeUpJudgements.Of(([1, double.NaN], [1, 2]), ([1, 2], [2, 1])), JudgementLevel.Summary);
        Assert.Equal((-1.0, 1, 1), (row.Kendall.Value, row.Count, row.LeftOut));
    }

    [Theory]
    [InlineData(JudgementLevel.Summary)]
    [InlineData(JudgementLevel.System)]
    public void ConstantScores_HaveNoCorrelationAndNoInterval(JudgementLevel level)
    {
        Agreement row = Row(MadeUpJudgements.Of(([3, 3, 3], [1, 2, 3]), ([3, 3, 3], [2, 2, 1])), level);
        foreach (CoefficientKind kind in Enum.GetValues<CoefficientKind>())
        {
            Assert.Equal(new CoefficientInterval(double.NaN, double.NaN, double.NaN), row.Of(kind));
        }

        Assert.Null(row.Best);
    }

    [Fact]
    public void MeansThatAreEqualOnPaper_AreTied()
    {
        // 0.1 + 0.2 + 0.3 is not 0.3 + 0.2 + 0.1 in doubles; both systems' means are 0.2, so one side is constant.
        Agreement row = Row(MadeUpJudgements.Of(([0.1, 0.3], [1, 2]), ([0.2, 0.2], [1, 2]), ([0.3, 0.1], [1, 2])), JudgementLevel.System);
        Assert.Equal(double.NaN, row.Pearson.Value);
    }

    [Fact]
    public void LevelsAreThoseOfASlowImplementation()
    {
        // Few different values, so that ties, constant sides and empty documents come up; 6 stands for a missing score.
        Gen<double[]> side = Gen.Int[0, 6].Select(i => i == 6 ? double.NaN : i / 4.0).Array[5];
        Gen.Select(side, side).Array[1, 6].Sample(
            documents =>
            {
                JudgedScores scores = MadeUpJudgements.Of([.. documents.Select(d => (d.Item1, d.Item2))]);
                if (scores.HumanScores.Count > 0)
                {
                    Agreement summary = Row(scores, JudgementLevel.Summary);
                    Agreement system = Row(scores, JudgementLevel.System);
                    Assert.Equal(SlowAgreement.SummaryLevel(scores), [summary.Pearson.Value, summary.Spearman.Value, summary.Kendall.Value], new Near());
                    Assert.Equal(SlowAgreement.SystemLevel(scores), [system.Pearson.Value, system.Spearman.Value, system.Kendall.Value], new Near());
                }
            },
            seed: "0000000000001",
            iter: 500);
    }

    private static Agreement Row(JudgedScores scores, JudgementLevel level) =>
        Assert.Single(Assert.Single(MetaEvaluation.Of(scores, [MadeUpJudgements.Metric], new MetaEvaluationOptions { Levels = [level], Resamples = 10 })).Rows);

    private sealed class Near : IEqualityComparer<double>
    {
        public bool Equals(double x, double y) => double.IsNaN(x) ? double.IsNaN(y) : Math.Abs(x - y) < 1e-9;

        public int GetHashCode(double obj) => 0;
    }
}
