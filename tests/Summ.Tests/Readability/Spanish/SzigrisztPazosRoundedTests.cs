using Summ.Readability;

namespace Summ.Tests.Readability.Spanish;

public sealed class SzigrisztPazosRoundedTests
{
    // 206.84 - 62.3 * 2 - 20 = 62.24
    [Fact]
    public void WorkedByHand_IsReproduced()
    {
        TextCounts counts = new() { Words = 100, Sentences = 5, Syllables = 200 };

        Assert.Equal(62.24, Formulas.SzigrisztPazosRounded.Compute(counts), 1e-12);
    }

    [Fact]
    public void MoreSyllables_LowersTheScore() =>
        Monotony.Falls(Formulas.SzigrisztPazosRounded, c => c with { Syllables = c.Syllables + 1 });

    [Fact]
    public void MoreSentences_RaisesTheScore() =>
        Monotony.Rises(Formulas.SzigrisztPazosRounded, c => c with { Sentences = c.Sentences + 1 });

    [Fact]
    public void CountsItDoesNotUse_DoNotMoveIt() =>
        Monotony.StaysWithoutUseOf(Formulas.SzigrisztPazosRounded, nameof(TextCounts.Syllables));
}
