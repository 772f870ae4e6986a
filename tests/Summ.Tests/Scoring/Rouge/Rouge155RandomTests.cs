using CsCheck;
using Summ.Scoring.Rouge;

namespace Summ.Tests.Scoring.Rouge;

/// <summary>Every measure under every option against the plain implementation, as text of five decimals.</summary>
public sealed class Rouge155RandomTests
{
    private static readonly string[] StopWords = ReadStopWords();

    private static readonly string[] Words =
    [
        "a1", "b2", "c", "the", "The", "of", "T", "Reuters", "WE", "walk", "walked", "Walking", "went", "better", "happier", "gas", "element", "x9", "7",
    ];

    // All that separates, or looks like a letter or white space and is none; some take two, three or four bytes, some cannot be encoded.
    private static readonly string[] Odd =
    [
        " ", "  ", "\t", "\n", "\v", "\f", "\r", "\r\n", "\n\n", "\u0085", "\u00A0", "\u3000", "\u2028", "-", "--", "'", ".", "_", "$", "\u00E9", "\u212A", "\u0130",
        "\uFF21", "\U0001F600", "\uD83D", "\uDE00", "\0", "",
    ];

    private static readonly Gen<string[]> Text = Gen.Frequency((4, Gen.OneOf(Words)), (1, Gen.OneOf(Odd)), (4, Gen.Const(" "))).Array[0, 30].Select(string.Concat).Array[0, 5];

    private static readonly Gen<string[]> PlainText = Gen.OneOf("cat", "dog", "x1", "a", "of").Array[0, 14].Select(words => string.Join(' ', words)).Array[0, 4];

    private static readonly Gen<Rouge155Options> Options = Gen.Select(
        Gen.Bool, Gen.Bool, Gen.Int[0, 2], Gen.Frequency((1, Gen.Int[1, 3]), (3, Gen.Int[1, 60])), Gen.Bool, Gen.OneOf(0, 0.25, 0.5, 1),
        (stem, stop, limit, size, best, alpha) => new Rouge155Options
        {
            Stem = stem,
            RemoveStopWords = stop,
            WordLimit = limit == 1 ? size : 0,
            ByteLimit = limit == 2 ? size : 0,
            MultiReference = best ? RougeMultiReference.Best : RougeMultiReference.Average,
            Alpha = alpha,
        });

    [Fact]
    public void OddTexts_GiveTheDigitsOfThePlainImplementation() =>
        Gen.Select(Text.Array[1, 3], Text, Options).Sample(Compare, iter: 300);

    [Fact]
    public void TextsOfFewWords_GiveTheDigitsOfThePlainImplementation() =>
        Gen.Select(PlainText.Array[1, 4], PlainText, Options).Sample(Compare, iter: 300);

    // Sentences of more than 64 words fill more than one machine word, those of more than 512 words are done in blocks.
    [Fact]
    public void LongSentences_GiveTheDigitsOfThePlainImplementation()
    {
        Gen<string[]> reference = Gen.OneOf("a", "b", "c", "d", "e", "f").Array[50, 180].Select(words => string.Join(' ', words)).Array[1, 2];
        Gen<string[]> candidate = Gen.OneOf("a", "b", "c", "d", "e", "x").Array[40, 1_300].Select(words => string.Join(' ', words)).Array[1, 2];
        Gen.Select(reference, candidate).Sample(
            (r, c) =>
            {
                Rouge155Options options = new();
                SlowRouge155 slow = new(options, []);
                Rouge155Scorer scorer = new(options);
                RougeReferences references = scorer.Analyze([r]);
                RougeCandidate read = references.Read(c);
                Assert.Equal(slow.L([r], c), Rouge155Case.Text(scorer.ScoreL(references, read)));
                Assert.Equal(slow.W([r], c, 1.2), Rouge155Case.Text(scorer.ScoreW(references, read)));
                Assert.Equal(slow.W([r], c, 2), Rouge155Case.Text(scorer.ScoreW(references, read, 2)));
                Assert.Equal(slow.Pairs([r], c, 9, true), Rouge155Case.Text(scorer.ScoreSU(references, read, 9)));
            },
            iter: 12);
    }

    // So many cells that directions are kept of one block of columns only, and the others are computed again.
    [Fact]
    public void VeryLongSentences_GiveTheDigitsOfThePlainImplementation()
    {
        Random random = new(7);
        string reference = string.Join(' ', Enumerable.Range(0, 2_000).Select(_ => "w" + random.Next(12)));
        string candidate = string.Join(' ', Enumerable.Range(0, 4_000).Select(_ => "w" + random.Next(15)));
        SlowRouge155 slow = new(new Rouge155Options(), []);
        Rouge155Scorer scorer = new();
        Assert.Equal(slow.L([[reference]], [candidate]), Rouge155Case.Text(scorer.ScoreL(reference, candidate)));
        Assert.Equal(slow.W([[reference]], [candidate], 1.2), Rouge155Case.Text(scorer.ScoreW(reference, candidate)));
    }

    private static string[] ReadStopWords()
    {
        using StreamReader reader = new(typeof(Rouge155Scorer).Assembly.GetManifestResourceStream("Summ.Scoring.Rouge.Data.smart-stop-words.txt")!);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static void Compare(string[][] texts, string[] candidate, Rouge155Options options)
    {
        SlowRouge155 slow = new(options, StopWords);
        Rouge155Scorer scorer = new(options);
        RougeReferences references = scorer.Analyze(texts);
        RougeCandidate read = references.Read(candidate);
        foreach (int n in new[] { 1, 2, 4, 9 })
        {
            AssertText($"N{n}", slow.N(texts, candidate, n), scorer.ScoreN(references, read, n));
        }

        AssertText("L", slow.L(texts, candidate), scorer.ScoreL(references, read));
        foreach (double weight in new[] { 1, 1.2, 3 })
        {
            AssertText($"W{weight}", slow.W(texts, candidate, weight), scorer.ScoreW(references, read, weight));
        }

        foreach (int? gap in new int?[] { 0, 1, 4, 100, int.MaxValue - 2, null })
        {
            AssertText($"S{gap}", slow.Pairs(texts, candidate, gap, false), scorer.ScoreS(references, read, gap));
            AssertText($"SU{gap}", slow.Pairs(texts, candidate, gap, true), scorer.ScoreSU(references, read, gap));
        }

        static void AssertText(string measure, string expected, RougeScore? score) =>
            Assert.Equal($"{measure} {expected}", $"{measure} {Rouge155Case.Text(score)}");
    }
}
