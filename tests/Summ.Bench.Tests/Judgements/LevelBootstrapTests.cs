using Summ.Bench.Judgements;

namespace Summ.Bench.Tests.Judgements;

public sealed class LevelBootstrapTests
{
    private static readonly JudgedScores Noisy = MadeUpJudgements.Of(
        [.. Enumerable.Range(0, 20).Select(d => (
            Enumerable.Range(0, 6).Select(s => s + (((d * 7) + (s * 5)) % 11)).Select(v => (double)v).ToArray(),
            Enumerable.Range(0, 6).Select(s => s + (((d * 3) + (s * 4)) % 7)).Select(v => (double)v).ToArray()))]);

    [Theory]
    [InlineData(JudgementLevel.Summary, Resampling.Documents)]
    [InlineData(JudgementLevel.Summary, Resampling.Systems)]
    [InlineData(JudgementLevel.Summary, Resampling.Both)]
    [InlineData(JudgementLevel.System, Resampling.Documents)]
    [InlineData(JudgementLevel.System, Resampling.Systems)]
    [InlineData(JudgementLevel.System, Resampling.Both)]
    public void Intervals_DependOnTheSeedAndNotOnTheThreads(JudgementLevel level, Resampling resampling)
    {
        CoefficientInterval one = Interval(Noisy, level, resampling, seed: 1);
        CoefficientInterval again = Interval(Noisy, level, resampling, seed: 1, threads: 4);
        CoefficientInterval other = Interval(Noisy, level, resampling, seed: 2);
        Assert.Equal(one, again);
        Assert.Equal(one.Value, other.Value);
        Assert.NotEqual(one.Low, other.Low);
        Assert.True(one.Low >= -1 && one.Low < one.High && one.High <= 1, $"{one}");
    }

    [Theory]
    [InlineData(JudgementLevel.Summary)]
    [InlineData(JudgementLevel.System)]
    public void DocumentsThatAreAllEqual_GiveNoWidthOverDocuments_ButOverSystems(JudgementLevel level)
    {
        (double[], double[]) document = ([1, 2, 3, 5, 4], [2, 1, 3, 4, 5]);
        JudgedScores scores = MadeUpJudgements.Of(document, document, document, document);
        CoefficientInterval documents = Interval(scores, level, Resampling.Documents, seed: 1);
        Assert.Equal(documents.Value, documents.Low, 12);
        Assert.Equal(documents.Value, documents.High, 12);
        CoefficientInterval systems = Interval(scores, level, Resampling.Systems, seed: 1);
        Assert.True(systems.High - systems.Low > 0.1);
    }

    [Fact]
    public void SummaryLevelOverDocuments_IsTheBootstrapOfAMean()
    {
        // Four documents with r = 1 and four with r = -1: the mean of eight draws is (2k - 8)/8 with k binomial(8, 1/2). P(k <= 0) = 0.0039 and
        // P(k <= 1) = 0.035, so that the 2.5% and 97.5% points are k = 1 and k = 7: -0.75 and 0.75.
        (double[], double[]) up = ([1, 2, 3], [1, 2, 3]);
        (double[], double[]) down = ([1, 2, 3], [3, 2, 1]);
        CoefficientInterval interval = Interval(MadeUpJudgements.Of(up, down, up, down, up, down, up, down), JudgementLevel.Summary, Resampling.Documents, seed: 3, resamples: 4000);
        Assert.Equal(0, interval.Value, 12);
        Assert.Equal(-0.75, interval.Low, 12);
        Assert.Equal(0.75, interval.High, 12);
    }

    private static CoefficientInterval Interval(JudgedScores scores, JudgementLevel level, Resampling resampling, int seed, int threads = 1, int resamples = 200)
    {
        MetaEvaluationOptions options = new() { Levels = [level], Resampling = resampling, Seed = seed, Threads = threads, Resamples = resamples };
        return MetaEvaluation.Of(scores, [MadeUpJudgements.Metric], options)[0].Rows[0].Pearson;
    }
}
