using CsCheck;
using Summ.Scoring.Meteor;
using Summ.Text;
using Summ.Text.Lexicon;

namespace Summ.Tests.Scoring.Meteor;

public sealed class MeteorScorerTests
{
    private const double Tolerance = 1e-12;

    private static readonly MeteorScorer Scorer = new();

    private static readonly MeteorScorer[] Settings =
    [
        new(),
        new(new MeteorOptions { Alpha = 0.81, Beta = 0.83, Gamma = 0.28 }),
        new(new MeteorOptions { Alpha = 0.5, Beta = 1, Gamma = 0 }),
    ];

    // Few words, so that much repeats; some share their stem, so that left-over occurrences of one meet those of another.
    private static readonly Gen<string[]> Text = Gen.OneOf("walk", "walks", "walked", "cat", "cats", "dog", "sun").Array[0, 9];
    private static readonly Gen<string[]> TextOfTwoWords = Gen.OneOf("cat", "dog").Array[0, 10];

    /// <summary>
    /// Scores of NLTK 3.8.1 (meteor_score with an empty WordNet and its default PorterStemmer) under each of the settings. No word
    /// repeats on both sides, so that there is one alignment only: NLTK aligns repeated words from the right, whatever the chunks.
    /// </summary>
    public static TheoryData<string, string[], double[]> Published => new()
    {
        { "the committee approved a new budget after long talks", ["after long talks the committee has approved its new budget"], [0.7575757575757577, 0.687047349352552, 0.8421052631578948] },
        { "rain fell on every village", ["rain fell on every village"], [0.996, 0.9263770987333779, 1.0] },
        { "rain", ["rain"], [0.5, 0.72, 1.0] },
        { "rain", ["snow"], [0.0, 0.0, 0.0] },
        { "workers repaired both bridges quickly", ["a worker was repairing both old bridges"], [0.4641544117647058, 0.4709815511995996, 0.6666666666666666] },
        { "she walks slowly through quiet gardens", ["she walked slowly through a quiet garden", "he runs quickly along noisy streets"], [0.8534621578099838, 0.781939497378847, 0.923076923076923] },
        { "police arrested two men near an old station", ["two men were arrested by police near an old station", "an arrest happened", "police near two stations arresting old men"], [0.7653061224489797, 0.7009735744089013, 0.9333333333333333] },
        { "five boats sailed north while others waited", ["others waited while five boats sailed north"], [0.9606413994169096, 0.8614082752412691, 1.0] },
        { "reported rising prices hurt poorer families", ["families hurt by price rises reported it", "price"], [0.36231884057971014, 0.5286343612334801, 0.7692307692307692] },
        { "one two three four five six seven eight nine ten", ["ten nine eight seven six five four three two one"], [0.5, 0.72, 1.0] },
        { "Teachers Teaching", ["teacher teaches"], [0.9375, 0.8424918121435667, 1.0] },
        { "nothing here agrees", ["completely different text"], [0.0, 0.0, 0.0] },
        { "a very long sentence that keeps going with many extra words beyond what was needed", ["a long sentence"], [0.6084656084656085, 0.45455270466740777, 0.33333333333333337] },
        { "short answer", ["a short but complete answer which covers everything that anybody could have wanted"], [0.08403361344537816, 0.1319890009165903, 0.2666666666666667] },
    };

    // Candidate: the cat sat on the mat; reference: on the mat sat the cats. Equal words: on, the twice, mat, sat = 5; then cat, cats = 1: m = 6 of 6 and 6,
    // F = 1. Chunks: "on the mat", "sat", "the cat" = 3, if "the" before mat goes to "the" before mat. 1 - 0.5 (3/6)^3 = 0.9375.
    [Fact]
    public void SmallCase_GivesTheScoreWorkedByHand() => Assert.Equal(0.9375, Scorer.Score("The cat sat on the mat.", ["On the mat sat the cats."]), Tolerance);

