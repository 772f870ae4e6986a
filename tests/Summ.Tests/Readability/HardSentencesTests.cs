using CsCheck;
using Summ.Readability;
using Summ.Text;

namespace Summ.Tests.Readability;

public sealed class HardSentencesTests
{
    private static readonly string[] Words = ["the", "cat", "sat", "university", "photosynthesis", "Anna", "harbour", "of", "remarkable", "17", "U.S.", "in"];

    private static readonly string[] Ends = [".", "!", "?", ":", ",", "? yes.", " ***"];

    private static readonly Gen<string[]> Sentences = Gen.Select(Gen.OneOf(Words).Array[1, 12], Gen.OneOf(Ends)).Select((w, e) => string.Join(' ', w) + e).Array[1, 9];

    // LIX: words per sentence plus percentage of words of more than six letters. Whole: 10 words, 2 sentences, 2 long: 5 + 20 = 25.
    // Without the first: 3 words, none long: 3. It adds 22. With 5 words a sentence and the words of the rest: 5 + 0, so 20 come from words.
    // Without the second: 7 words, 2 long: 7 + 28.57 = 35.57. It adds -10.57; by words 25 - (5 + 28.57) = -8.57, by length -2.
    [Fact]
    public void Lix_WorkedByHand()
    {
        ReadabilityAnalysis analysis = new(Document.FromSentences(["The cat saw remarkable animals on it.", "It ran on."]));

        IReadOnlyList<HardSentence> hard = HardSentences.Of(analysis, Yardstick.Of(Formulas.Find("lix")));

        Assert.Equal([0, 1], hard.Select(h => h.Index));
        Assert.Equal(22, hard[0].Adds, 1e-12);
        Assert.Equal(20, hard[0].ByWords, 1e-12);
        Assert.Equal(2, hard[0].ByLength, 1e-12);
        Assert.Equal(25 - (7 + (200.0 / 7)), hard[1].Adds, 1e-12);
        Assert.Equal(25 - (5 + (200.0 / 7)), hard[1].ByWords, 1e-12);
        Assert.Equal(-2, hard[1].ByLength, 1e-12);
        Assert.Equal((7, 2), (hard[0].Counts.Words, hard[0].Counts.LongWords));
    }

    [Fact]
    public void Adds_AreThoseOfCountingTheTextWithoutTheSentence() => Sentences.Sample(
        sentences =>
        {
            ReadabilityAnalysis analysis = new(Document.FromSentences(sentences));
            Yardstick yardstick = Yardstick.Consensus;
            double whole = Mean(analysis.Count());
            foreach (HardSentence hard in HardSentences.Of(analysis))
            {
                int[] others = [.. Enumerable.Range(0, sentences.Length).Where(i => i != hard.Index)];
                double expected = whole - Mean(analysis.Count(others));
                Assert.Equal(expected, hard.Adds, 1e-9);
                Assert.True(double.IsNaN(expected) || Math.Abs(hard.ByLength + hard.ByWords - expected) < 1e-9);
                Assert.Equal(whole - hard.Adds, yardstick.Measure(analysis.Count(others)), 1e-9);
            }
        },
        seed: "0000000000000", iter: 300);

    [Fact]
    public void EverySentenceWithAWord_IsThereOnce_InOrder_AndFewAreTheFirstOfMany() => Sentences.Sample(
        sentences =>
        {
            ReadabilityAnalysis analysis = new(Document.FromSentences(sentences));
            IReadOnlyList<HardSentence> all = HardSentences.Of(analysis);

            Assert.Equal(Enumerable.Range(0, sentences.Length), all.Select(h => h.Index).Order());
            Assert.All(all.Zip(all.Skip(1)), p => Assert.True(p.First.Adds > p.Second.Adds || (p.First.Adds.Equals(p.Second.Adds) && p.First.Index < p.Second.Index)));
            Assert.Equal(all.Take(2), HardSentences.Of(analysis, most: 2));
        },
        seed: "0000000000000", iter: 100);

    [Fact]
    public void EqualSentences_KeepTheOrderOfTheText()
    {
        ReadabilityAnalysis analysis = new(Document.FromSentences(["One cat sat.", "Two cats sat.", "One cat sat.", "One cat sat."]));

        IReadOnlyList<HardSentence> hard = HardSentences.Of(analysis, Yardstick.Of(Formulas.Find("lix")));

        Assert.Equal([0, 1, 2, 3], hard.Select(h => h.Index));
    }

    [Fact]
    public void OnlySentence_HasNoValue_AndNoWordsHaveNoSentence()
    {
        HardSentence only = Assert.Single(HardSentences.Of(new ReadabilityAnalysis(Document.FromText("One cat sat."))));

        Assert.True(double.IsNaN(only.Adds) && double.IsNaN(only.ByLength) && double.IsNaN(only.ByWords));
        Assert.Empty(HardSentences.Of(new ReadabilityAnalysis(Document.FromText("... !!!"))));
        Assert.Empty(HardSentences.Of(new ReadabilityAnalysis(Document.FromText("One. Two.")), most: 0));
        Assert.Throws<ArgumentNullException>(() => HardSentences.Of(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => HardSentences.Of(new ReadabilityAnalysis(Document.FromText("")), most: -1));
    }

    [Theory]
    [InlineData("\uD800 university \uD800. It ended.")]
    [InlineData("\uDC00word\uDC00 again. Words")]
    [InlineData("17 42 3.14 1,000")]
    [InlineData("\U0001F600 fine! \U0001F680")]
    [InlineData("\u0635\u0628\u0627\u062D \u0627\u0644\u062E\u064A\u0631. \u6771\u4EAC is big.")]
    [InlineData("\0\0a\0")]
    public void StrangeText_HasNoInfiniteValue(string text)
    {
        ReadabilityAnalysis analysis = new(Document.FromText(text));

        Assert.All(HardSentences.Of(analysis), h => Assert.False(double.IsInfinity(h.Adds) || double.IsInfinity(h.ByWords) || double.IsInfinity(h.ByLength)));
        Assert.All(HardWords.Of(analysis), h => Assert.True(double.IsFinite(h.Adds)));
        Assert.Equal(analysis.Count().Words, ParagraphReadability.Of(analysis).Sum(p => p.Counts.Words));
    }

    [Fact]
    public void ManySentences_TakeLinearTime() => Growth.AssertLinear(2_000, size =>
    {
        Document document = Document.FromText(string.Concat(Enumerable.Range(0, size).Select(i => $"The {(char)('a' + (i % 26))}word{i % 977} is remarkable.{(i % 5 == 0 ? "\n\n" : " ")}")));
        return () =>
        {
            ReadabilityAnalysis analysis = new(document);
            HardSentences.Of(analysis, most: 5);
            HardWords.Of(analysis, most: 5);
            ParagraphReadability.Of(analysis);
        };
    });

    private static double Mean(TextCounts counts) => counts.Words == 0
        ? double.NaN
        : new[] { "flesch-kincaid", "gunning-fog", "smog", "coleman-liau", "automated-readability-index", "linsear-write" }.Average(id => Formulas.Find(id).Compute(counts));
}
