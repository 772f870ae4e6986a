using Summ.Readability;

namespace Summ.Tests.Readability.English;

public sealed class GunningFogNavyTests
{
    // 90 easy words, 10 hard: (90 + 30) / 5 = 24; (24 - 3) / 2 = 10.5
    // one easy word: (1 - 3) / 2 = -1, the minimum
    [Theory]
    [InlineData(100, 5, 10, 10.5)]
    [InlineData(1, 1, 0, -1)]
    public void WorkedByHand_IsReproduced(long words, long sentences, long complexWords, double expected)
    {
        TextCounts counts = new() { Words = words, Sentences = sentences, ComplexWords = complexWords };

        Assert.Equal(expected, Formulas.GunningFogNavy.Compute(counts), 1e-12);
    }

    [Fact]
    public void MoreComplexWords_RaisesTheScore() =>
        Monotony.Rises(Formulas.GunningFogNavy, c => c with { ComplexWords = c.ComplexWords + 1 });

    [Fact]
    public void MoreSentences_LowersTheScore() =>
        Monotony.Falls(Formulas.GunningFogNavy, c => c with { Sentences = c.Sentences + 1 });

    [Fact]
    public void CountsItDoesNotUse_DoNotMoveIt() =>
        Monotony.StaysWithoutUseOf(Formulas.GunningFogNavy, nameof(TextCounts.ComplexWords));
}
