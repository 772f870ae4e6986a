using CsCheck;
using Summ.Scoring.Rouge;

namespace Summ.Tests.Scoring.Rouge;

public sealed class Rouge155ScorerTests
{
    private static readonly Rouge155Scorer Plain = new();

    // reference: the cat sat on the mat (6 words, 5 bigrams); candidate: the cat lay on the mat (6 and 5). Words in both: 5; bigrams in both: "the cat",
    // "on the", "the mat" = 3. R = P = 5/6 = 0.83333; F of 0.83333 twice is the same.
    [Fact]
    public void N_IsWorkedByHand()
    {
        AssertScore(0.83333, 0.83333, 0.83333, Plain.ScoreN("The cat sat on the mat.", "the cat lay on the mat", 1));
        AssertScore(0.6, 0.6, 0.6, Plain.ScoreN("The cat sat on the mat.", "the cat lay on the mat", 2));
        AssertScore(0, 0, 0, Plain.ScoreN("The cat sat on the mat.", "the cat lay on the mat", 4));
    }

    // P = 1/30 = 0.03333 and R = 1/6 = 0.16667: F = 0.0055551... / 0.1 = 0.05555; of the exact values it would be 1/18 = 0.05556.
    [Fact]
    public void F_IsOfTheRoundedValues()
    {
        string candidate = "a " + string.Join(' ', Enumerable.Range(0, 29).Select(i => "c" + i));
        AssertScore(0.03333, 0.16667, 0.05555, Plain.ScoreN("a b1 b2 b3 b4 b5", candidate, 1));
    }

    // The same texts with P = 1/2 and R = 1/4; alpha weighs the precision.
    [Theory]
    [InlineData(0, 0.25)]
    [InlineData(1, 0.5)]
    [InlineData(0.5, 0.33333)]
    public void Alpha_WeighsThePrecision(double alpha, double f) =>
        AssertScore(0.5, 0.25, f, new Rouge155Scorer(new Rouge155Options { Alpha = alpha }).ScoreN("a b c d", "a x", 1));

    // Lin's example of section 3.2: reference w1 w2 w3 w4 w5; the subsequences with the two candidate sentences are w1 w2 and w1 w3 w5, their
    // union has 4 words: R = 4/5, P = 4/10.
    [Fact]
    public void L_IsTheExampleOfThePaper() => AssertScore(0.4, 0.8, 0.53333, Plain.ScoreL("w1 w2 w3 w4 w5", "w1 w2 w6 w7 w8\nw1 w3 w8 w9 w5"));

    // Lin's example of section 4, X = A B C D E F G, Y1 = A B C D H I K, Y2 = A H B K C I D. Both have the subsequence A B C D, in Y2 with words between. The
    // program counts runs in X alone, so both have one run of 4. With weight 2 it weighs 16; the length of the reference is (7^2)^2 = 2401, of the
    // candidate 7^2 = 49: R = sqrt(16/2401) = 4/49, P = sqrt(16/49) = 4/7.
    [Theory]
    [InlineData("A B C D H I K")]
    [InlineData("A H B K C I D")]
    public void W_IsTheExampleOfThePaperAsTheProgramCounts(string candidate) =>
        AssertScore(0.57143, 0.08163, 0.14285, Plain.ScoreW("A B C D E F G", candidate, 2)!.Value);

    // The table does prefer runs. Reference a b a b c d, candidate a b c d: the run of the end is taken, 4 consecutive words: with weight 2, R = sqrt(16 / 36^2)
    // = 1/9, P = 1.
    [Fact]
    public void W_PrefersConsecutiveWords() => AssertScore(1, 0.11111, 0.2, Plain.ScoreW("a b a b c d", "a b c d", 2)!.Value);

    // Lin's example of section 5: police killed the gunman has 6 pairs: S1 = police kill the gunman shares 3 (police the, police gunman, the gunman),
    // S2 = the gunman kill police 1, S3 = the gunman police killed 2.
    [Fact]
    public void S_IsTheExampleOfThePaper()
    {
        AssertScore(0.5, 0.5, 0.5, Plain.ScoreS("police killed the gunman", "police kill the gunman"));
        AssertScore(0.16667, 0.16667, 0.16667, Plain.ScoreS("police killed the gunman", "the gunman kill police"));
        AssertScore(0.33333, 0.33333, 0.33333, Plain.ScoreS("police killed the gunman", "the gunman police killed", null));
    }

