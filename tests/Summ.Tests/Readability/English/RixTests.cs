using Summ.Readability;

namespace Summ.Tests.Readability.English;

public sealed class RixTests
{
    // 20 / 5 = 4
    [Theory]
    [InlineData(100, 5, 20, 4.0)]
    [InlineData(100, 5, 0, 0.0)]
    public void WorkedByHand_IsReproduced(long words, long sentences, long longWords, double expected)
    {
        TextCounts counts = new() { Words = words, Sentences = sentences, LongWords = longWords };

        Assert.Equal(expected, Formulas.Rix.Compute(counts), 1e-12);
    }

    [Fact]
    public void MoreLongWords_RaisesTheScore() =>
        Monotony.Rises(Formulas.Rix, c => c with { LongWords = c.LongWords + 1 });

    [Fact]
    public void CountsItDoesNotUse_DoNotMoveIt() => Monotony.Stays(Formulas.Rix, c => c with { Words = c.Words + 7, Syllables = c.Syllables + 7, Letters = c.Letters + 7, Characters = c.Characters + 7, Polysyllables = c.Polysyllables + 7, ComplexWords = c.ComplexWords + 7 });

    [Fact]
    public void MoreSentences_LowerTheScore() =>
        Monotony.Falls(Formulas.Rix, c => c with { Sentences = c.Sentences + 1 }, c => c.LongWords > 0);
}
