using Summ.Readability;

namespace Summ.Tests.Readability.English;

public sealed class LinsearWriteTests
{
    // (90 + 30) / 5 = 24, above 20: 24 / 2 = 12
    // (90 + 30) / 8 = 15: (15 - 2) / 2 = 6.5
    // (40 + 60) / 5 = 20, not above 20: 18 / 2 = 9
    // one short word: (1 - 2) / 2 = -0.5, the minimum
    [Theory]
    [InlineData(100, 5, 10, 12)]
    [InlineData(100, 8, 10, 6.5)]
    [InlineData(60, 5, 20, 9)]
    [InlineData(1, 1, 0, -0.5)]
    public void WorkedByHand_IsReproduced(long words, long sentences, long polysyllables, double expected)
    {
        TextCounts counts = new() { Words = words, Sentences = sentences, Polysyllables = polysyllables };

        Assert.Equal(expected, Formulas.LinsearWrite.Compute(counts), 1e-12);
    }

    [Fact]
    public void MorePolysyllables_RaisesTheScore() =>
        Monotony.Rises(Formulas.LinsearWrite, c => c with { Polysyllables = c.Polysyllables + 1 });

    [Fact]
    public void MoreSentences_LowersTheScore() =>
        Monotony.Falls(Formulas.LinsearWrite, c => c with { Sentences = c.Sentences + 1 });

    [Fact]
    public void CountsItDoesNotUse_DoNotMoveIt() =>
        Monotony.StaysWithoutUseOf(Formulas.LinsearWrite, nameof(TextCounts.Polysyllables));
}
