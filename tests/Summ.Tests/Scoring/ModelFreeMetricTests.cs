using System.Globalization;
using Summ.Catalogue;
using Summ.Scoring;
using Summ.Scoring.Bleu;
using Summ.Scoring.Chrf;
using Summ.Scoring.Divergence;
using Summ.Scoring.Meteor;
using Summ.Text;

namespace Summ.Tests.Scoring;

/// <summary>The metrics of BLEU, chrF, METEOR and divergence as the catalogue makes them.</summary>
public sealed class ModelFreeMetricTests
{
    private static readonly string[] Reference = ["The mayor opened the new bridge on Friday.", "Hundreds of people crossed the bridge."];
    private static readonly string[] OtherReference = ["A bridge was opened on Friday."];
    private static readonly string[] Summary = ["On Friday the mayor opened a bridge.", "Hundreds crossed it, INCLUDING Ibrahim."];
    private static readonly Document Source = Document.FromText("The mayor opened the new bridge on Friday. Hundreds of people crossed it at once. It had cost nine million.");

    public static TheoryData<string> Ids => ["bleu", "chrf", "chrf++", "meteor", "js-divergence", "js-2"];

    public static TheoryData<string> ReferenceIds => ["bleu", "chrf", "chrf++", "meteor", "js-2"];

    public static TheoryData<string> PooledIds => ["bleu", "chrf", "chrf++"];

    [Fact]
    public void SentencesAndReferences_AreWholeTextsToEachMetric()
    {
        string summary = string.Join(' ', Summary);
        string[] references = [string.Join(' ', Reference), string.Join(' ', OtherReference)];
        ScoringInput input = new(new ScoringTarget(Source, [Reference, OtherReference]), Summary);
        Assert.Equal(new BleuScorer().Score(summary, references), Make("bleu").Score(input).Primary);
        Assert.Equal(new ChrfScorer().Score(summary, references), Make("chrf").Score(input).Primary);
        Assert.Equal(new ChrfScorer(new ChrfOptions { WordOrder = 2 }).Score(summary, references), Make("chrf++").Score(input).Primary);
        Assert.Equal(new MeteorScorer().Score(summary, references), Make("meteor").Score(input).Primary);
        Assert.Equal(JensenShannon.OfSource(Source, Document.FromSentences(Summary)), Make("js-divergence").Score(input).Primary);
        Assert.Equal(
            JensenShannon.OfReferences(Document.FromSentences(Summary), [Document.FromSentences(Reference), Document.FromSentences(OtherReference)]),
            Make("js-2").Score(input).Primary);
    }

    [Fact]
    public void Options_ReachTheMetric()
    {
        string summary = string.Join(' ', Summary);
        string[] references = [string.Join(' ', Reference)];
        ScoringInput input = new(new ScoringTarget(Source, [Reference]), Summary);
        BleuOptions bleu = new() { Order = 3, Smoothing = BleuSmoothing.AddK, AddKValue = 0.5, Lowercase = true };
        Assert.Equal(
            new BleuScorer(bleu).Score(summary, references),
            Make("bleu", ("order", "3"), ("smoothing", "add-k"), ("add-k-value", "0.5"), ("lowercase", "true")).Score(input).Primary);
        Assert.Equal(
            new BleuScorer(new BleuOptions { Order = 9, Smoothing = BleuSmoothing.Floor, FloorValue = 0.01 }).Score(summary, references),
            Make("bleu", ("order", "9"), ("smoothing", "floor"), ("floor-value", "0.01")).Score(input).Primary);
        Assert.Equal(0, Make("bleu", ("order", "9"), ("smoothing", "none")).Score(input).Primary);
        Assert.Equal(
            new ChrfScorer(new ChrfOptions { CharacterOrder = 3, WordOrder = 2, Beta = 1, Whitespace = true, Lowercase = true, EpsilonSmoothing = true }).Score(summary, references),
            Make("chrf++", ("char-order", "3"), ("chrf-beta", "1"), ("whitespace", "true"), ("lowercase", "true"), ("eps-smoothing", "true")).Score(input).Primary);
        Assert.Equal(
            new MeteorScorer(new MeteorOptions { Alpha = 0.5, Beta = 1, Gamma = 0.2 }).Score(summary, references),
            Make("meteor", ("meteor-alpha", "0.5"), ("meteor-beta", "1"), ("meteor-gamma", "0.2")).Score(input).Primary);
        Assert.Equal(
            JensenShannon.OfSource(Source, Document.FromSentences(Summary), new JensenShannonOptions { Smoothed = true, Delta = 0.5, StopWords = true }),
            Make("js-divergence", ("smoothed", "true"), ("delta", "0.5"), ("stop-words", "true")).Score(input).Primary);
    }

