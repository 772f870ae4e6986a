using Summ.Readability;

namespace Summ.Tests.Readability.Swedish;

public sealed class LixTests
{
    // 20 + 100 * 20 / 100 = 40
    // 50 / 5 + 100 = 110, all words long
    [Theory]
    [InlineData(100, 5, 20, 40.0)]
    [InlineData(50, 5, 50, 110.0)]
    public void WorkedByHand_IsReproduced(long words, long sentences, long longWords, double expected)
    {
        TextCounts counts = new() { Words = words, Sentences = sentences, LongWords = longWords };

        Assert.Equal(expected, Formulas.Lix.Compute(counts), 1e-12);
    }

    [Fact]
    public void MoreLongWords_RaisesTheScore() =>
        Monotony.Rises(Formulas.Lix, c => c with { LongWords = c.LongWords + 1 });

    [Fact]
    public void MoreSentences_LowersTheScore() =>
        Monotony.Falls(Formulas.Lix, c => c with { Sentences = c.Sentences + 1 });

    [Fact]
    public void CountsItDoesNotUse_DoNotMoveIt() => Monotony.Stays(Formulas.Lix, c => c with { Syllables = c.Syllables + 7, Letters = c.Letters + 7, Characters = c.Characters + 7, Polysyllables = c.Polysyllables + 7, ComplexWords = c.ComplexWords + 7 });
}