    // With the single words but the last of each side: 6 + 3 units each. S1 shares police and the: 3 + 2 of 9. S2, whose last word police does not count,
    // shares the: 1 + 1. S3 shares the and police: 2 + 2.
    [Fact]
    public void SU_IsWorkedByHand()
    {
        AssertScore(0.55556, 0.55556, 0.55556, Plain.ScoreSU("police killed the gunman", "police kill the gunman"));
        AssertScore(0.22222, 0.22222, 0.22222, Plain.ScoreSU("police killed the gunman", "the gunman kill police"));
        AssertScore(0.44444, 0.44444, 0.44444, Plain.ScoreSU("police killed the gunman", "the gunman police killed"));
        AssertScore(0, 0, 0, Plain.ScoreSU("gunman", "gunman"));
    }

    // a x b: with gap 0 the pairs are a x, x b; with gap 1 also a b.
    [Fact]
    public void Gap_IsTheMostWordsBetween()
    {
        AssertScore(0, 0, 0, Plain.ScoreS("a x b", "a b", 0));
        AssertScore(1, 0.33333, 0.5, Plain.ScoreS("a x b", "a b", 1));
        AssertScore(1, 0.33333, 0.5, Plain.ScoreS("a x b", "a b", Rouge155Scorer.UnlimitedGap));
        AssertScore(1, 0.33333, 0.5, Plain.ScoreS("a x b", "a b", int.MaxValue));
    }

    // With weight 2. The one a of the candidate is a hit in the first sentence and refused in the second, at its end, where the run of b waits for it and
    // is lost: hits 1; reference 1 + 4 = 5, weighted again 25; candidate 4.
    [Fact]
    public void RunBeforeARefusedWordAtTheEnd_IsLost() => AssertScore(0.5, 0.2, 0.28571, Plain.ScoreW("a\nb a", "b a", 2)!.Value);

    // With weight 2. b is a hit in the first sentence and refused in the second between a and c, which make a run of 2: hits 1 + 4; reference
    // (1 + 16)^2 = 289; candidate 9.
    [Fact]
    public void RunAcrossARefusedWord_GoesOn() => AssertScore(0.74536, 0.13153, 0.2236, Plain.ScoreW("b\na b c d", "a b c", 2)!.Value);

    [Fact]
    public void SeveralReferences_AreSummedOrTheBestRecallIsTaken()
    {
        // a b: 2 of 2; a b c d x y z w: 4 of 8. Candidate a b c d: summed 6 of 10 and 6 of 8; best recall 2/2, with precision 2/4.
        string[][] texts = [["a b c d x y z w"], ["a b"]];
        AssertScore(0.75, 0.6, 0.66667, Score(RougeMultiReference.Average));
        AssertScore(0.5, 1, 0.66667, Score(RougeMultiReference.Best));

        RougeScore Score(RougeMultiReference mode)
        {
            Rouge155Scorer scorer = new(new Rouge155Options { MultiReference = mode });
            RougeReferences references = scorer.Analyze(texts);
            return scorer.ScoreN(references, references.Read(["a b c d"]), 1);
        }
    }

    [Fact]
    public void EqualRecall_GivesTheFirstReference()
    {
        Rouge155Scorer scorer = new(new Rouge155Options { MultiReference = RougeMultiReference.Best });
        RougeReferences references = scorer.Analyze([["a b x y"], ["a z"], ["a"]]);
        RougeCandidate candidate = references.Read(["a b"]);
        AssertScore(0.5, 1, 0.66667, scorer.ScoreN(references, candidate, 1));
        references = scorer.Analyze([["a b x y"], ["a z"]]);
        candidate = references.Read(["a b"]);
        AssertScore(1, 0.5, 0.66667, scorer.ScoreN(references, candidate, 1));
        AssertScore(1, 0.5, 0.66667, scorer.ScoreL(references, candidate));
    }

