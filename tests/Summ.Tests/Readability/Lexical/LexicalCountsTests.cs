using Summ.Readability;
using Summ.Readability.Lexical;
using Summ.Text;

namespace Summ.Tests.Readability.Lexical;

public sealed class LexicalCountsTests
{
    // the(3) cat(2) can't(1) see(1) saw(1) 12(1): The, the and the are one type. see and saw are two. Stop words: the 3 times, can't, see.
    [Fact]
    public void CountedByHand_IsReproduced()
    {
        LexicalCounts counts = LexicalCounts.Of(Document.FromText("The cat saw the 12.\n\nThe CAT can’t see.", Language.English, title: "Dogs of the world"));

        Assert.Equal("en", counts.Language);
        Assert.Equal(9, counts.WordCount);
        Assert.Equal(6, counts.TypeCount);
        Assert.Equal([new ValueCount(1, 4), new ValueCount(2, 1), new ValueCount(3, 1)], counts.Spectrum.ToArray());
        Assert.Equal(4, counts.ContentWords);
        Assert.Equal(2, counts.SentenceCount);
        Assert.Equal([new ValueCount(4, 1), new ValueCount(5, 1)], counts.SentenceLengths.ToArray());
        Assert.Equal(2, counts.ParagraphCount);
    }

    [Fact]
    public void Words_AreTheTokensInOrder()
    {
        Document document = Document.FromText("One two. Two one one.");
        LexicalCounts counts = LexicalCounts.Of(document);

        Assert.Equal(["one", "two", "two", "one", "one"], counts.Words.ToArray().Select(w => document.Vocabulary.Word(w).ToString()));
        Assert.All(counts.Words.ToArray(), w => Assert.InRange(w, 0, counts.WordIdLimit - 1));
    }

    [Fact]
    public void TextWithoutWords_HasNoCounts()
    {
        foreach (string text in new[] { "", "  \n\n ", "--- ... !!!", "\ud800" })
        {
            LexicalCounts counts = LexicalCounts.Of(Document.FromText(text, title: "A title"));

            Assert.Equal(0, counts.WordCount + counts.TypeCount + counts.ContentWords + counts.SentenceCount + counts.ParagraphCount);
            Assert.True(counts.Spectrum.IsEmpty && counts.SentenceLengths.IsEmpty && counts.Words.IsEmpty);
        }
    }

    [Fact]
    public void Counts_AgreeWithThoseOfReadability()
    {
        foreach (Document document in Contracts.GeneratedDocuments.All)
        {
            TextCounts expected = ReadabilityCounter.Count(document);
            LexicalCounts counts = LexicalCounts.Of(document);

            Assert.Equal((expected.Words, expected.Types, expected.Sentences), (counts.WordCount, counts.TypeCount, counts.SentenceCount));
        }
    }

    [Fact]
    public void Null_IsRefused() => Assert.Throws<ArgumentNullException>(() => LexicalCounts.Of(null!));
}
