using Summ.Readability;
using Summ.Text;
using Summ.Text.Lexicon;
using Summ.Text.Stemming;

namespace Summ.Tests.Readability;

public sealed class BadInputTests
{
    private static readonly (string Name, string Text, long Sentences, long Words, long Letters)[] Texts =
    [
        ("empty", "", 0, 0, 0),
        ("blank", " \t\r\n\u00A0\n\n", 0, 0, 0),
        ("one word", "Word", 1, 1, 4),
        ("one letter", "a", 1, 1, 1),
        ("no end", "this text has no end", 1, 5, 16),
        ("numbers", "17 42 3.14 1,000", 1, 4, 0),
        ("punctuation", "... !!! ??? --- ***", 0, 0, 0),
        ("marks only between", "! ? ! ?", 0, 0, 0),
        ("emoji", "\U0001F600 \U0001F680\U0001F680 \U0001F44D\U0001F3FD", 0, 0, 0),
        ("emoji and a word", "\U0001F600 fine! \U0001F680", 1, 1, 4),
        ("right to left", "שלום עולם. مرحبا بالعالم.", 2, 4, 20),
        ("mixed scripts", "Привет world. 東京 is big.", 2, 6, 18),
        ("lone high surrogate", "\uD800 word \uD800", 1, 1, 4),
        ("lone low surrogate", "\uDC00word\uDC00 again", 1, 2, 9),
        ("combining marks only", "\u0301\u0301", 0, 0, 0),
        ("zeros", "\0\0a\0", 1, 1, 1),
    ];

    public static TheoryData<string> Names => [.. Texts.Select(t => t.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void StrangeText_HasItsCounts_AndNoInfiniteScore(string name)
    {
        (_, string text, long sentences, long words, long letters) = Texts.Single(t => t.Name == name);

        TextCounts counts = ReadabilityCounter.Count(Document.FromText(text));

        Assert.Equal((sentences, words, letters), (counts.Sentences, counts.Words, counts.Letters));
        CheckScores(counts);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("ab-")]
    [InlineData("l'")]
    [InlineData("7")]
    [InlineData("é")]
    [InlineData("\u0301")]
    [InlineData("ing")]
    [InlineData("our")]
    public void MegabyteWithoutABlank_IsOneWord(string unit)
    {
        string text = "a" + string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length)) + "b";

        TextCounts counts = ReadabilityCounter.Count(Document.FromText(text));

        Assert.Equal((1, 1), (counts.Sentences, counts.Words));
        Assert.True(counts.Syllables >= 1);
        CheckScores(counts);
    }

    [Fact]
    public void LanguageWithoutLists_DoesNotCountDifficultWords()
    {
        Language other = new("eo", "Esperanto", Abbreviations.None, StopWords.None, new IdentityStemmer());
        Document document = Document.FromText("La hundo kuras. La kato dormas.", other);

        TextCounts counts = ReadabilityCounter.Count(document);

        Assert.Equal((2, 6, 5), (counts.Sentences, counts.Words, counts.Types));
        Assert.All(
            [counts.DifficultWords, counts.DifficultWordsAndNames, counts.DifficultWordsOfTwoSyllables, counts.DifficultTypes, counts.UnfamiliarWords, counts.UnfamiliarTypes],
            c => Assert.Equal(TextCounts.NotCounted, c));
        Assert.Equal(counts, new ReadabilityAnalysis(document).Count([0, 1]));
        CheckScores(counts);
    }

    [Theory]
    [InlineData("The quick brown fox jumps over Zanzibar unfortunately. ")]
    [InlineData("Why? Who! ")]
    [InlineData("he said: \n\n")]
    [InlineData("ANNA'S ")]
    public void LongText_TakesLinearTime(string unit) => Growth.AssertLinear(60_000, size =>
    {
        Document document = Document.FromText(string.Concat(Enumerable.Repeat(unit, size / unit.Length)));
        return () => ReadabilityCounter.Count(document);
    });

    [Fact]
    public void ManyDistinctWords_TakeLinearTime() => Growth.AssertLinear(2_000, size =>
    {
        Document document = Document.FromSentences(Enumerable.Range(0, size).Select(i => $"Wo{(char)('a' + (i % 26))}rd{i}s are in-{i}-to it's{i}."));
        return () => ReadabilityCounter.Count(document);
    });

    private static void CheckScores(in TextCounts counts)
    {
        foreach (FormulaInfo formula in Formulas.All)
        {
            double score = formula.Compute(counts);
            Assert.False(double.IsInfinity(score), formula.Id);
            Assert.True(counts.Words > 0 || double.IsNaN(score), formula.Id);
        }
    }
}
