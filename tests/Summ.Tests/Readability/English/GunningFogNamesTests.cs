using Summ.Readability;
using Summ.Text;

namespace Summ.Tests.Readability.English;

public sealed class GunningFogNamesTests
{
    // 0.4 * (20 + 100 * 15/100) = 14; the parent has 0.4 * (20 + 10) = 12
    // 0.4 * (1 + 0) = 0.4, the minimum
    [Theory]
    [InlineData(100, 5, 10, 15, 14.0)]
    [InlineData(1, 1, 0, 0, 0.4)]
    public void WorkedByHand_IsReproduced(long words, long sentences, long complexWords, long complexWordsAndNames, double expected)
    {
        TextCounts counts = new() { Words = words, Sentences = sentences, ComplexWords = complexWords, ComplexWordsAndNames = complexWordsAndNames };

        Assert.Equal(expected, Formulas.GunningFogNames.Compute(counts), 1e-12);
    }

    // We met Elizabeth* in beautiful! Zanzibar* yesterday!: 7 words, 1 sentence, ! hard by Gunning, * a name of three syllables or more.
    // 0.4 * (7 + 100 * 4/7) = 2.8 + 22.857142857... with names, 0.4 * (7 + 100 * 2/7) = 2.8 + 11.428571428... without
    [Fact]
    public void TextWithNames_IsHarderThanByTheAuthorsRule()
    {
        TextCounts counts = ReadabilityCounter.Count(Document.FromText("We met Elizabeth in beautiful Zanzibar yesterday.", Language.English));

        Assert.Equal(25.657142857, Formulas.GunningFogNames.Compute(counts), 1e-8);
        Assert.Equal(14.228571429, Formulas.GunningFog.Compute(counts), 1e-8);
    }

    [Fact]
    public void MoreComplexWordsOrNames_RaisesTheScore() =>
        Monotony.Rises(Formulas.GunningFogNames, c => c with { ComplexWordsAndNames = c.ComplexWordsAndNames + 1 });

    [Fact]
    public void MoreSentences_LowersTheScore() =>
        Monotony.Falls(Formulas.GunningFogNames, c => c with { Sentences = c.Sentences + 1 });

    [Fact]
    public void CountsItDoesNotUse_DoNotMoveIt() =>
        Monotony.StaysWithoutUseOf(Formulas.GunningFogNames, nameof(TextCounts.ComplexWordsAndNames));
}
