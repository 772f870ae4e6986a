using Summ.Readability;

namespace Summ.Tests.Readability.English;

public sealed class GunningFogTests
{
    // 0.4 * (20 + 10) = 12
    // 0.4 * (1 + 0) = 0.4, the minimum
    [Theory]
    [InlineData(100, 5, 10, 12.0)]
    [InlineData(1, 1, 0, 0.4)]
    public void WorkedByHand_IsReproduced(long words, long sentences, long complexWords, double expected)
    {
        TextCounts counts = new() { Words = words, Sentences = sentences, ComplexWords = complexWords };

        Assert.Equal(expected, Formulas.GunningFog.Compute(counts), 1e-12);
    }

    [Fact]
    public void MoreComplexWords_RaisesTheScore() =>
        Monotony.Rises(Formulas.GunningFog, c => c with { ComplexWords = c.ComplexWords + 1 });

    [Fact]
    public void MoreSentences_LowersTheScore() =>
        Monotony.Falls(Formulas.GunningFog, c => c with { Sentences = c.Sentences + 1 });

    [Fact]
    public void CountsItDoesNotUse_DoNotMoveIt() => Monotony.Stays(Formulas.GunningFog, c => c with { Syllables = c.Syllables + 7, Letters = c.Letters + 7, Characters = c.Characters + 7, Polysyllables = c.Polysyllables + 7, LongWords = c.LongWords + 7 });
}
