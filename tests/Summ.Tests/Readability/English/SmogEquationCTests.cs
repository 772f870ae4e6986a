using Summ.Readability;

namespace Summ.Tests.Readability.English;

public sealed class SmogEquationCTests
{
    // 30 sentences: 20 + 5 = 25, root 5; 2.8795 + 4.993 = 7.8725
    // 60 sentences: 22 * 30 / 60 + 5 = 16, root 4; 2.8795 + 3.9944 = 6.8739
    [Theory]
    [InlineData(400, 30, 20, 7.8725)]
    [InlineData(400, 60, 22, 6.8739)]
    public void WorkedByHand_IsReproduced(long words, long sentences, long polysyllables, double expected)
    {
        TextCounts counts = new() { Words = words, Sentences = sentences, Polysyllables = polysyllables };

        Assert.Equal(expected, Formulas.SmogEquationC.Compute(counts), 1e-12);
    }

    [Fact]
    public void MorePolysyllables_RaisesTheScore() =>
        Monotony.Rises(Formulas.SmogEquationC, c => c with { Polysyllables = c.Polysyllables + 1 });

    [Fact]
    public void MoreSentences_LowersTheScore() =>
        Monotony.Falls(Formulas.SmogEquationC, c => c with { Sentences = c.Sentences + 1 }, c => c.Polysyllables > 0);

    [Fact]
    public void CountsItDoesNotUse_DoNotMoveIt() =>
        Monotony.StaysWithoutUseOf(Formulas.SmogEquationC, nameof(TextCounts.Polysyllables));
}
