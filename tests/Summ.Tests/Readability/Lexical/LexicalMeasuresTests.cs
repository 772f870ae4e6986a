using System.Globalization;
using System.Text.RegularExpressions;
using Summ.Catalogue;
using Summ.Readability.Lexical;
using Summ.Text;

namespace Summ.Tests.Readability.Lexical;

public sealed partial class LexicalMeasuresTests
{
    public static TheoryData<string> Ids => [.. LexicalMeasures.All.Select(m => m.Id)];

    [Fact]
    public void All_HasEachMeasureOnce_OrderedById()
    {
        string[] ids = [.. LexicalMeasures.All.Select(m => m.Id)];

        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
        Assert.Equal(18, ids.Length);
    }

    [Fact]
    public void EveryMeasureClass_IsInTheCatalogue()
    {
        IEnumerable<Type> classes = typeof(ILexicalMeasure).Assembly.GetTypes()
            .Where(t => t.IsClass && !t.IsAbstract && t.IsAssignableTo(typeof(ILexicalMeasure)));

        Assert.Empty(classes.Except(LexicalMeasures.All.Select(m => m.Measure.GetType())));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Entry_DescribesItself(string id)
    {
        LexicalMeasureInfo measure = LexicalMeasures.Find(id);

        Assert.Equal(id, measure.Id);
        Assert.Matches(KebabCase(), id);
        Assert.All([measure.Name, measure.Unit, measure.Range, measure.Citation, measure.UndefinedFor], s => Assert.False(string.IsNullOrWhiteSpace(s)));
        Assert.EndsWith(".", measure.Summary);
        Assert.True(measure.Version >= 1 && measure.MinimumWords >= 0 && measure.Decimals is >= 0 and <= 4);
    }

    [Fact]
    public void Few_AreCommon() => Assert.InRange(LexicalMeasures.All.Count(m => m.IsCommon), 3, 6);

    [Fact]
    public void UnknownId_IsAnswered_WithAGuess() =>
        Assert.Contains("'mattr'", Assert.Throws<CatalogueException>(() => LexicalMeasures.Find("matr")).Message, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Ids))]
    public void TextWithoutWords_IsNaN(string id)
    {
        Assert.Equal(double.NaN, LexicalMeasures.Find(id).Compute(LexicalTexts.Counts()));
        Assert.Equal(double.NaN, LexicalMeasures.Find(id).Compute(LexicalCounts.Of(Document.FromSentences(["***", "?!"]))));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Null_IsRefused(string id) => Assert.Throws<ArgumentNullException>(() => LexicalMeasures.Find(id).Compute(null!));

    [Theory]
    [MemberData(nameof(Ids))]
    public void DegenerateTexts_AreNeverInfinite(string id)
    {
        LexicalMeasureInfo measure = LexicalMeasures.Find(id);
        foreach (int length in new[] { 1, 2, 3, 41, 42, 43, 49, 50, 51, 300 })
        {
            foreach (int types in new[] { 1, 2, length - 1, length }.Where(t => t > 0))
            {
                double value = LexicalTexts.Value(measure, [.. Enumerable.Range(0, length).Select(i => i % types)]);

                Assert.False(double.IsInfinity(value), $"{length} words, {types} types");
                Assert.True(length < 50 || types == length || double.IsFinite(value), $"{length} words, {types} types");
            }
        }
    }

    // Emoji, scripts, right-to-left, numbers, lone surrogates, one endless word.
    [Theory]
    [MemberData(nameof(Ids))]
    public void StrangeTexts_AreNeverInfinite(string id)
    {
        foreach (string text in new[] { "😀 😀 👩‍👩‍👧", "שלום עולם שלום", "漢字かな交じり文。日本語。", "1 2 3 4 3.14 1990s", "a\ud800b \udc00 c", new string('x', 100_000), "Ünïcödé — İstanbul'da" })
        {
            Assert.False(double.IsInfinity(LexicalMeasures.Find(id).Compute(LexicalCounts.Of(Document.FromText(text)))), text[..Math.Min(20, text.Length)]);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void OtherCultureAndThreads_GiveTheSameBits(string id)
    {
        LexicalMeasureInfo measure = LexicalMeasures.Find(id);
        LexicalCounts counts = LexicalCounts.Of(Contracts.GeneratedDocuments.Medium);
        double expected = measure.Compute(counts);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            Assert.Equal(expected, measure.Compute(LexicalCounts.Of(Document.FromSentences(
                Enumerable.Range(0, Contracts.GeneratedDocuments.Medium.SentenceCount).Select(s => Contracts.GeneratedDocuments.Medium.SentenceText(s).ToString())))));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Parallel.For(0, 8, _ => Assert.Equal(expected, measure.Compute(counts)));
    }

    // What is said to be little dependent on length is within a few per cent of itself when the text of one kind is eight times as long;
    // the plain ratio is not.
    [Fact]
    public void LongerText_MovesOnlyWhatDependsOnLength()
    {
        LexicalCounts shorter = LexicalCounts.Of(Document.FromSentences(Contracts.GeneratedDocuments.SentencesOf(9, 250)));
        LexicalCounts longer = LexicalCounts.Of(Document.FromSentences(Contracts.GeneratedDocuments.SentencesOf(9, 2000)));
        double Change(LexicalMeasureInfo measure) => Math.Abs((measure.Compute(longer) / measure.Compute(shorter)) - 1);

        Assert.All(
            [LexicalMeasures.MovingAverageTypeTokenRatio, LexicalMeasures.HypergeometricDiversity, LexicalMeasures.Mtld, LexicalMeasures.YuleK, LexicalMeasures.SimpsonD],
            m => Assert.InRange(Change(m), 0, 0.1));
        Assert.True(Change(LexicalMeasures.TypeTokenRatio) > 0.5);
    }

    // Few words and many, and one sentence without an end: none is worse than linear.
    [Theory]
    [InlineData(1)]
    [InlineData(50)]
    [InlineData(int.MaxValue)]
    public void Work_GrowsLinearlyWithTheText(int types) => Growth.AssertLinear(20_000, size =>
    {
        Document document = Document.FromSentences([string.Join(' ', Enumerable.Range(0, size).Select(i => $"w{i % types}"))]);
        return () =>
        {
            LexicalCounts counts = LexicalCounts.Of(document);
            foreach (LexicalMeasureInfo measure in LexicalMeasures.All)
            {
                _ = measure.Compute(counts);
            }
        };
    });

    // The ids of the words are copied, 4 bytes each; nothing else is made for a word.
    [Fact]
    public void Words_CostFourBytesEach()
    {
        Document document = Document.FromSentences([string.Join(' ', Enumerable.Range(0, 50_000).Select(i => $"w{i % 500}"))]);
        long Work()
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            LexicalCounts counts = LexicalCounts.Of(document);
            foreach (LexicalMeasureInfo measure in LexicalMeasures.All)
            {
                _ = measure.Compute(counts);
            }

            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        // The fewest of several runs: a collection may empty the pools of rented arrays in between.
        Assert.InRange(Enumerable.Range(0, 6).Min(_ => Work()), 4 * 50_000, (4 * 50_000) + 4096);
    }

    [GeneratedRegex("^[a-z]+(-[a-z]+)*$", RegexOptions.NonBacktracking)]
    private static partial Regex KebabCase();
}
