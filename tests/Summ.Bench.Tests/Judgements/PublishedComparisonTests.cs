using Summ.Bench.Experiments;
using Summ.Bench.Judgements;
using Summ.Scoring;

namespace Summ.Bench.Tests.Judgements;

public sealed class PublishedComparisonTests
{
    private const string RealSumm = "corpora/realsumm/realsumm-even.jsonl";

    private static readonly IReadOnlyList<ConfiguredMetric> Rouge1 = ConfiguredMetric.ParseList("rouge-1", new Dictionary<string, string>());

    [Fact]
    public void SharesDifferencesAndWorst_AreCounted()
    {
        // Differences of f1: 0, 0.0005 (agrees), 0.01 and 0.2 of the systems s0 s1 s0 s1; the fifth has no published score, the sixth no score of ours.
        JudgedScores scores = new(["d0", "d1", "d2"], ["s0", "s1"],
        [
            Summary(0, 0, 0.5, 0.5), Summary(0, 1, 0.5, 0.5005), Summary(1, 0, 0.5, 0.51), Summary(1, 1, 0.5, 0.3), Summary(2, 0, 0.5, null), Summary(2, 1, double.NaN, 0.5),
        ]);
        PublishedComparison comparison = Assert.Single(PublishedComparison.Of(scores, Rouge1));
        Assert.Equal(("rouge-1", ScorePart.F1, "rouge_1_f_score", 4, 0.5), (comparison.Metric, comparison.Part, comparison.PublishedName, comparison.Count, comparison.Share));
        Assert.Equal((0 + 0.0005 + 0.01 + 0.2) / 4, comparison.MeanDifference, 12);
        Assert.Equal(["d1 s1 0.3", "d1 s0 0.51"], comparison.Worst.Select(w => FormattableString.Invariant($"{w.Document} {w.System} {w.Published}")));
        Assert.Equal(["s0 0.5", "s1 0.5"], comparison.Systems.Select(s => FormattableString.Invariant($"{s.System} {s.Share}")));
    }

    [Fact]
    public void CorpusWithoutThoseScores_IsRefused()
    {
        JudgedScores scores = new(["d"], ["s"], [Summary(0, 0, 0.5, null)]);
        Assert.Equal(
            "the corpus carries no published score of these metrics; it carries: none",
            Assert.Throws<InputException>(() => PublishedComparison.Of(scores, Rouge1)).Message);
    }

    [Fact]
    public void RougeLOverSentences_IsWhatRougeLIsPublishedAs()
    {
        IReadOnlyList<ConfiguredMetric> metrics = ConfiguredMetric.ParseList("rouge-l,rouge-lsum", new Dictionary<string, string>());
        Dictionary<string, double> published = new() { ["rouge_l_recall"] = 0.5 };
        JudgedScores scores = new(["d"], ["s"], [new ScoredSummary(0, 0, null, published, published, [MetricValue.OfTriple(0, 0.1, 0), MetricValue.OfTriple(0, 0.5, 0)])]);
        PublishedComparison comparison = Assert.Single(PublishedComparison.Of(scores, metrics));
        Assert.Equal(("rouge-lsum", 1.0), (comparison.Metric, comparison.Share));
        Assert.Equal(0, Assert.Single(PublishedComparison.Of(scores, [metrics[0]])).Share);
    }

    [GoldenFact(RealSumm)]
    public void RealSumm_IsReproducedByTheProtocol155()
    {
        JudgedScores scores = Golden("rouge-1,rouge-2,rouge-l");
        Assert.Equal((50, 25, 1250), (scores.Documents.Count, scores.Systems.Count, scores.Summaries.Count));
        IReadOnlyList<PublishedComparison> comparisons = PublishedComparison.Of(scores, Metrics("rouge-1,rouge-2,rouge-l"));
        Assert.Equal(9, comparisons.Count);
        foreach (PublishedComparison comparison in comparisons)
        {
            // Upstream scored one system's ROUGE-L with other sentence breaks than those that came down to us.
            Assert.True(comparison.Share >= (comparison.Metric == "rouge-l" ? 0.95 : 0.99), $"{comparison.PublishedName}: {comparison.Share}");
            Assert.Equal("bottom_up_out", comparison.Systems[0].System);
        }
    }

    [GoldenFact(RealSumm)]
    public void RealSumm_OurScoresAgreeWithPeopleAsThePublishedOnesDo()
    {
        JudgedScores scores = Golden("rouge-1,rouge-2");
        foreach ((string metric, string published) in new[] { ("rouge-1", "rouge_1_recall"), ("rouge-2", "rouge_2_recall") })
        {
            ScoreColumn ours = ScoreColumn.Of(Metrics("rouge-1,rouge-2"), [ScorePart.Recall]).Single(c => c.Metric == metric);
            IReadOnlyList<AgreementGroup> groups = MetaEvaluation.Of(scores, [ours, ScoreColumn.OfPublished(published)], new MetaEvaluationOptions { Resamples = 5 });
            foreach (AgreementGroup group in groups)
            {
                Agreement[] rows = [.. group.Rows];
                Assert.Equal(rows[0].Pearson.Value, rows[1].Pearson.Value, 0.005);
                Assert.Equal(rows[0].Kendall.Value, rows[1].Kendall.Value, 0.015);
            }
        }
    }

    private static JudgedScores Golden(string metrics) => new JudgementScorer(Metrics(metrics), 2)
        .Score(JudgementFile.Read(GoldenFiles.Find(RealSumm)!, Stream.Null).Select(i => i.Document ?? throw new InvalidOperationException(i.Problem)));

    private static IReadOnlyList<ConfiguredMetric> Metrics(string ids) =>
        ConfiguredMetric.ParseList(ids, new Dictionary<string, string> { ["protocol"] = "rouge-1.5.5", ["stem"] = "true" });

    private static ScoredSummary Summary(int document, int system, double ours, double? published) => new(
        document,
        system,
        null,
        new Dictionary<string, double>(),
        published is null ? [] : new Dictionary<string, double> { ["rouge_1_f_score"] = published.Value },
        [MetricValue.OfTriple(0, 0, ours)]);
}
