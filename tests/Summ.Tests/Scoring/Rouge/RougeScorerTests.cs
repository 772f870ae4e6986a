using CsCheck;
using Summ.Scoring.Rouge;
using Summ.Tests.Text.Stemming;

namespace Summ.Tests.Scoring.Rouge;

public sealed class RougeScorerTests
{
    private static readonly RougeScorer Plain = new();
    private static readonly RougeScorer Stemming = new(new RougeScoreOptions { Stem = true });

    // Sentences over few words, so that much is equal; some sentences and texts are empty, some words are the candidate's alone.
    private static readonly Gen<string[]> ReferenceSentence = Gen.OneOf("a", "b", "c", "d", "e").Array[0, 12];
    private static readonly Gen<string[]> CandidateSentence = Gen.OneOf("a", "b", "c", "d", "x", "y").Array[0, 12];

    // reference: the cat sat on the mat (6 words); candidate: the cat on the red mat (6 words).
    // Words in both: the 2, cat, on, mat = 5; bigrams in both: "the cat", "on the" = 2 of 5; subsequence: the cat on the mat = 5.
    [Fact]
    public void SmallCase_GivesTheCountsWorkedByHand()
    {
        const string Reference = "The cat sat on the mat.";
        const string Candidate = "the cat, on the red mat";
        AssertScore(5, 6, 6, Plain.ScoreN(Reference, Candidate, 1));
        AssertScore(2, 5, 5, Plain.ScoreN(Reference, Candidate, 2));
        AssertScore(0, 4, 4, Plain.ScoreN(Reference, Candidate, 3));
        AssertScore(5, 6, 6, Plain.ScoreL(Reference, Candidate));
        AssertScore(5, 6, 6, Plain.ScoreLsum(Reference, Candidate));
    }

    // Lin's example of section 3.2: reference w1 w2 w3 w4 w5; candidate sentences w1 w2 w6 w7 w8 and w1 w3 w8 w9 w5. The subsequences are
    // w1 w2 and w1 w3 w5, their union w1 w2 w3 w5: 4 of 5 words of the reference. Over the whole texts w1 w2 w3 w5 is in order too, so the sentences are swapped.
    [Fact]
    public void UnionOfSubsequences_IsTheExampleOfThePaper()
    {
        const string Reference = "w1 w2 w3 w4 w5";
        const string Candidate = "w1 w3 w8 w9 w5\nw1 w2 w6 w7 w8";
        AssertScore(4, 10, 5, Plain.ScoreLsum(Reference, Candidate));
        AssertScore(3, 10, 5, Plain.ScoreL(Reference, Candidate));
    }

    // The one "a" of the candidate matches both sentences of the reference but counts once.
    [Fact]
    public void WordOfTheUnion_CountsNoMoreOftenThanTheCandidateHasIt() => AssertScore(1, 1, 2, Plain.ScoreLsum("a\na", "a"));

    // "running" and "runs" both give "run", and "run" has no more than three letters and stays.
    [Fact]
    public void Stemming_MatchesInflectedWords()
    {
        AssertScore(3, 3, 3, Stemming.ScoreN("running runs run", "run RUN Runs", 1));
        AssertScore(1, 3, 3, Plain.ScoreN("running jumps run", "run RUN Runs", 1));
        AssertScore(2, 2, 2, Stemming.ScoreN("argument arguments", "arguments argument", 1));
    }

    // The stemmer would give "ga" for "gas", but it is not asked about three letters; "agre" is the stem of "agreed", yet "agr" is its own.
    [Fact]
    public void Stemming_LeavesShortWordsAndDoesNotStemStems()
    {
        AssertScore(0, 1, 1, Stemming.ScoreN("gas", "ga", 1));
        AssertScore(0, 1, 1, Stemming.ScoreN("agreed", "agre", 1));
        AssertScore(1, 1, 1, Stemming.ScoreN("agre", "agre", 1));
    }

    [Theory]
    [InlineData("\u212Aelvin", "kelvin", 1, 1, 1)]
    [InlineData("\u0130stanbul", "i stanbul", 2, 2, 2)]
    [InlineData("na\u00EFve \uFF21", "na ve", 2, 2, 2)]
    [InlineData("I", "i", 1, 1, 1)]
    public void CharacterOutsideAscii_SeparatesButForTwo(string reference, string candidate, int hits, int candidateWords, int referenceWords) =>
        AssertScore(hits, candidateWords, referenceWords, Plain.ScoreN(reference, candidate, 1));

