using Summ.Readability;

namespace Summ.Tests.Readability.English;

public sealed class ForcastTests
{
    // 100 in 150 words: 20 - 10 = 10
    // 180 in 300 words are 90 in 150: 20 - 9 = 11
    // nothing but monosyllables, 150 of 150: 20 - 15 = 5, the minimum
    [Theory]
    [InlineData(150, 9, 100, 10)]
    [InlineData(300, 9, 180, 11)]
    [InlineData(10, 1, 10, 5)]
    public void WorkedByHand_IsReproduced(long words, long sentences, long monosyllables, double expected)
    {
        TextCounts counts = new() { Words = words, Sentences = sentences, Monosyllables = monosyllables };

        Assert.Equal(expected, Formulas.Forcast.Compute(counts), 1e-12);
    }

    [Fact]
    public void MoreMonosyllables_LowersTheScore() =>
        Monotony.Falls(Formulas.Forcast, c => c with { Monosyllables = c.Monosyllables + 1 });

    [Fact]
    public void MoreSentences_DoesNotMoveIt() =>
        Monotony.Stays(Formulas.Forcast, c => c with { Sentences = c.Sentences + 1 });

    [Fact]
    public void CountsItDoesNotUse_DoNotMoveIt() =>
        Monotony.StaysWithoutUseOf(Formulas.Forcast, nameof(TextCounts.Monosyllables));
}
