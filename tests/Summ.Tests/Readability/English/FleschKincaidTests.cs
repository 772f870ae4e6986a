using Summ.Readability;

namespace Summ.Tests.Readability.English;

public sealed class FleschKincaidTests
{
    // 0.39 * 20 + 11.8 * 1.5 - 15.59 = 7.8 + 17.7 - 15.59 = 9.91
    // 0.39 + 11.8 - 15.59 = -3.40, the minimum
    [Theory]
    [InlineData(100, 5, 150, 9.91)]
    [InlineData(1, 1, 1, -3.40)]
    public void WorkedByHand_IsReproduced(long words, long sentences, long syllables, double expected)
    {
        TextCounts counts = new() { Words = words, Sentences = sentences, Syllables = syllables };

        Assert.Equal(expected, Formulas.FleschKincaid.Compute(counts), 1e-12);
    }

    [Fact]
    public void MoreSyllables_RaisesTheScore() =>
        Monotony.Rises(Formulas.FleschKincaid, c => c with { Syllables = c.Syllables + 1 });

    [Fact]
    public void MoreSentences_LowersTheScore() =>
        Monotony.Falls(Formulas.FleschKincaid, c => c with { Sentences = c.Sentences + 1 });

    [Fact]
    public void CountsItDoesNotUse_DoNotMoveIt() => Monotony.Stays(Formulas.FleschKincaid, c => c with { Letters = c.Letters + 7, Characters = c.Characters + 7, Polysyllables = c.Polysyllables + 7, ComplexWords = c.ComplexWords + 7, LongWords = c.LongWords + 7 });
}