    // A line that begins with white space has an empty first word, so the third word of the first line is b; a line of white space only has none.
    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 1)]
    [InlineData(3, 2)]
    [InlineData(4, 3)]
    [InlineData(5, 4)]
    [InlineData(9, 4)]
    public void WordLimit_CountsAnEmptyWordBeforeLeadingWhiteSpace(int limit, int words) =>
        Assert.Equal(words, Read(new Rouge155Options { WordLimit = limit }, " a \t\v\f\r b ", " \t ", "", "c d").WordCount);

    // White space is that of ASCII; punctuation alone is a word of the limit; a hyphenated word is one word of it but two tokens.
    [Theory]
    [InlineData("a\u00A0b c", 1, 2)]
    [InlineData("a\u0085b c", 1, 2)]
    [InlineData("- a", 1, 0)]
    [InlineData("a-b c", 1, 2)]
    public void WordLimit_CountsWhatWhiteSpaceSeparates(string text, int limit, int words) =>
        Assert.Equal(words, Read(new Rouge155Options { WordLimit = limit }, text).WordCount);

    // Bytes: ab = 2, e with acute = 2, emoji = 4. Line feeds do not count.
    [Theory]
    [InlineData("ab c", 1, "a")]
    [InlineData("ab c", 2, "ab")]
    [InlineData("\u00E9b c", 2, "")]
    [InlineData("\u00E9b c", 3, "b")]
    [InlineData("\U0001F600b c", 4, "")]
    [InlineData("\U0001F600b c", 5, "b")]
    [InlineData("a\n\nb\nc", 2, "a b")]
    public void ByteLimit_CountsBytesOfUtf8(string text, int limit, string left)
    {
        Rouge155Scorer scorer = new(new Rouge155Options { ByteLimit = limit });
        RougeReferences references = scorer.Analyze("a b c ab");
        Assert.Equal(left.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length, references.Read([text]).WordCount);
        RougeReferences cut = scorer.Analyze([[text]]);
        Rouge155Scorer whole = new();
        RougeReferences expected = whole.Analyze(left);
        Assert.Equal(whole.ScoreN(expected, expected.Read(left), 1), scorer.ScoreN(cut, cut.Read([text]), 1));
    }

    // It becomes U+FFFD, of three bytes.
    [Fact]
    public void ByteLimit_CountsThreeBytesForALoneSurrogate()
    {
        foreach (string text in new[] { "\uD83Db c", "\uDE00b c", "b\uD83D c" })
        {
            Assert.Equal(text[0] == 'b' ? 1 : 0, Read(new Rouge155Options { ByteLimit = 3 }, text).WordCount);
            Assert.Equal(1, Read(new Rouge155Options { ByteLimit = 5 }, text).WordCount);
            Assert.Equal(2, Read(new Rouge155Options { ByteLimit = 6 }, text).WordCount);
        }
    }

    // The joined texts are cut to "aa" and "b" each; the sentences, of two bytes each, are not, so the reference has 3 words, the candidate has 2, and hits
    // are those of the joined texts: R = 2/3, P = 2/2.
    [Fact]
    public void ByteLimit_DoesNotCutTheSentencesOfLcs()
    {
        Rouge155Scorer scorer = new(new Rouge155Options { ByteLimit = 3 });
        RougeReferences references = scorer.Analyze([["aa", "b", "cc"]]);
        AssertScore(1, 0.66667, 0.8, scorer.ScoreL(references, references.Read(["aa", "b", "cc"])));
    }

    // "won't" and "mr." are in the list but no tokens; of their pieces only "t" is. The test is before stemming: "wills" is not in the list, though its stem is; "goe" is in no list.
    [Fact]
    public void StopWords_AreThoseOfTheProgram()
    {
        Assert.Equal(0, Read(new Rouge155Options { RemoveStopWords = true }, "The of AND reuters AP jan z zero yourselves").WordCount);
        Assert.Equal(2, Read(new Rouge155Options { RemoveStopWords = true }, "won't mr.").WordCount);
        Assert.Equal(3, Read(new Rouge155Options { RemoveStopWords = true, Stem = true }, "wills cat goe the").WordCount);
        Assert.Equal(2, Read(new Rouge155Options(), "the of").WordCount);
    }

    // 4 letters and more are asked for among the irregular forms, whose base is not stemmed: happier gives happy, but happy gives happi.
    [Fact]
    public void Stemming_IsThatOfTheProgram()
    {
        Rouge155Scorer scorer = new(new Rouge155Options { Stem = true });
        AssertScore(1, 1, 1, scorer.ScoreN("went elements", "go elem", 1));
        AssertScore(0, 0, 0, scorer.ScoreN("happier men gas", "happy man ga", 1));
    }

    [Theory]
    [InlineData("\u212Aelvin", "elvin")]
    [InlineData("\u0130stanbul", "stanbul")]
    [InlineData("na\u00EFve", "na ve")]
    public void CharacterOutsideAscii_Separates(string reference, string candidate) => AssertScore(1, 1, 1, Plain.ScoreN(reference, candidate, 1));

    [Theory]
    [InlineData("", "")]
    [InlineData("", "a b")]
    [InlineData("a b", "")]
    [InlineData("...\n", "a b")]
    [InlineData("a b", "\u00E9 \ud83d\ude00 \n\n -")]
    [InlineData("a", "b")]
    public void NothingToCount_GivesZerosAndNoNaN(string reference, string candidate)
    {
        foreach (RougeMultiReference mode in Enum.GetValues<RougeMultiReference>())
        {
            foreach (double alpha in new[] { 0, 0.5, 1 })
            {
                Rouge155Scorer scorer = new(new Rouge155Options { MultiReference = mode, Alpha = alpha });
                Assert.Equal(default, scorer.ScoreN(reference, candidate, 1));
                Assert.Equal(default, scorer.ScoreN(reference, candidate, 9));
                Assert.Equal(default, scorer.ScoreL(reference, candidate));
                Assert.Equal(default, scorer.ScoreS(reference, candidate));
                Assert.Equal(default, scorer.ScoreSU(reference, candidate, null));
                Assert.Equal(reference.Contains('a') ? default(RougeScore) : null, scorer.ScoreW(reference, candidate));
            }
        }
    }

    [Fact]
    public void NoSentences_GivesZeros()
    {
        RougeReferences references = Plain.Analyze([[], ["a"]]);
        RougeCandidate candidate = references.Read([]);
        Assert.Equal(0, candidate.WordCount);
        Assert.Equal(default, Plain.ScoreL(references, candidate));
        Assert.Equal(default, Plain.ScoreSU(references, candidate));
        Assert.Null(Plain.ScoreW(references, candidate));
    }

    [Fact]
    public void ReferenceWithoutAWord_LeavesNoRougeWEvenBesideOthers()
    {
        RougeReferences references = Plain.Analyze([["a"], ["the"]]);
        Assert.NotNull(Plain.ScoreW(references, references.Read(["a"])));
        Rouge155Scorer stopping = new(new Rouge155Options { RemoveStopWords = true });
        references = stopping.Analyze([["cat"], ["the"]]);
        Assert.Null(stopping.ScoreW(references, references.Read(["cat"])));
        AssertScore(0.5, 1, 0.66667, stopping.ScoreN(references, references.Read(["cat"]), 1));
    }

    [Fact]
    public void Span_GivesTheSameAsAList() =>
        Gen.OneOf("a", "b", "c", "\n", "-", "\r").Array[0, 20].Select(words => string.Join(' ', words)).Array[2].Sample(
            texts =>
            {
                RougeReferences list = Plain.Analyze([texts[0].Split('\n')]);
                RougeCandidate read = list.Read(texts[1].Split('\n'));
                ReadOnlySpan<char> reference = $"<{texts[0]}>".AsSpan(1, texts[0].Length);
                ReadOnlySpan<char> candidate = $"<{texts[1]}>".AsSpan(1, texts[1].Length);
                Assert.Equal(Plain.ScoreN(list, read, 2), Plain.ScoreN(reference, candidate, 2));
                Assert.Equal(Plain.ScoreL(list, read), Plain.ScoreL(reference, candidate));
                Assert.Equal(Plain.ScoreW(list, read), Plain.ScoreW(reference, candidate));
                Assert.Equal(Plain.ScoreS(list, read), Plain.ScoreS(reference, candidate));
                Assert.Equal(Plain.ScoreSU(list, read), Plain.ScoreSU(reference, candidate));
                Assert.Equal(Plain.ScoreSU(list, list.Read(candidate)), Plain.ScoreSU(reference, candidate));
                RougeScorer other = new();
                RougeReferences otherList = other.Analyze([texts[0].Split('\n')]);
                RougeCandidate otherRead = otherList.Read(texts[1].Split('\n'));
                Assert.Equal(other.ScoreN(otherList, otherRead, 2), other.ScoreN(reference, candidate, 2));
                Assert.Equal(other.ScoreL(otherList, otherRead), other.ScoreL(reference, candidate));
                Assert.Equal(other.ScoreLsum(otherList, otherRead), other.ScoreLsum(reference, candidate));
            },
            iter: 300);

    [Fact]
    public void SharedReferences_GiveTheSameOnEightThreads()
    {
        Rouge155Scorer scorer = new(new Rouge155Options { Stem = true, ByteLimit = 60 });
        string[][] texts = [["Runners run to 3 houses", "and 4 houses"], ["The runner was 5 and 1 house"]];
        string[] candidates = [.. Enumerable.Range(0, 400).Select(i => $"runner {i % 7} was running to house {i % 5}\nand houses {i % 3}")];
        RougeReferences shared = scorer.Analyze(texts);
        RougeScore[][] parallel = new RougeScore[candidates.Length][];
        Parallel.For(0, candidates.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => parallel[i] = All(shared, candidates[i]));
        for (int i = 0; i < candidates.Length; i++)
        {
            Assert.Equal(All(scorer.Analyze(texts), candidates[i]), parallel[i]);
        }

        RougeScore[] All(RougeReferences references, string text)
        {
            RougeCandidate candidate = references.Read(text);
            return
            [
                scorer.ScoreN(references, candidate, 1), scorer.ScoreN(references, candidate, 3), scorer.ScoreL(references, candidate),
                scorer.ScoreW(references, candidate)!.Value, scorer.ScoreS(references, candidate), scorer.ScoreSU(references, candidate, null),
            ];
        }
    }

    [Fact]
    public void ManyReferences_AreAllSeen()
    {
        string[][] texts = [.. Enumerable.Range(0, 100).Select(i => new[] { $"x{i} y{i} z{i}" })];
        RougeReferences references = Plain.Analyze(texts);
        RougeCandidate candidate = references.Read(["x97 y97 q"]);
        AssertScore(0.00667, 0.00667, 0.00667, Plain.ScoreN(references, candidate, 1));
        AssertScore(0.00667, 0.00667, 0.00667, Plain.ScoreL(references, candidate));
        AssertScore(0.00333, 0.00333, 0.00333, Plain.ScoreS(references, candidate));
        Assert.True(Plain.ScoreW(references, candidate)!.Value.Recall > 0);
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
        Assert.Throws<ArgumentOutOfRangeException>(() => Plain.ScoreN(references, candidate, Rouge155Scorer.MaxN + 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Plain.ScoreS(references, candidate, -2));
        Assert.Throws<ArgumentOutOfRangeException>(() => Plain.ScoreW(references, candidate, 0.9));
        Assert.Throws<ArgumentOutOfRangeException>(() => Plain.ScoreW(references, candidate, double.NaN));
        Assert.Throws<ArgumentException>(() => new Rouge155Scorer(new Rouge155Options { Stem = true }).ScoreL(references, candidate));
        Assert.Throws<ArgumentException>(() => new RougeScorer().ScoreL(references, candidate));
        Assert.Throws<ArgumentException>(() => Plain.ScoreL(Plain.Analyze([["a"]]), candidate));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Rouge155Scorer(new Rouge155Options { WordLimit = -1 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Rouge155Scorer(new Rouge155Options { ByteLimit = -1 }));
        Assert.Throws<ArgumentException>(() => new Rouge155Scorer(new Rouge155Options { WordLimit = 1, ByteLimit = 1 }));
        Assert.Throws<ArgumentException>(() => new Rouge155Scorer(new Rouge155Options { Alpha = double.NaN }));
        Assert.Throws<ArgumentNullException>(() => new Rouge155Scorer(null!));

        // What is done with the counts does not change how texts are read.
        Assert.Equal(1, new Rouge155Scorer(new Rouge155Options { Alpha = 0, MultiReference = RougeMultiReference.Best }).ScoreL(references, candidate).F1);
    }

    private static RougeCandidate Read(Rouge155Options options, params string[] sentences) => new Rouge155Scorer(options).Analyze("a").Read(sentences);

    private static void AssertScore(double precision, double recall, double f1, RougeScore score) => Assert.Equal(new RougeScore(precision, recall, f1), score);
}
