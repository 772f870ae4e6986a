using Summ.Readability;

namespace Summ.Tests.Readability.English;

public sealed class AutomatedReadabilityIndexTests
{
    // 4.71 * 4.6 + 0.5 * 20 - 21.43 = 21.666 + 10 - 21.43 = 10.236
    // 4.71 * 1 + 0.5 - 21.43 = -16.22, the minimum
    [Theory]
    [InlineData(100, 5, 460, 10.236)]
    [InlineData(1, 1, 1, -16.22)]
    public void WorkedByHand_IsReproduced(long words, long sentences, long characters, double expected)
    {
        TextCounts counts = new() { Words = words, Sentences = sentences, Characters = characters };

        Assert.Equal(expected, Formulas.AutomatedReadabilityIndex.Compute(counts), 1e-12);
    }

    [Fact]
    public void MoreCharacters_RaisesTheScore() =>
        Monotony.Rises(Formulas.AutomatedReadabilityIndex, c => c with { Characters = c.Characters + 1 });

    [Fact]
    public void MoreSentences_LowersTheScore() =>
        Monotony.Falls(Formulas.AutomatedReadabilityIndex, c => c with { Sentences = c.Sentences + 1 });

    [Fact]
    public void CountsItDoesNotUse_DoNotMoveIt() => Monotony.Stays(Formulas.AutomatedReadabilityIndex, c => c with { Syllables = c.Syllables + 7, Letters = c.Letters + 7, Polysyllables = c.Polysyllables + 7, ComplexWords = c.ComplexWords + 7, LongWords = c.LongWords + 7 });
}
