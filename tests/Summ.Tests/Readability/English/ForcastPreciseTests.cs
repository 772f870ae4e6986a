using Summ.Readability;

namespace Summ.Tests.Readability.English;

public sealed class ForcastPreciseTests
{
    // 20.43 - 0.11 * 100 = 9.43
    // 90 in 150 words: 20.43 - 9.9 = 10.53
    [Theory]
    [InlineData(150, 9, 100, 9.43)]
    [InlineData(300, 9, 180, 10.53)]
    public void WorkedByHand_IsReproduced(long words, long sentences, long monosyllables, double expected)
    {
        TextCounts counts = new() { Words = words, Sentences = sentences, Monosyllables = monosyllables };

        Assert.Equal(expected, Formulas.ForcastPrecise.Compute(counts), 1e-12);
    }

    [Fact]
    public void MoreMonosyllables_LowersTheScore() =>
        Monotony.Falls(Formulas.ForcastPrecise, c => c with { Monosyllables = c.Monosyllables + 1 });

    [Fact]
    public void MoreSentences_DoesNotMoveIt() =>
        Monotony.Stays(Formulas.ForcastPrecise, c => c with { Sentences = c.Sentences + 1 });

    [Fact]
    public void CountsItDoesNotUse_DoNotMoveIt() =>
        Monotony.StaysWithoutUseOf(Formulas.ForcastPrecise, nameof(TextCounts.Monosyllables));
}