    // "run" stands twice in the candidate and once in the reference: one is aligned with its equal, the other with "runs". Either could be; as
    // the second is equal and the first is not, all four words are one chunk: 1 - 0.5 (1/4)^3.
    [Fact]
    public void LeftOverOccurrence_IsChosenForFewestChunks() => Assert.Equal(1 - (0.5 * Math.Pow(0.25, 3)), Scorer.Score("mill run run dam", ["mill runs run dam"]), Tolerance);

    // The longest run in common is "bee cow dog elk", 3 links, after which ant and fox stand alone: 3 chunks. "ant bee cow" and "dog elk fox" have 4
    // links: 2 chunks. m = 6 of 6 and 12, F = 1/2 / (0.9 + 0.1/2).
    [Fact]
    public void LongestRun_IsGivenUpForFewerChunks() => Assert.Equal(
        0.5 / 0.95 * (1 - (0.5 / 27)), Scorer.Score("ant bee cow dog elk fox", ["bee cow dog elk yak ant bee cow pig dog elk fox"]), Tolerance);

    [Theory]
    [MemberData(nameof(Published))]
    public void PublishedImplementation_GivesTheSameScores(string candidate, string[] references, double[] expected)
    {
        for (int s = 0; s < Settings.Length; s++)
        {
            Assert.Equal(expected[s], Settings[s].Score(candidate, references), Tolerance);
        }
    }

    [Fact]
    public void AnyShortTexts_GiveTheScoreOfTheBestOfAllAlignments() => Gen.OneOf(Gen.Select(Text, Text), Gen.Select(TextOfTwoWords, TextOfTwoWords)).Sample(
        (candidate, reference) => Assert.Equal(
            SlowMeteor.Score(candidate, reference), Scorer.Score(string.Join(' ', candidate), [string.Join(' ', reference)]), Tolerance),
        iter: 300);

    [Fact]
    public void EqualText_HasOneChunk() => Assert.Equal(1 - (0.5 / 64), Scorer.Score("all words are here", ["none", "All words are here!"]), Tolerance);

    [Fact]
    public void Possessive_HasTheStemOfItsNoun() => Assert.Equal(0.5, Scorer.Score("company's", ["company"]), Tolerance);

    [Fact]
    public void EmptyTexts_Have0()
    {
        Assert.Equal(0, Scorer.Score("", ["a"]));
        Assert.Equal(0, Scorer.Score("a", [""]));
        Assert.Equal(0, Scorer.Score("...", ["..."]));
    }

    // One word 2,000 times has four million pairs; two words at random have runs that conflict everywhere.
    [Fact]
    public void LongTextsThatRepeatThemselves_AreScoredInBoundedTime()
    {
        Assert.Equal(1 - (0.5 / Math.Pow(2_000, 3)), Scorer.Score(Repeat("cat", 2_000), [Repeat("cat", 2_000)]), Tolerance);
        Random random = new(7);
        string first = string.Join(' ', Enumerable.Range(0, 1_000).Select(_ => random.Next(2) == 0 ? "cat" : "dog"));
        string second = string.Join(' ', Enumerable.Range(0, 1_000).Select(_ => random.Next(2) == 0 ? "cat" : "dog"));
        Assert.InRange(Scorer.Score(first, [second]), 0.9, 1);
    }

    [Fact]
    public void WrongArguments_AreRefused()
    {
        Language other = new("xx", "Other", Abbreviations.English, Language.English.StopWords, Language.English.Stemmer);
        Assert.Throws<ArgumentException>(() => Scorer.Score("a", []));
        Assert.Throws<ArgumentException>(() => Scorer.Score(Document.FromText("a"), [Document.FromText("a", other)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new MeteorScorer(new MeteorOptions { Alpha = 1.1 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => new MeteorScorer(new MeteorOptions { Gamma = double.NaN }));
    }

    private static string Repeat(string word, int count) => string.Join(' ', Enumerable.Repeat(word, count));
}