    [Theory]
    [InlineData("", "")]
    [InlineData("", "a b")]
    [InlineData("a b", "")]
    [InlineData("...\n", "a b")]
    [InlineData("a b", "\u00E9 \ud83d\ude00 \n\n -")]
    public void SideWithoutAWord_GivesZeros(string reference, string candidate)
    {
        for (int n = 1; n <= RougeScorer.MaxN; n++)
        {
            Assert.Equal(default, Plain.ScoreN(reference, candidate, n));
        }

        Assert.Equal(default, Stemming.ScoreL(reference, candidate));
        Assert.Equal(default, Stemming.ScoreLsum(reference, candidate));
    }

    [Fact]
    public void NoSentences_GivesZeros()
    {
        RougeReferences references = Plain.Analyze([[], ["a"]]);
        RougeCandidate candidate = references.Read([]);
        Assert.Equal(0, candidate.WordCount);
        Assert.Equal(default, Plain.ScoreN(references, candidate, 1));
        Assert.Equal(default, Plain.ScoreL(references, candidate));
        Assert.Equal(default, Plain.ScoreLsum(references, candidate));
    }

    [Fact]
    public void TextAgainstItself_GivesOne() =>
        ReferenceSentence.Array[1, 5].Where(text => text.Sum(s => s.Length) >= RougeScorer.MaxN).Sample(
            text =>
            {
                RougeScore one = new(1, 1, 1);
                string[] sentences = Join(text);
                RougeReferences references = Stemming.Analyze([sentences]);
                RougeCandidate candidate = references.Read(sentences);
                Assert.Equal(one, Stemming.ScoreN(references, candidate, 1));
                Assert.Equal(one, Stemming.ScoreN(references, candidate, RougeScorer.MaxN));
                Assert.Equal(one, Stemming.ScoreL(references, candidate));
                Assert.Equal(one, Stemming.ScoreLsum(references, candidate));
            },
            iter: 300);

    [Fact]
    public void RandomTexts_GiveTheCountsOfThePlainImplementation() =>
        Gen.Select(ReferenceSentence.Array[0, 5], CandidateSentence.Array[0, 5]).Sample(CompareWithSlow, iter: 3_000);

    // Sentences of more than 64 words take another way, those of more than 512 words of the candidate yet another.
    [Fact]
    public void RandomLongSentences_GiveTheCountsOfThePlainImplementation() =>
        Gen.Select(
            Gen.OneOf("a", "b", "c", "d", "e", "f", "g").Array[50, 200].Array[1, 2],
            Gen.OneOf("a", "b", "c", "d", "e", "x").Array[40, 1_200].Array[1, 2]).Sample(CompareWithSlow, iter: 60);

    [Fact]
    public void RandomLongSentencesOfManyWords_GiveTheCountsOfThePlainImplementation()
    {
        Gen<string> word = Gen.Int[0, 60].Select(i => "w" + i);
        Gen.Select(word.Array[60, 300].Array[1, 2], word.Array[60, 1_100].Array[1, 2]).Sample(CompareWithSlow, iter: 40);
    }

    // Words that the candidate lacks fill 64 rows and more, over which a carry must pass.
    [Fact]
    public void LongGapInTheReference_GivesTheCountsOfThePlainImplementation()
    {
        Gen<string[]> words = Gen.OneOf("a", "b", "c").Array[20, 70];
        Gen.Select(words, Gen.Const("z").Array[60, 200], words, Gen.OneOf("a", "b", "c", "x").Array[20, 150]).Sample(
            (first, gap, last, candidate) => CompareWithSlow([[.. first, .. gap, .. last]], [candidate]),
            iter: 100);
    }

