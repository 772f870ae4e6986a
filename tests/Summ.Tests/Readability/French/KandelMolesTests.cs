using Summ.Readability;

namespace Summ.Tests.Readability.French;

public sealed class KandelMolesTests
{
    // 209 - 1.15 * 20 - 68 * 1.6 = 209 - 23 - 108.8 = 77.2
    [Fact]
    public void WorkedByHand_IsReproduced()
    {
        TextCounts counts = new() { Words = 100, Sentences = 5, Syllables = 160 };

        Assert.Equal(77.2, Formulas.KandelMoles.Compute(counts), 1e-12);
    }

    [Fact]
    public void MoreSyllables_LowersTheScore() =>
        Monotony.Falls(Formulas.KandelMoles, c => c with { Syllables = c.Syllables + 1 });

    [Fact]
    public void MoreSentences_RaisesTheScore() =>
        Monotony.Rises(Formulas.KandelMoles, c => c with { Sentences = c.Sentences + 1 });

    [Fact]
    public void CountsItDoesNotUse_DoNotMoveIt() =>
        Monotony.StaysWithoutUseOf(Formulas.KandelMoles, nameof(TextCounts.Syllables));
}
