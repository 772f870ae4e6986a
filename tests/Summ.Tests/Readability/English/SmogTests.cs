using Summ.Readability;

namespace Summ.Tests.Readability.English;

public sealed class SmogTests
{
    // 30 * 30 / 36 = 25, root 5: 3.1291 + 5.215 = 8.3441
    // 16 in 30 sentences, root 4: 3.1291 + 4.172 = 7.3011
    // none: 3.1291, the minimum
    [Theory]
    [InlineData(400, 36, 30, 8.3441)]
    [InlineData(400, 30, 16, 7.3011)]
    [InlineData(1, 1, 0, 3.1291)]
    public void WorkedByHand_IsReproduced(long words, long sentences, long polysyllables, double expected)
    {
        TextCounts counts = new() { Words = words, Sentences = sentences, Polysyllables = polysyllables };

        Assert.Equal(expected, Formulas.Smog.Compute(counts), 1e-12);
    }

    [Fact]
    public void MorePolysyllables_RaisesTheScore() =>
        Monotony.Rises(Formulas.Smog, c => c with { Polysyllables = c.Polysyllables + 1 });

    [Fact]
    public void CountsItDoesNotUse_DoNotMoveIt() => Monotony.Stays(Formulas.Smog, c => c with { Words = c.Words + 7, Syllables = c.Syllables + 7, Letters = c.Letters + 7, Characters = c.Characters + 7, ComplexWords = c.ComplexWords + 7, LongWords = c.LongWords + 7 });

    // McLaughlin's table for 30 sentences: 3 plus the root of the nearest square. The regression agrees with it to half a grade.
    [Theory]
    [InlineData(4, 5)]
    [InlineData(9, 6)]
    [InlineData(16, 7)]
    [InlineData(25, 8)]
    [InlineData(36, 9)]
    [InlineData(49, 10)]
    public void ThirtySentences_AgreeWithTheTable(long polysyllables, double grade) =>
        Assert.Equal(grade, Formulas.Smog.Compute(new TextCounts { Words = 500, Sentences = 30, Polysyllables = polysyllables }), 0.5);

    [Fact]
    public void MoreSentences_LowerTheScore() =>
        Monotony.Falls(Formulas.Smog, c => c with { Sentences = c.Sentences + 1 }, c => c.Polysyllables > 0);
}
