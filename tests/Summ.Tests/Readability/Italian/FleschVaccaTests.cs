using Summ.Readability;

namespace Summ.Tests.Readability.Italian;

public sealed class FleschVaccaTests
{
    // 217 - 1.3 * 20 - 60 * 2 = 217 - 26 - 120 = 71
    [Fact]
    public void WorkedByHand_IsReproduced()
    {
        TextCounts counts = new() { Words = 100, Sentences = 5, Syllables = 200 };

        Assert.Equal(71, Formulas.FleschVacca.Compute(counts), 1e-12);
    }

    [Fact]
    public void MoreSyllables_LowersTheScore() =>
        Monotony.Falls(Formulas.FleschVacca, c => c with { Syllables = c.Syllables + 1 });

    [Fact]
    public void MoreSentences_RaisesTheScore() =>
        Monotony.Rises(Formulas.FleschVacca, c => c with { Sentences = c.Sentences + 1 });

    [Fact]
    public void CountsItDoesNotUse_DoNotMoveIt() =>
        Monotony.StaysWithoutUseOf(Formulas.FleschVacca, nameof(TextCounts.Syllables));
}
