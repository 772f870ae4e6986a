using Summ.Readability;

namespace Summ.Tests.Readability.Turkish;

public sealed class AtesmanTests
{
    // 198.825 - 40.175 * 2.6 - 2.61 * 10 = 198.825 - 104.455 - 26.1 = 68.27
    [Fact]
    public void WorkedByHand_IsReproduced()
    {
        TextCounts counts = new() { Words = 100, Sentences = 10, Syllables = 260 };

        Assert.Equal(68.27, Formulas.Atesman.Compute(counts), 1e-12);
    }

    [Fact]
    public void MoreSyllables_LowersTheScore() =>
        Monotony.Falls(Formulas.Atesman, c => c with { Syllables = c.Syllables + 1 });

    [Fact]
    public void MoreSentences_RaisesTheScore() =>
        Monotony.Rises(Formulas.Atesman, c => c with { Sentences = c.Sentences + 1 });

    [Fact]
    public void CountsItDoesNotUse_DoNotMoveIt() =>
        Monotony.StaysWithoutUseOf(Formulas.Atesman, nameof(TextCounts.Syllables));
}
