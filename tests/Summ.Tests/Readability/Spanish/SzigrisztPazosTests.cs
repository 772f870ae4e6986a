using Summ.Readability;

namespace Summ.Tests.Readability.Spanish;

public sealed class SzigrisztPazosTests
{
    // 206.835 - 62.3 * 2 - 20 = 206.835 - 124.6 - 20 = 62.235
    [Fact]
    public void WorkedByHand_IsReproduced()
    {
        TextCounts counts = new() { Words = 100, Sentences = 5, Syllables = 200 };

        Assert.Equal(62.235, Formulas.SzigrisztPazos.Compute(counts), 1e-12);
    }

    [Fact]
    public void MoreSyllables_LowersTheScore() =>
        Monotony.Falls(Formulas.SzigrisztPazos, c => c with { Syllables = c.Syllables + 1 });

    [Fact]
    public void MoreSentences_RaisesTheScore() =>
        Monotony.Rises(Formulas.SzigrisztPazos, c => c with { Sentences = c.Sentences + 1 });

    [Fact]
    public void CountsItDoesNotUse_DoNotMoveIt() =>
        Monotony.StaysWithoutUseOf(Formulas.SzigrisztPazos, nameof(TextCounts.Syllables));
}