    // Stemming must be the same as scoring texts whose words have been replaced by their stems; few roots, many forms of each.
    [Fact]
    public void Stemming_GivesTheScoresOfTextsOfStems()
    {
        Gen<string> word = Gen.Select(
            Gen.Char['a', 'i'].Array[1, 3],
            Gen.OneOf("", "t", "s", "ed", "ing", "ies", "y", "ation", "ly", "ness", "er", "ful"),
            (root, ending) => new string(root) + ending);
        Gen.Select(word.Array[0, 200], word.Array[0, 1_000]).Sample(
            (reference, candidate) =>
            {
                string[] referenceStems = reference.Select(StemOf).ToArray();
                string[] candidateStems = candidate.Select(StemOf).ToArray();
                Assert.Equal(
                    Score(SlowRouge.NGramHits(referenceStems, candidateStems, 1), candidate.Length, reference.Length),
                    Stemming.ScoreN(string.Join(' ', reference), string.Join(' ', candidate), 1));
                Assert.Equal(
                    Score(SlowRouge.LcsLength(referenceStems, candidateStems), candidate.Length, reference.Length),
                    Stemming.ScoreL(string.Join(' ', reference), string.Join(' ', candidate)));
            },
            iter: 100);

        static string StemOf(string word) => word.Length > 3 ? PlainPorter.Nltk(word) : word;
    }

    [Fact]
    public void SeveralReferences_GiveTheFirstOfThoseWithTheHighestF1() =>
        Gen.Select(ReferenceSentence.Array[0, 3].Array[1, 4], CandidateSentence.Array[0, 3]).Sample(
            (references, candidate) =>
            {
                string[][] texts = references.Select(Join).ToArray();
                RougeReferences all = Plain.Analyze(texts);
                Assert.Equal(texts.Length, all.Count);
                RougeCandidate read = all.Read(Join(candidate));
                Assert.Equal(Best((r, c) => Plain.ScoreN(r, c, 1)), Plain.ScoreN(all, read, 1));
                Assert.Equal(Best((r, c) => Plain.ScoreN(r, c, 2)), Plain.ScoreN(all, read, 2));
                Assert.Equal(Best((r, c) => Plain.ScoreN(r, c, 3)), Plain.ScoreN(all, read, 3));
                Assert.Equal(Best(Plain.ScoreL), Plain.ScoreL(all, read));
                Assert.Equal(Best(Plain.ScoreLsum), Plain.ScoreLsum(all, read));

                RougeScore Best(Func<RougeReferences, RougeCandidate, RougeScore> score) => texts
                    .Select(text => Plain.Analyze([text]))
                    .Select(single => score(single, single.Read(Join(candidate))))
                    .MaxBy(s => s.F1);
            },
            iter: 500);

    [Fact]
    public void EqualF1_GivesTheFirstReference()
    {
        // Candidate a b c d; "a b" has P 2/4, R 2/2, F1 2/3; eight words with all four have P 4/4, R 4/8, F1 2/3.
        RougeScore first = Score(["a b"], ["a b c d e f g h"]);
        RougeScore second = Score(["a b c d e f g h"], ["a b"]);
        Assert.Equal(first.F1, second.F1);
        Assert.Equal(1, first.Recall);
        Assert.Equal(1, second.Precision);

        static RougeScore Score(params string[][] texts)
        {
            RougeReferences references = Plain.Analyze(texts);
            return Plain.ScoreN(references, references.Read(["a b c d"]), 1);
        }
    }

    [Fact]
    public void OrderOfReferences_DoesNotChangeF1() =>
        Gen.Select(ReferenceSentence.Array[0, 3].Array[1, 5], CandidateSentence.Array[0, 3]).Sample(
            (texts, candidate) =>
            {
                RougeReferences forward = Plain.Analyze(texts.Select(Join).ToArray());
                RougeReferences backward = Plain.Analyze(texts.Reverse().Select(Join).ToArray());
                RougeCandidate a = forward.Read(Join(candidate));
                RougeCandidate b = backward.Read(Join(candidate));
                Assert.Equal(Plain.ScoreN(forward, a, 2).F1, Plain.ScoreN(backward, b, 2).F1);
                Assert.Equal(Plain.ScoreL(forward, a).F1, Plain.ScoreL(backward, b).F1);
                Assert.Equal(Plain.ScoreLsum(forward, a).F1, Plain.ScoreLsum(backward, b).F1);
            },
            iter: 300);

    [Fact]
    public void ManyReferences_AreAllSeen()
    {
        string[][] texts = Enumerable.Range(0, 100).Select(i => new[] { "x# y# z#".Replace("#", i.ToString()) }).ToArray();
        RougeReferences references = Plain.Analyze(texts);
        RougeCandidate candidate = references.Read(["x97 y97 q"]);
        AssertScore(2, 3, 3, Plain.ScoreN(references, candidate, 1));
        AssertScore(1, 2, 2, Plain.ScoreN(references, candidate, 2));
        AssertScore(2, 3, 3, Plain.ScoreL(references, candidate));
        AssertScore(2, 3, 3, Plain.ScoreLsum(references, candidate));
    }

