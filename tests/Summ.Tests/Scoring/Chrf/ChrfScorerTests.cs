using CsCheck;
using Summ.Scoring.Chrf;

namespace Summ.Tests.Scoring.Chrf;

public sealed class ChrfScorerTests
{
    private const double Tolerance = 1e-9;

    private static readonly Gen<string> Text = Gen.OneOf("a", "ab", "b", "(", ")", ".", " ", " ", "-", "\t", "é", "\U0001F600", "\U0001F601").Array[0, 16].Select(string.Concat);

    private static readonly Gen<(string Candidate, string[] References)> Pair = Gen.Select(Text, Text.Array[1, 3]);

    private static readonly Gen<ChrfOptions> Options = Gen.Select(Gen.Int[1, 7], Gen.Int[0, 3], Gen.OneOf(0.5, 1.0, 2.0, 3.0), Gen.Bool, Gen.Bool)
        .Select((characters, words, beta, whitespace, epsilon) =>
            new ChrfOptions { CharacterOrder = characters, WordOrder = words, Beta = beta, Whitespace = whitespace, EpsilonSmoothing = epsilon });

    public static TheoryData<int> Cases => [.. Enumerable.Range(0, SacreBleuCase.All.Length)];

    public static TheoryData<int> Settings => [.. Enumerable.Range(0, SacreBleuCase.ChrfSettings.Length)];

    // Candidate "ab ac", reference "abc": characters a b a c and a b c. Of length 1 match a, b, c: 3 of 4 and 3 of 3. Of length 2 the
    // candidate has ab, ba, ac, the reference ab, bc; ab matches: 1 of 3 and 1 of 2. Lengths 1 and 2: P = (3/4 + 1/3) / 2 = 13/24,
    // R = (1 + 1/2) / 2 = 3/4. With beta 2: 5 P R / (4 P + R) = (65/32) / (35/12) = 39/56.
    [Fact]
    public void SmallCase_GivesTheScoreWorkedByHand()
    {
        ChrfScorer scorer = new(new ChrfOptions { CharacterOrder = 2 });
        ChrfStatistics counts = scorer.Count("ab ac", ["abc"]);
        Assert.Equal([4L, 3], counts.CandidateTotals.ToArray());
        Assert.Equal([3L, 2], counts.ReferenceTotals.ToArray());
        Assert.Equal([3L, 1], counts.Matches.ToArray());
        Assert.Equal(100 * 39.0 / 56, scorer.Score("ab ac", ["abc"]), Tolerance);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void PublishedImplementation_GivesTheSameSentenceScores(int index)
    {
        SacreBleuCase given = SacreBleuCase.All[index];
        for (int s = 0; s < SacreBleuCase.ChrfSettings.Length; s++)
        {
            Assert.Equal(given.Chrf[s], new ChrfScorer(SacreBleuCase.ChrfSettings[s]).Score(given.Candidate, given.References), Tolerance);
        }
    }

    [Theory]
    [MemberData(nameof(Settings))]
    public void PublishedImplementation_GivesTheSameCorpusScore(int setting)
    {
        ChrfOptions options = SacreBleuCase.ChrfSettings[setting];
        ChrfScorer scorer = new(options);
        ChrfStatistics sum = new(options.CharacterOrder + options.WordOrder);
        foreach (SacreBleuCase given in SacreBleuCase.All)
        {
            sum.Add(scorer.Count(given.Candidate, given.References));
        }

        Assert.Equal(SacreBleuCase.CorpusChrf[setting], scorer.CorpusScore(sum), Tolerance);
    }

    // References that tie may be told apart by rounding, so that pools of several are compared with one reference each.
    [Fact]
    public void AnyPairs_GiveTheScoresOfTheSlowImplementation() => Gen.Select(Pair.Array[1, 4], Options).Sample(
        (pairs, options) =>
        {
            ChrfScorer scorer = new(options);
            ChrfStatistics sum = new(options.CharacterOrder + options.WordOrder);
            foreach ((string candidate, string[] references) in pairs)
            {
                Assert.Equal(SlowChrf.Score([(candidate, references)], options), scorer.Score(candidate, references), Tolerance);
                sum.Add(scorer.Count(candidate, references[..1]));
            }

            Assert.Equal(SlowChrf.Score([.. pairs.Select(p => (p.Candidate, p.References[..1]))], options), scorer.CorpusScore(sum), Tolerance);
        },
        iter: 500);

    [Fact]
    public void EqualText_Has100()
    {
        const string Text = "Ein \U0001F600 Satz, für alle.";
        Assert.Equal(100, new ChrfScorer().Score(Text, ["Keiner.", Text]));
        Assert.Equal(100, new ChrfScorer(new ChrfOptions { WordOrder = 2 }).Score(Text, [Text]));
        Assert.Equal(100, new ChrfScorer().Score(" e i n\tText ", ["einText"]));
    }

    // Two faces that share their high surrogate are two different characters, one each: nothing matches.
    [Fact]
    public void SurrogatePair_IsOneCharacter()
    {
        ChrfStatistics counts = new ChrfScorer().Count("\U0001F600", ["\U0001F601"]);
        Assert.Equal([1L, 0, 0, 0, 0, 0], counts.CandidateTotals.ToArray());
        Assert.Equal(0, counts.Matches[0]);
        Assert.Equal(100, new ChrfScorer().Score("\ud83d a", ["\ud83da"]));
    }

    [Fact]
    public void EmptyTexts_Have0()
    {
        Assert.Equal(0, new ChrfScorer().Score("", ["a"]));
        Assert.Equal(0, new ChrfScorer().Score("a", [" "]));
        Assert.Equal(0, new ChrfScorer().Score("", [""]));
        Assert.Equal(0, new ChrfScorer().CorpusScore(new ChrfStatistics(6)));
    }

    [Fact]
    public void Work_GrowsLinearlyWithTheTexts() => Growth.AssertLinear(
        250,
        size =>
        {
            Random random = new(3);
            string[] texts = [.. Enumerable.Range(0, 2).Select(_ => string.Join(' ', Enumerable.Range(0, size).Select(_ => "w" + random.Next(40))))];
            ChrfScorer scorer = new();
            return () => scorer.Score(texts[0], [texts[1]]);
        });

    [Fact]
    public void WrongArguments_AreRefused()
    {
        ChrfScorer scorer = new();
        Assert.Throws<ArgumentException>(() => scorer.Score("a", []));
        Assert.Throws<ArgumentException>(() => scorer.CorpusScore(new ChrfStatistics(8)));
        Assert.Throws<ArgumentException>(() => new ChrfStatistics(6).Add(new ChrfStatistics(8)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ChrfScorer(new ChrfOptions { CharacterOrder = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ChrfScorer(new ChrfOptions { Beta = double.NaN }));
    }
}
