using CsCheck;
using Summ.Readability;
using Summ.Text;

namespace Summ.Tests.Readability;

public sealed class ParagraphReadabilityTests
{
    private static readonly string[] Pieces = ["The cat sat. ", "Why? she said. ", "He said:", "\n\n", "\n\n\n", "university, ", "*** ", "- ", "Anna's 17 dogs! ", "U.S. harbours\n"];

    [Fact]
    public void Counts_AddUpToThoseOfTheText() => Gen.OneOf(Pieces).Array[0, 20].Select(string.Concat).Sample(
        text =>
        {
            Document document = Document.FromText(text);
            ReadabilityAnalysis analysis = new(document);
            TextCounts whole = analysis.Count();
            IReadOnlyList<ParagraphReadability> paragraphs = ParagraphReadability.Of(analysis);

            foreach (Func<TextCounts, long> count in new Func<TextCounts, long>[] { c => c.Words, c => c.Letters, c => c.Characters, c => c.Syllables, c => c.Polysyllables, c => c.LongWords, c => c.MiniWords })
            {
                Assert.Equal(count(whole), paragraphs.Sum(p => count(p.Counts)));
            }

            Assert.Equal(Math.Max(0, whole.DifficultWords), paragraphs.Sum(p => p.Counts.DifficultWords));
            Assert.Equal(Math.Max(0, whole.ComplexWords), paragraphs.Sum(p => p.Counts.ComplexWords));
            Assert.Equal(Enumerable.Range(0, paragraphs.Count), paragraphs.Select(p => p.Index));

            // Sentences of each paragraph are those that the counter counts there alone.
            foreach (ParagraphReadability paragraph in paragraphs)
            {
                int[] selection = [.. Enumerable.Range(paragraph.FirstSentence, paragraph.SentenceCount)];
                Assert.Equal(ReadabilityCounter.Count(document, selection) with { Types = -1, DifficultTypes = -1, UnfamiliarTypes = -1 }, paragraph.Counts);
            }

            long open = paragraphs.Zip(paragraphs.Skip(1)).Count(p => RunsOn(document, p.First, p.Second));
            Assert.Equal(whole.Sentences + open, paragraphs.Sum(p => p.Counts.Sentences));
        },
        seed: "0000000000000", iter: 500);

    [Fact]
    public void SentenceThatGoesOnInTheNext_IsOneOfEach()
    {
        ReadabilityAnalysis analysis = new(Document.FromText("A heading\n\nThen he said:\n\nCome here. She came."));

        Assert.Equal([1L, 1, 2], ParagraphReadability.Of(analysis).Select(p => p.Counts.Sentences));
        Assert.Equal(3, analysis.Count().Sentences);
        Assert.Equal([0, 1, 2], ParagraphReadability.Of(analysis).Select(p => p.FirstSentence));
    }

    // LIX of the second: 10 words and 1 long in each of 3 sentences, 10 + 10.
    [Fact]
    public void ShortParagraph_HasNoScore_AndOneBelowASampleIsRough()
    {
        const string Sentence = "The big dog and the cat sat on remarkable mats. ";
        string text = Sentence + Sentence + "\n\n" + Sentence + Sentence + Sentence + "\n\n" + string.Concat(Enumerable.Repeat(Sentence, 10));
        FormulaInfo lix = Formulas.Find("lix");

        IReadOnlyList<ParagraphReadability> paragraphs = ParagraphReadability.Of(new ReadabilityAnalysis(Document.FromText(text)));

        Assert.Equal([20L, 30, 100], paragraphs.Select(p => p.Counts.Words));
        Assert.Equal([double.NaN, 20, 20], paragraphs.Select(p => p.Compute(lix)));
        Assert.Equal([true, true, false], paragraphs.Select(p => p.IsRough));
        Assert.Equal(10, paragraphs[0].WordsPerSentence);
        Assert.True(double.IsNaN(paragraphs[2].Compute(Formulas.Find("spache-1974"))));
    }

    [Theory]
    [InlineData("")]
    [InlineData("***\n\n!!!")]
    public void NoWord_HasNoParagraph(string text) => Assert.Empty(ParagraphReadability.Of(new ReadabilityAnalysis(Document.FromText(text))));

    private static bool RunsOn(Document document, ParagraphReadability first, ParagraphReadability second)
    {
        int last = first.FirstSentence + first.SentenceCount - 1;
        return second.FirstSentence == last + 1
            && document.TokensOf(last).Length > 0 && document.TokensOf(last + 1).Length > 0
            && ReadabilityCounter.Count(document, [last, last + 1]).Sentences < ReadabilityCounter.Count(document, [last]).Sentences + ReadabilityCounter.Count(document, [last + 1]).Sentences;
    }
}
