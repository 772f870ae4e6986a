using Summ.Catalogue;
using Summ.Scoring;
using Summ.Scoring.Rouge;

namespace Summ.Tests.Scoring.Rouge;

public sealed class RougeMetricsTests
{
    private static readonly string[][] References = [["The cats sat on the mat.", "It rained."], ["A cat was sitting on a mat."]];
    private static readonly string[] Candidate = ["The cat sat on a mat.", "It was raining."];

    [Theory]
    [InlineData("rouge-1", "ROUGE-1")]
    [InlineData("rouge-9", "ROUGE-9")]
    [InlineData("rouge-lsum", "ROUGE-Lsum")]
    [InlineData("rouge-w", "ROUGE-W-1.2")]
    [InlineData("rouge-w-1.2", "ROUGE-W-1.2")]
    [InlineData("rouge-w-1.5", "ROUGE-W-1.5")]
    [InlineData("rouge-w-2", "ROUGE-W-2")]
    [InlineData("rouge-s0", "ROUGE-S0")]
    [InlineData("rouge-s*", "ROUGE-S*")]
    [InlineData("rouge-su9", "ROUGE-SU9")]
    [InlineData("rouge-su*", "ROUGE-SU*")]
    public void Id_IsFoundAndKept(string id, string name)
    {
        MetricInfo info = Metrics.Find(id);
        Assert.Equal((id, name), (info.Id, info.Name));
        Assert.True(Metrics.TryFind(id, out _));
    }

