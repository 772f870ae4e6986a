using Summ.Readability;

namespace Summ.Tests.Readability.English;

public sealed class ColemanLiauTests
{
    // 0.0588 * 450 - 0.296 * 5 - 15.8 = 26.46 - 1.48 - 15.8 = 9.18
    // half the words, so twice the letters and sentences per 100: 52.92 - 2.96 - 15.8 = 34.16
    [Theory]
    [InlineData(100, 5, 450, 9.18)]
    [InlineData(50, 5, 450, 34.16)]
    public void WorkedByHand_IsReproduced(long words, long sentences, long letters, double expected)
    {
        TextCounts counts = new() { Words = words, Sentences = sentences, Letters = letters };

        Assert.Equal(expected, Formulas.ColemanLiau.Compute(counts), 1e-12);
    }

    [Fact]
    public void MoreLetters_RaisesTheScore() =>
        Monotony.Rises(Formulas.ColemanLiau, c => c with { Letters = c.Letters + 1 });

    [Fact]
    public void MoreSentences_LowersTheScore() =>
        Monotony.Falls(Formulas.ColemanLiau, c => c with { Sentences = c.Sentences + 1 });

    [Fact]
    public void CountsItDoesNotUse_DoNotMoveIt() => Monotony.Stays(Formulas.ColemanLiau, c => c with { Syllables = c.Syllables + 7, Characters = c.Characters + 7, Polysyllables = c.Polysyllables + 7, ComplexWords = c.ComplexWords + 7, LongWords = c.LongWords + 7 });
}
