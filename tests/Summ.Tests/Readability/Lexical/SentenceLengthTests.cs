using CsCheck;
using Summ.Readability;
using Summ.Readability.Lexical;
using Summ.Text;

namespace Summ.Tests.Readability.Lexical;

public sealed class SentenceLengthTests
{
    // 2, 4, 4, 10 words; a sentence without a word does not count. Mean 5, median 4, deviation sqrt((9 + 1 + 1 + 25) / 4) = 3.
    [Fact]
    public void WorkedByHand_IsReproduced()
    {
        LexicalCounts counts = Lengths(4, 10, 0, 2, 4);

        Assert.Equal(5, LexicalMeasures.SentenceLengthMean.Compute(counts));
        Assert.Equal(4, LexicalMeasures.SentenceLengthMedian.Compute(counts));
        Assert.Equal(3, LexicalMeasures.SentenceLengthDeviation.Compute(counts), 1e-15);
        Assert.Equal(10, LexicalMeasures.SentenceLengthLongest.Compute(counts));
    }

    [Theory]
    [InlineData(3.0, 1, 3, 8)]
    [InlineData(4.5, 1, 8, 6, 3)]
    [InlineData(7.0, 7)]
    public void Median_IsTheMiddle(double expected, params int[] lengths) =>
        Assert.Equal(expected, LexicalMeasures.SentenceLengthMedian.Compute(Lengths(lengths)));

    [Fact]
    public void OneSentence_HasNoSpread() => Assert.Equal(0, LexicalMeasures.SentenceLengthDeviation.Compute(Lengths(12)));

    [Fact]
    public void RandomLengths_AgreeWithSorting() => Gen.Int[0, 60].Array[1, 80].Where(l => l.Any(n => n > 0)).Sample(
        lengths =>
        {
            LexicalCounts counts = Lengths(lengths);
            int[] sorted = [.. lengths.Where(n => n > 0).Order()];
            double mean = sorted.Average();

            Assert.Equal(mean, LexicalMeasures.SentenceLengthMean.Compute(counts), 1e-12);
            Assert.Equal((sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2.0, LexicalMeasures.SentenceLengthMedian.Compute(counts));
            Assert.Equal(Math.Sqrt(sorted.Average(n => (double)n * n) - (mean * mean)), LexicalMeasures.SentenceLengthDeviation.Compute(counts), 1e-6);
            Assert.Equal(sorted[^1], LexicalMeasures.SentenceLengthLongest.Compute(counts));
        },
        iter: 200,
        threads: 1);

    [Fact]
    public void Mean_IsThatOfTheReadabilityCounts()
    {
        foreach (Document document in Contracts.GeneratedDocuments.All)
        {
            TextCounts counts = ReadabilityCounter.Count(document);

            Assert.Equal((double)counts.Words / counts.Sentences, LexicalMeasures.SentenceLengthMean.Compute(LexicalCounts.Of(document)));
        }
    }

    // Title-like line of 2 words, 4 + 2 words, a line of stars, 1 word: 9 words in 3 paragraphs.
    [Fact]
    public void WordsPerParagraph_LeavesParagraphsWithoutWordsOut()
    {
        Document document = Document.FromText("A heading\n\nOne two three four. Five six.\n\n* * *\n\nSeven.");

        Assert.Equal(3, LexicalMeasures.WordsPerParagraph.Compute(LexicalCounts.Of(document)));
    }

    private static LexicalCounts Lengths(params int[] lengths) =>
        LexicalCounts.Of(Document.FromSentences(lengths.Select(n => n == 0 ? "***" : string.Join(' ', Enumerable.Repeat("word", n)))));
}
