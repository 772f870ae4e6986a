using CsCheck;
using Summ.Scoring.Bleu;

namespace Summ.Tests.Scoring.Bleu;

public sealed class BleuScorerTests
{
    private const double Tolerance = 1e-9;

    private static readonly Gen<string> Text = Gen.OneOf("a", "b", "c", "d", "e.", "1,5").Array[0, 12].Select(words => string.Join(' ', words));

    private static readonly Gen<(string Candidate, string[] References)> Pair = Gen.Select(Text, Text.Array[1, 3]);

    private static readonly Gen<BleuOptions> Options = Gen.Select(Gen.Int[1, 6], Gen.Enum<BleuSmoothing>(), Gen.OneOf(0.0, 0.1, 1.0), Gen.OneOf(0.0, 0.5, 1.0))
        .Select((order, smoothing, floor, add) => new BleuOptions { Order = order, Smoothing = smoothing, FloorValue = floor, AddKValue = add });

    public static TheoryData<int> Cases => [.. Enumerable.Range(0, SacreBleuCase.All.Length)];

    public static TheoryData<int> Settings => [.. Enumerable.Range(0, SacreBleuCase.BleuSettings.Length)];

    // Papineni et al. 2002, section 2.1: "the" seven times, of which the reference with the most has two: 2 of 7. No bigram matches, 0 of 6.
    // With exponential smoothing bigrams count 1/2 of 6, trigrams 1/4 of 5, 4-grams 1/8 of 4; the references have 6 and 7 tokens without
    // the full stop, 7 and 8 with it: closest is 7, no penalty. 100 (2/7 · 1/12 · 1/20 · 1/32)^(1/4). In the paper words are in lower case.
    [Fact]
    public void SmallCase_GivesTheScoreWorkedByHand()
    {
        BleuScorer scorer = new(new BleuOptions { Lowercase = true });
        string[] references = ["The cat is on the mat.", "There is a cat on the mat."];
        BleuStatistics counts = scorer.Count("the the the the the the the", references);
        Assert.Equal([2L, 0, 0, 0], counts.Matches.ToArray());
        Assert.Equal([7L, 6, 5, 4], counts.Totals.ToArray());
        Assert.Equal(7, counts.CandidateLength);
        Assert.Equal(7, counts.ReferenceLength);
        Assert.Equal(100 * Math.Pow(2.0 / 7 / 12 / 20 / 32, 0.25), scorer.Score("the the the the the the the", references), Tolerance);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void PublishedImplementation_GivesTheSameSentenceScores(int index)
    {
        SacreBleuCase given = SacreBleuCase.All[index];
        for (int s = 0; s < SacreBleuCase.BleuSettings.Length; s++)
        {
            Assert.Equal(given.Bleu[s], new BleuScorer(SacreBleuCase.BleuSettings[s]).Score(given.Candidate, given.References), Tolerance);
        }
    }

    [Theory]
    [MemberData(nameof(Settings))]
    public void PublishedImplementation_GivesTheSameCorpusScore(int setting)
    {
        // A reference that is missing for some candidates is missing in sacreBLEU too.
        BleuOptions options = SacreBleuCase.BleuSettings[setting];
        BleuScorer scorer = new(options);
        BleuStatistics sum = new(options.Order);
        foreach (SacreBleuCase given in SacreBleuCase.All)
        {
            sum.Add(scorer.Count(given.Candidate, given.References));
        }

        // sacreBLEU was given the setting's effective order, which changes nothing over a set that has n-grams of every length.
        Assert.Equal(SacreBleuCase.CorpusBleu[setting], scorer.CorpusScore(sum), Tolerance);
    }

    [Fact]
    public void AnyPairs_GiveTheScoresOfTheSlowImplementation() => Gen.Select(Pair.Array[1, 4], Options).Sample(
        (pairs, options) =>
        {
            BleuScorer scorer = new(options);
            BleuScorer full = new(options with { EffectiveOrder = false });
            BleuStatistics sum = new(options.Order);
            foreach ((string candidate, string[] references) in pairs)
            {
                Assert.Equal(SlowBleu.Score([(candidate, references)], options, true), scorer.Score(candidate, references), Tolerance);
                Assert.Equal(SlowBleu.Score([(candidate, references)], options, false), full.Score(candidate, references), Tolerance);
                sum.Add(scorer.Count(candidate, references));
            }

            Assert.Equal(SlowBleu.Score(pairs, options, false), scorer.CorpusScore(sum), Tolerance);
        },
        iter: 500);

    [Fact]
    public void EqualText_Has100() => Assert.Equal(100, new BleuScorer().Score("All of the words are here.", ["None are.", "All of the words are here."]), Tolerance);

    [Fact]
    public void CandidateShorterThanEveryReference_IsPenalised()
    {
        // 4 of 4 tokens, 3 of 3 bigrams, 2 of 2, 1 of 1; exp(1 - 6/4), of references of 6 and 9 tokens.
        double score = new BleuScorer().Score("a b c d", ["a b c d e f", "a b c d e f g h i"]);
        Assert.Equal(100 * Math.Exp(-0.5), score, Tolerance);
    }

    [Fact]
    public void TwoReferencesAsFarFromTheCandidate_ShorterCounts() =>
        Assert.Equal(3, new BleuScorer().Count("a b c d", ["a b c d e", "a b c"]).ReferenceLength);

    [Fact]
    public void EmptyTexts_Have0()
    {
        Assert.Equal(0, new BleuScorer().Score("", ["a"]));
        Assert.Equal(0, new BleuScorer().Score("a", [""]));
        Assert.Equal(0, new BleuScorer().Score("", [""]));
        Assert.Equal(0, new BleuScorer().CorpusScore(new BleuStatistics(4)));
    }

    [Fact]
    public void Work_GrowsLinearlyWithTheTexts() => Growth.AssertLinear(
        250,
        size =>
        {
            Random random = new(3);
            string[] texts = [.. Enumerable.Range(0, 2).Select(_ => string.Join(' ', Enumerable.Range(0, size).Select(_ => "w" + random.Next(40))))];
            BleuScorer scorer = new();
            return () => scorer.Score(texts[0], [texts[1]]);
        });

    [Fact]
    public void WrongArguments_AreRefused()
    {
        BleuScorer scorer = new();
        Assert.Throws<ArgumentException>(() => scorer.Score("a", []));
        Assert.Throws<ArgumentException>(() => scorer.CorpusScore(new BleuStatistics(3)));
        Assert.Throws<ArgumentException>(() => new BleuStatistics(3).Add(new BleuStatistics(4)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new BleuScorer(new BleuOptions { Order = 10 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => new BleuScorer(new BleuOptions { FloorValue = double.NaN }));
    }
}
