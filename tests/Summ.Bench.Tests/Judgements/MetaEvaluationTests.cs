using Summ.Bench.Experiments;
using Summ.Bench.Judgements;
using Summ.Catalogue;
using Summ.Scoring;

namespace Summ.Bench.Tests.Judgements;

public sealed class MetaEvaluationTests
{
    [Fact]
    public void TwoHumanScores_EachHaveTheirGroups()
    {
        JudgedScores scores = Scored(
            [Judged(0, 0, ("a", 1), ("b", 9)), Judged(0, 1, ("a", 2), ("b", 8)), Judged(0, 2, ("a", 3)), Judged(1, 0, ("b", 4)), Judged(1, 1, ("b", 2))]);
        IReadOnlyList<AgreementGroup> groups = MetaEvaluation.Of(scores, [Column("x", s => s.System)], new MetaEvaluationOptions { Resamples = 5 });
        Assert.Equal(
            ["a System 1 3 3", "a Summary 1 3 3", "b System 2 2 4", "b Summary 2 2 4"],
            groups.Select(g => $"{g.Human} {g.Level} {g.Documents} {g.Systems} {g.Summaries}"));
        Assert.Equal([1, 1, -1, -1], groups.Select(g => g.Rows[0].Pearson.Value));
    }

    [Fact]
    public void HumanScores_CanBeChosen_AndUnknownOnesAreRefused()
    {
        JudgedScores scores = Scored([Judged(0, 0, ("a", 1), ("b", 9)), Judged(0, 1, ("a", 2), ("b", 8))]);
        Assert.All(MetaEvaluation.Of(scores, [Column("x", s => s.System)], new MetaEvaluationOptions { Human = ["b"], Resamples = 5 }), g => Assert.Equal("b", g.Human));
        Assert.Equal(
            "the corpus has no human score 'c'; it has: a, b",
            Assert.Throws<InputException>(() => MetaEvaluation.Of(scores, [], new MetaEvaluationOptions { Human = ["c"] })).Message);
        Assert.Equal(
            "the corpus has no human score",
            Assert.Throws<InputException>(() => MetaEvaluation.Of(Scored([Judged(0, 0)]), [], new MetaEvaluationOptions())).Message);
    }

    [Fact]
    public void Types_AreLookedAtAlone()
    {
        // Even systems 0, 2, 4 agree; odd systems 1, 3 contradict.
        JudgedScores scores = MadeUpJudgements.Of(([0, 1, 2, 3, 4], [0, 9, 2, 1, 4]));
        IReadOnlyList<AgreementGroup> groups = MetaEvaluation.Of(
            scores, [MadeUpJudgements.Metric], new MetaEvaluationOptions { Types = [null, "even", "odd"], Levels = [JudgementLevel.System], Resamples = 5 });
        Assert.Equal([" 5", "even 3", "odd 2"], groups.Select(g => $"{g.Type} {g.Systems}"));
        Assert.Equal((1, -1), (groups[1].Rows[0].Pearson.Value, groups[2].Rows[0].Pearson.Value));
        Assert.Equal(["even", "odd"], scores.Types);
        Assert.Equal(
            "the corpus has no systems of the type 'abs'; it has: even, odd",
            Assert.Throws<InputException>(() => MetaEvaluation.Of(scores, [], new MetaEvaluationOptions { Types = ["abs"] })).Message);
    }

    [Theory]
    [InlineData(CoefficientKind.Pearson, "bent,straight,constant")]
    [InlineData(CoefficientKind.Kendall, "straight,bent,constant")]
    public void Rows_AreSortedByTheCoefficientAsked_ThoseWithoutOneLast(CoefficientKind sort, string expected)
    {
        // People: 1 2 3 40. "bent" has the same outlier but swaps two; "straight" has the order but no outlier.
        double[] human = [1, 2, 3, 40];
        double[] bent = [2, 1, 3, 40];
        JudgedScores scores = MadeUpJudgements.Of((human, human));
        ScoreColumn[] columns = [Column("constant", _ => 1), Column("straight", s => s.System), Column("bent", s => bent[s.System])];
        IReadOnlyList<Agreement> rows = MetaEvaluation.Of(scores, columns, new MetaEvaluationOptions { Sort = sort, Levels = [JudgementLevel.System], Resamples = 5 })[0].Rows;
        Assert.Equal(expected, string.Join(',', rows.Select(r => r.Column.Metric)));
    }