    [Fact]
    public void LineFeedInsideASentence_EndsASentence()
    {
        RougeReferences references = Plain.Analyze([["a b c", "", "d e f"]]);
        RougeScore split = Plain.ScoreLsum(references, references.Read(["d e", "a b"]));
        RougeScore joined = Plain.ScoreLsum(references, references.Read(["d e\n\na b\n"]));
        Assert.Equal(split, joined);
        AssertScore(4, 4, 6, split);
    }

    [Fact]
    public void SharedReferences_GiveTheSameOnManyThreads()
    {
        string[] candidates = Enumerable.Range(0, 200).Select(i => string.Join(' ', "runner", i % 7, "was running to house", i % 5, "and houses", i % 3)).ToArray();
        RougeReferences references = Stemming.Analyze([["Runners run to 3 houses", "and 4 houses"], ["The runner was 5 and 1 house"]]);
        RougeScore[] parallel = new RougeScore[candidates.Length];
        Parallel.For(0, candidates.Length, i => parallel[i] = Score(references, candidates[i]));
        for (int i = 0; i < candidates.Length; i++)
        {
            RougeReferences alone = Stemming.Analyze([["Runners run to 3 houses", "and 4 houses"], ["The runner was 5 and 1 house"]]);
            Assert.Equal(Score(alone, candidates[i]), parallel[i]);
        }

        static RougeScore Score(RougeReferences references, string candidate) =>
            Stemming.ScoreN(references, references.Read([candidate]), 3);
    }

    [Fact]
    public void WrongArgument_IsRefused()
    {
        RougeReferences references = Plain.Analyze([["a"]]);
        RougeCandidate candidate = references.Read(["a"]);
        Assert.Throws<ArgumentException>(() => Plain.Analyze([]));
        Assert.Throws<ArgumentNullException>(() => Plain.Analyze(null!));
        Assert.Throws<ArgumentNullException>(() => Plain.Analyze([[null!]]));
        Assert.Throws<ArgumentNullException>(() => references.Read([null!]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Plain.ScoreN(references, candidate, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Plain.ScoreN(references, candidate, RougeScorer.MaxN + 1));
        Assert.Throws<ArgumentException>(() => Stemming.ScoreL(references, candidate));
        Assert.Throws<ArgumentException>(() => Plain.ScoreL(Plain.Analyze([["a"]]), candidate));
        Assert.Equal(1, new RougeScorer(new RougeScoreOptions()).ScoreL(references, candidate).F1);
    }

    private static void CompareWithSlow(string[][] reference, string[][] candidate)
    {
        RougeReferences references = Plain.Analyze([Join(reference)]);
        RougeCandidate read = references.Read(Join(candidate));
        string[] referenceWords = reference.SelectMany(s => s).ToArray();
        string[] candidateWords = candidate.SelectMany(s => s).ToArray();
        foreach (int n in new[] { 1, 2, 3, RougeScorer.MaxN })
        {
            AssertScore(
                SlowRouge.NGramHits(referenceWords, candidateWords, n),
                Math.Max(0, candidateWords.Length - n + 1),
                Math.Max(0, referenceWords.Length - n + 1),
                Plain.ScoreN(references, read, n));
        }

        int lcs = SlowRouge.LcsLength(referenceWords, candidateWords);
        AssertScore(lcs, candidateWords.Length, referenceWords.Length, Plain.ScoreL(references, read));
        int union = SlowRouge.UnionHits(reference, candidate);
        AssertScore(union, candidateWords.Length, referenceWords.Length, Plain.ScoreLsum(references, read));
    }

    private static string[] Join(string[][] sentences) => sentences.Select(words => string.Join(' ', words)).ToArray();

    private static void AssertScore(int hits, int candidateUnits, int referenceUnits, RougeScore score) =>
        Assert.Equal(Score(hits, candidateUnits, referenceUnits), score);

    private static RougeScore Score(int hits, int candidateUnits, int referenceUnits)
    {
        double precision = candidateUnits == 0 ? 0 : (double)hits / candidateUnits;
        double recall = referenceUnits == 0 ? 0 : (double)hits / referenceUnits;
        return new RougeScore(precision, recall, hits == 0 ? 0 : 2 * precision * recall / (precision + recall));
    }
}