    [Theory]
    [InlineData("rouge-0")]
    [InlineData("rouge-10")]
    [InlineData("rouge-01")]
    [InlineData("rouge-1.5")]
    [InlineData("rouge-")]
    [InlineData("rouge-s")]
    [InlineData("rouge-s-1")]
    [InlineData("rouge-s04")]
    [InlineData("rouge-s4.5")]
    [InlineData("rouge-s99999999999")]
    [InlineData("rouge-w-")]
    [InlineData("rouge-w-0.5")]
    [InlineData("rouge-w-11")]
    [InlineData("rouge-w-1.20")]
    [InlineData("rouge-w-NaN")]
    [InlineData("ROUGE-1")]
    public void IdOfNoMetric_IsRefused(string id)
    {
        Assert.False(Metrics.TryFind(id, out _));
        Assert.StartsWith($"unknown metric: '{id}'", Assert.Throws<CatalogueException>(() => Metrics.Find(id)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rouge-su44x", "rouge-su4")]
    [InlineData("rouge-lsun", "rouge-lsum")]
    public void MisspeltId_GivesAGuess(string id, string guess) =>
        Assert.EndsWith($"did you mean '{guess}'?", Assert.Throws<CatalogueException>(() => Metrics.Find(id)).Message, StringComparison.Ordinal);

    [Fact]
    public void All_ContainsTheUsualMeasuresInOrder()
    {
        string[] rouge = [.. Metrics.All.Select(m => m.Id).Where(id => id.StartsWith("rouge-", StringComparison.Ordinal))];
        Assert.Equal(["rouge-1", "rouge-2", "rouge-3", "rouge-4", "rouge-l", "rouge-lsum", "rouge-s4", "rouge-su4", "rouge-w"], rouge);
    }

    [Fact]
    public void Rouge155Metric_GivesTheRoundedScoresOfTheScorer()
    {
        Rouge155Scorer scorer = new(new Rouge155Options { Stem = true });
        RougeReferences references = scorer.Analyze(References);
        RougeCandidate candidate = references.Read(Candidate);
        (string, string)[] options = [("protocol", "rouge-1.5.5"), ("stem", "true")];
        AssertSame(scorer.ScoreN(references, candidate, 2), Score("rouge-2", options));
        AssertSame(scorer.ScoreN(references, candidate, 9), Score("rouge-9", options));
        AssertSame(scorer.ScoreL(references, candidate), Score("rouge-l", options));
        AssertSame(scorer.ScoreL(references, candidate), Score("rouge-lsum", options));
        AssertSame(scorer.ScoreW(references, candidate)!.Value, Score("rouge-w", options));
        AssertSame(scorer.ScoreW(references, candidate, 1.5)!.Value, Score("rouge-w-1.5", options));
        AssertSame(scorer.ScoreS(references, candidate, 0), Score("rouge-s0", options));
        AssertSame(scorer.ScoreS(references, candidate, null), Score("rouge-s*", options));
        AssertSame(scorer.ScoreSU(references, candidate, 9), Score("rouge-su9", options));
        AssertSame(scorer.ScoreSU(references, candidate, Rouge155Scorer.UnlimitedGap), Score("rouge-su*", options));
    }

    [Fact]
    public void EachOption_ReachesTheScorer()
    {
        AssertSame(new Rouge155Options { RemoveStopWords = true }, ("remove-stop-words", "true"));
        AssertSame(new Rouge155Options { WordLimit = 3 }, ("word-limit", "3"));
        AssertSame(new Rouge155Options { ByteLimit = 9 }, ("byte-limit", "9"));
        AssertSame(new Rouge155Options { Alpha = 0.9 }, ("alpha", "0.9"));
        AssertSame(new Rouge155Options { MultiReference = RougeMultiReference.Best }, ("multi-reference", "best"));
        AssertSame(new Rouge155Options(), ("multi-reference", "average"));

        static void AssertSame(Rouge155Options options, (string, string) option)
        {
            Rouge155Scorer scorer = new(options);
            RougeReferences references = scorer.Analyze(References);
            RougeMetricsTests.AssertSame(scorer.ScoreN(references, references.Read(Candidate), 1), Score("rouge-1", ("protocol", "rouge-1.5.5"), option));
        }
    }

    [Fact]
    public void MultiReferenceUnderRougeScore_IsTheBestOrTheMean()
    {
        RougeScore[] each = [.. References.Select(r =>
        {
            RougeScorer scorer = new();
            RougeReferences references = scorer.Analyze([r]);
            return scorer.ScoreN(references, references.Read(Candidate), 1);
        })];
        AssertSame(each.MaxBy(s => s.F1), Score("rouge-1"));
        AssertSame(each.MaxBy(s => s.F1), Score("rouge-1", ("multi-reference", "best")));
        AssertSame(
            new RougeScore((each[0].Precision + each[1].Precision) / 2, (each[0].Recall + each[1].Recall) / 2, (each[0].F1 + each[1].F1) / 2),
            Score("rouge-1", ("multi-reference", "average")));
    }

    [Theory]
    [InlineData("remove-stop-words", "true")]
    [InlineData("word-limit", "100")]
    [InlineData("byte-limit", "665")]
    [InlineData("alpha", "1")]
    public void OptionThatRougeScoreLacks_IsRefused(string option, string value) =>
        Assert.Equal(
            $"rouge-1: the protocol rouge-score does not have the option '{option}'; rouge-1.5.5 has it",
            Assert.Throws<CatalogueException>(() => Score("rouge-1", (option, value))).Message);

    [Fact]
    public void TwoLimits_AreRefused() =>
        Assert.Equal(
            "rouge-s4: 'word-limit' and 'byte-limit' exclude each other",
            Assert.Throws<CatalogueException>(() => Score("rouge-s4", ("word-limit", "1"), ("byte-limit", "1"))).Message);

    [Theory]
    [InlineData("rouge-w")]
    [InlineData("rouge-w-1.5")]
    [InlineData("rouge-s4")]
    [InlineData("rouge-su*")]
    public void MeasureThatRougeScoreLacks_IsOfTheOtherProtocolOnly(string id)
    {
        Assert.Equal(Score(id), Score(id, ("protocol", "rouge-1.5.5")));
        Assert.Contains("rouge-1.5.5", Assert.Throws<CatalogueException>(() => Score(id, ("protocol", "rouge-score"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WhereRougeWDoesNotExist_IsNaN()
    {
        MetricValue value = Make("rouge-w").Score(new ScoringInput(new ScoringTarget(null, [["a"], ["-"]]), ["a"]));
        Assert.True(value.IsTriple);
        Assert.True(double.IsNaN(value.Precision) && double.IsNaN(value.Recall) && double.IsNaN(value.F1));
    }

    [Theory]
    [InlineData("rouge-1")]
    [InlineData("rouge-su4")]
    public void NoReference_GivesNaN(string id) =>
        Assert.True(double.IsNaN(Make(id).Score(new ScoringInput(new ScoringTarget(null, []), ["a"])).F1));

    private static MetricValue Score(string id, params (string Name, string Value)[] options) =>
        Make(id, options).Score(new ScoringInput(new ScoringTarget(null, References), Candidate));

    private static IMetric Make(string id, params (string Name, string Value)[] options)
    {
        MetricInfo info = Metrics.Find(id);
        return info.Create(new OptionValues(id, info.Options, options.Select(o => KeyValuePair.Create(o.Name, o.Value))));
    }

    private static void AssertSame(RougeScore expected, MetricValue actual) =>
        Assert.Equal(expected, new RougeScore(actual.Precision, actual.Recall, actual.F1));
}