    [Theory]
    [MemberData(nameof(ReferenceIds))]
    public void NoReference_GivesNoScore(string id) =>
        Assert.Equal(double.NaN, Make(id).Score(new ScoringInput(new ScoringTarget(Source, []), Summary)).Primary);

    [Fact]
    public void NoSource_GivesNoDivergence() =>
        Assert.Equal(double.NaN, Make("js-divergence").Score(new ScoringInput(new ScoringTarget(null, [Reference]), Summary)).Primary);

    [Theory]
    [InlineData("bleu", 0)]
    [InlineData("chrf", 0)]
    [InlineData("chrf++", 0)]
    [InlineData("meteor", 0)]
    [InlineData("js-divergence", double.NaN)]
    [InlineData("js-2", double.NaN)]
    public void EmptySummary_GivesTheDocumentedValue(string id, double expected) =>
        Assert.Equal(expected, Make(id).Score(new ScoringInput(new ScoringTarget(Source, [Reference]), [])).Primary);

    [Theory]
    [MemberData(nameof(Ids))]
    public void TurkishCulture_ChangesNothing(string id)
    {
        MetricValue expected = Score(id);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
            Assert.Equal(expected, Score(id));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        static MetricValue Score(string id) => Make(id, Metrics.Find(id).Options.Any(o => o.Name == "lowercase") ? [("lowercase", "true")] : [])
            .Score(new ScoringInput(new ScoringTarget(Source, [Reference]), Summary));
    }

    [Theory]
    [MemberData(nameof(PooledIds))]
    public void Pool_ScoresTheSumOfWhatIsCounted(string id)
    {
        IPooledMetric metric = Assert.IsAssignableFrom<IPooledMetric>(Make(id));
        IMetricPool pool = metric.NewPool();
        Assert.Equal(double.NaN, pool.Value);
        pool.Add(new ScoringInput(new ScoringTarget(Source, []), Summary));
        Assert.Equal(double.NaN, pool.Value);

        // A candidate as long as its references has no brevity penalty, and one that is half as long shows in the pool.
        pool.Add(new ScoringInput(new ScoringTarget(Source, [["a b c d e f"]]), ["a b c d e f"]));
        Assert.Equal(100, pool.Value, 1e-9);
        pool.Add(new ScoringInput(new ScoringTarget(Source, [["g h i j k l"]]), ["g h i"]));
        double expected = id == "bleu"
            ? 100 * Math.Exp(1 - (12.0 / 9)) // every n-gram matches: 9 of 9 words, 6 of 6 bigrams, 4 of 4, 3 of 3
            : Chrf(id == "chrf++");
        Assert.Equal(expected, pool.Value, 1e-9);
        Assert.Equal(double.NaN, metric.NewPool().Value);

        // All of the candidates' n-grams are in the references; of these 6 - n + 1 twice, the candidates have 6 - n + 1 and 3 - n + 1.
        static double Chrf(bool words)
        {
            double[] recalls = [9 / 12.0, 7 / 10.0, 5 / 8.0, 3 / 6.0, 2 / 4.0, 1 / 2.0, .. words ? new[] { 9 / 12.0, 7 / 10.0 } : []];
            return 100 * 5 * recalls.Average() / (4 + recalls.Average());
        }
    }

    private static IMetric Make(string id, params (string Name, string Value)[] options)
    {
        MetricInfo info = Metrics.Find(id);
        return info.Create(new OptionValues(id, info.Options, options.Select(o => KeyValuePair.Create(o.Name, o.Value))));
    }
}
