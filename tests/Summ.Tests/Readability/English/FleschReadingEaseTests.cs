using Summ.Readability;

namespace Summ.Tests.Readability.English;

public sealed class FleschReadingEaseTests
{
    // 206.835 - 1.015 * 20 - 84.6 * 1.5 = 206.835 - 20.3 - 126.9 = 59.635
    // 206.835 - 1.015 - 84.6 = 121.22, the maximum
    [Theory]
    [InlineData(100, 5, 150, 59.635)]
    [InlineData(1, 1, 1, 121.22)]
    public void WorkedByHand_IsReproduced(long words, long sentences, long syllables, double expected)
    {
        TextCounts counts = new() { Words = words, Sentences = sentences, Syllables = syllables };

        Assert.Equal(expected, Formulas.FleschReadingEase.Compute(counts), 1e-12);
    }

    [Fact]
    public void MoreSentences_RaisesTheScore() =>
        Monotony.Rises(Formulas.FleschReadingEase, c => c with { Sentences = c.Sentences + 1 });

    [Fact]
    public void MoreSyllables_LowersTheScore() =>
        Monotony.Falls(Formulas.FleschReadingEase, c => c with { Syllables = c.Syllables + 1 });

    [Fact]
    public void CountsItDoesNotUse_DoNotMoveIt() => Monotony.Stays(Formulas.FleschReadingEase, c => c with { Letters = c.Letters + 7, Characters = c.Characters + 7, Polysyllables = c.Polysyllables + 7, ComplexWords = c.ComplexWords + 7, LongWords = c.LongWords + 7 });
}
