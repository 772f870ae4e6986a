using Summ.Readability;

namespace Summ.Tests.Readability.Spanish;

public sealed class FernandezHuertaTests
{
    // 206.84 - 60 * 2 - 1.02 * 20 = 206.84 - 120 - 20.4 = 66.44
    [Fact]
    public void WorkedByHand_IsReproduced()
    {
        TextCounts counts = new() { Words = 100, Sentences = 5, Syllables = 200 };

        Assert.Equal(66.44, Formulas.FernandezHuerta.Compute(counts), 1e-12);
    }

    [Fact]
    public void MoreSyllables_LowersTheScore() =>
        Monotony.Falls(Formulas.FernandezHuerta, c => c with { Syllables = c.Syllables + 1 });

    [Fact]
    public void MoreSentences_RaisesTheScore() =>
        Monotony.Rises(Formulas.FernandezHuerta, c => c with { Sentences = c.Sentences + 1 });

    [Fact]
    public void CountsItDoesNotUse_DoNotMoveIt() =>
        Monotony.StaysWithoutUseOf(Formulas.FernandezHuerta, nameof(TextCounts.Syllables));
}
