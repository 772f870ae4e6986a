using Summ.Readability;

namespace Summ.Tests.Readability.Dutch;

public sealed class BrouwerTests
{
    // 195 - 2 * 20 - 67 * 1.6 = 195 - 40 - 107.2 = 47.8
    [Fact]
    public void WorkedByHand_IsReproduced()
    {
        TextCounts counts = new() { Words = 100, Sentences = 5, Syllables = 160 };

        Assert.Equal(47.8, Formulas.Brouwer.Compute(counts), 1e-12);
    }

    [Fact]
    public void MoreSyllables_LowersTheScore() =>
        Monotony.Falls(Formulas.Brouwer, c => c with { Syllables = c.Syllables + 1 });

    [Fact]
    public void MoreSentences_RaisesTheScore() =>
        Monotony.Rises(Formulas.Brouwer, c => c with { Sentences = c.Sentences + 1 });

    [Fact]
    public void CountsItDoesNotUse_DoNotMoveIt() =>
        Monotony.StaysWithoutUseOf(Formulas.Brouwer, nameof(TextCounts.Syllables));
}