    [Fact]
    public void Parts_AreColumns_AndLessIsBetterIsTurned()
    {
        IReadOnlyList<ConfiguredMetric> metrics =
        [
            new(Made("triple", true, true), Empty("triple")),
            new(Made("cost", false, false), Empty("cost")),
            new(Made("plain", null, false), Empty("plain")),
        ];
        IReadOnlyList<ScoreColumn> columns = ScoreColumn.Of(metrics, [ScorePart.Recall, ScorePart.Precision]);
        Assert.Equal(
            ["triple Recall False", "triple Precision False", "cost Value True", "plain Value False"], columns.Select(c => $"{c.Metric} {c.Part} {c.IsTurned}"));
        ScoredSummary summary = new(0, 0, null, new Dictionary<string, double>(), new Dictionary<string, double>(), [MetricValue.OfTriple(0.1, 0.2, 0.3), MetricValue.OfNumber(4), MetricValue.OfNumber(5)]);
        Assert.Equal([0.2, 0.1, -4, 5], columns.Select(c => c.Value(summary)));
    }

    [Fact]
    public void Scorer_KeepsTheOrderWhateverTheThreads()
    {
        JudgedDocument[] documents =
        [
            .. Enumerable.Range(0, 40).Select(d => new JudgedDocument($"d{d}", null, "The cat sat on the mat. It slept.",
            [
                .. Enumerable.Range(0, 3).Select(s => new JudgedSummary($"s{(s + d) % 3}", [new string('a', (d * s) + 1) + " cat"], [["the cat sat", "on a mat"]], new Dictionary<string, double> { ["h"] = d + s })),
            ])),
        ];
        IReadOnlyList<ConfiguredMetric> metrics = ConfiguredMetric.ParseList("rouge-1,coverage", new Dictionary<string, string>());
        JudgedScores one = new JudgementScorer(metrics, 1).Score(documents);
        JudgedScores four = new JudgementScorer(metrics, 4).Score(documents);
        Assert.Equal(documents.Select(d => d.Id), four.Documents);
        Assert.Equal(["s0", "s1", "s2"], four.Systems);
        Assert.Equal(120, four.Summaries.Count);
        Assert.Equal(one.Summaries.SelectMany(s => s.Scores), four.Summaries.SelectMany(s => s.Scores));

        // Document 1, second system: "aa cat" has one of its two words in the reference of six words and in the source.
        Assert.Equal((1, 2), (four.Summaries[4].Document, four.Summaries[4].System));
        Assert.Equal((1.0 / 6, 0.5), (four.Summaries[4].Scores[0].Recall, four.Summaries[4].Scores[0].Precision));
        Assert.Equal(0.5, four.Summaries[4].Scores[1].Value);
    }

    [Fact]
    public void Scorer_CanBeStopped()
    {
        using CancellationTokenSource stopped = new();
        stopped.Cancel();
        JudgedDocument document = new("d", null, null, [new JudgedSummary("s", ["a"], [["a"]], new Dictionary<string, double>())]);
        Assert.ThrowsAny<OperationCanceledException>(() => new JudgementScorer([], 2).Score([document], stopped.Token));
    }

    private static JudgedScores Scored(ScoredSummary[] summaries) =>
        new(["d0", "d1"], ["s0", "s1", "s2"], summaries);

    private static ScoredSummary Judged(int document, int system, params (string Name, double Score)[] human) =>
        new(document, system, null, human.ToDictionary(h => h.Name, h => h.Score), new Dictionary<string, double>(), []);

    private static ScoreColumn Column(string name, Func<ScoredSummary, double> value) => new(name, name, ScorePart.Value, false, value);

    private static OptionValues Empty(string id) => new(id, [], []);

    private static MetricInfo Made(string id, bool? higherIsBetter, bool isTriple) => new()
    {
        Id = id,
        Name = id,
        Family = MetricFamily.Reference,
        Paper = "none",
        Summary = "none",
        HigherIsBetter = higherIsBetter,
        IsTriple = isTriple,
        Create = _ => new Nothing(),
    };

    private sealed class Nothing : IMetric
    {
        public MetricValue Score(ScoringInput input) => MetricValue.OfNumber(0);
    }
}
