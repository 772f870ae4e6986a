using CsCheck;
using Summ.Readability;
using Summ.Text;
using Summ.Text.Lexicon;

namespace Summ.Tests.Readability;

public sealed class CountTextTests
{
    private const string Clear = "corpora/clear/clear-even.csv";
    private const string OneStopEnglish = "corpora/onestopenglish/README.md";
    private const string News = "corpora/realsumm/realsumm-even.jsonl";

    private static readonly string[] Pool =
    [
        "the", "The", "THE", "anna", "Anna", "ANNA'S", "\u201CWhy", "why?", "Who!", "Yahoo!", "(?)", "don't", "don\u2019t", "well-known", "well\u2010known", "co\u00ADop", "U.S.", "1,984",
        "20th", "he said:", ",", "-", "\n", "\n\n", "na\u00EFve", "\u03A9\u03BC\u03AD\u03B3\u03B1", "\uD83D\uDE00", "\uD800", "\u5B57\u5B57", "\u01C5abc", "\uD801\uDC00\uD801\uDC01",
        "incomprehensibly", "incomprehensible", "misunderstandings", "ab\u200Dcd", "\u0661\u0662", "beautiful", "BBC", "created", "neighbours", "\"Go!\"", "Hmm\u2026", "\u3002\u5B57",
    ];

    private static readonly string[] Glue = [" ", " ", "  ", ""];

    [Fact]
    public void RandomTexts_HaveTheCountsOfTheirDocument() =>
        (from words in Gen.Int[0, Pool.Length - 1].Select(i => Pool[i]).Array[0, 60]
         from glue in Gen.Int[0, 3].Select(i => Glue[i])
         select string.Join(glue, words)).Sample(AssertSame, iter: 2_000);

    [Fact]
    public void RandomCharacters_HaveTheCountsOfTheirDocument() =>
        Gen.Char.Array[0, 200].Select(c => new string(c)).Sample(AssertSame, iter: 1_000);

    // The ends of words meet the end of the text at every distance; a word of 15 to 17 characters is with and without a key.
    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("Anna")]
    [InlineData("The cat sat. It sat on the mat!")]
    [InlineData("abcdefghijklmno abcdefghijklmnop abcdefghijklmnopq ABCDEFGHIJKLMNO ABCDEFGHIJKLMNOP ABCDEFGHIJKLMNOPQ it\u2019s it's IT\u2019S")]
    public void EachBeginning_HasTheCountsOfItsDocument(string text)
    {
        for (int length = 0; length <= text.Length; length++)
        {
            AssertSame(text[..length]);
        }
    }

    // Enough words for the table to grow several times: all of three letters, twice each, and as many that have no key.
    [Fact]
    public void ManyDistinctWords_HaveTheCountsOfTheirDocument()
    {
        IEnumerable<string> words = Enumerable.Range(0, 26 * 26 * 26).Select(i => $"{(char)('a' + (i % 26))}{(char)('a' + (i / 26 % 26))}{(char)('a' + (i / 676))}");
        string text = string.Join(' ', words.Concat(words).Concat(words.Select(w => w + "é")));
        AssertSame(text);
        Assert.Equal(2 * 26 * 26 * 26, ReadabilityCounter.CountText(text).Types);
    }

    [GoldenFact(Clear)]
    public void Excerpts_HaveTheCountsOfTheirDocument() => AssertSame(File.ReadAllText(GoldenFiles.Find(Clear)!));

    [GoldenFact(News)]
    public void NewsInSmallLetters_HasTheCountsOfItsDocument() => Assert.All(File.ReadLines(GoldenFiles.Find(News)!).Take(50), AssertSame);

    [GoldenFact(OneStopEnglish)]
    public void Levels_HaveTheCountsOfTheirDocument() =>
        Assert.All(Directory.GetFiles(Path.GetDirectoryName(GoldenFiles.Find(OneStopEnglish)!)!, "*.txt", SearchOption.AllDirectories), f => AssertSame(File.ReadAllText(f)));

    [Fact]
    public void OtherLanguage_IsTaken()
    {
        Language french = new("fr", "French", Abbreviations.English, StopWords.None, Language.English.Stemmer);
        Assert.Equal(ReadabilityCounter.Count(Document.FromText("Je suis. Il est.", french)), ReadabilityCounter.CountText("Je suis. Il est.", french));
        Assert.Equal(TextCounts.NotCounted, ReadabilityCounter.CountText("Je suis. Il est.", french).DifficultWords);
    }

    // The same words again: what is allocated is a list of sentences at most, nothing for a word.
    [Theory]
    [InlineData("fruit flies like a banana and an extraordinarily long-winded naïveté in 1984 ")]
    [InlineData("walking WALKED Walks ")]
    public void Words_AllocateNothing(string unit)
    {
        string small = string.Concat(Enumerable.Repeat(unit, 10));
        string large = string.Concat(Enumerable.Repeat(unit, 1_000));
        Assert.Equal(Allocated(() => ReadabilityCounter.CountText(small)), Allocated(() => ReadabilityCounter.CountText(large)));

        Document document = Document.FromText(large);
        Assert.Equal(0, Allocated(() => ReadabilityCounter.Count(document)));
    }

    [Fact]
    public void Sentences_AllocateOnlyTheirList()
    {
        string text = string.Concat(Enumerable.Repeat("Fruit flies like a banana and Anna. ", 4_096));

        // A list that grows to 4,096 spans of three integers has had arrays of 4, 8 and so on: 8,188 spans.
        Assert.InRange(Allocated(() => ReadabilityCounter.CountText(text)), 0, (8_188 * 12) + 1_000);
    }

    [Theory]
    [InlineData("The quick brown fox jumps over Zanzibar unfortunately. ")]
    [InlineData("Why? Who! ")]
    [InlineData("ANNA'S ")]
    [InlineData("a\u200D")]
    [InlineData("-'-")]
    public void LongText_TakesLinearTime(string unit) => Growth.AssertLinear(60_000, size =>
    {
        string text = string.Concat(Enumerable.Repeat(unit, size / unit.Length));
        return () => ReadabilityCounter.CountText(text);
    });

    [Fact]
    public void EverNewWords_TakeLinearTime() => Growth.AssertLinear(5_000, size =>
    {
        string text = string.Concat(Enumerable.Range(0, size).Select(i => $"wo{i:x}rd in-{i:x} naïve{i:x}. "));
        return () => ReadabilityCounter.CountText(text);
    });

    private static void AssertSame(string text) => Assert.Equal(ReadabilityCounter.Count(Document.FromText(text)), ReadabilityCounter.CountText(text));

    // The least of some attempts: the pools of arrays are filled by then, and other work of the process is not counted on this thread.
    private static long Allocated(Action work)
    {
        long least = long.MaxValue;
        for (int i = 0; i < 5; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            work();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
