using Summ.Readability;

namespace Summ.Tests.Readability.Hungarian;

public sealed class FleschHungarianTests
{
    // 206.835 - 1.015 * 20 - 58.5 * 2.2 = 206.835 - 20.3 - 128.7 = 57.835
    [Fact]
    public void WorkedByHand_IsReproduced()
    {
        TextCounts counts = new() { Words = 100, Sentences = 5, Syllables = 220 };

        Assert.Equal(57.835, Formulas.FleschHungarian.Compute(counts), 1e-12);
    }

    [Fact]
    public void MoreSyllables_LowersTheScore() =>
        Monotony.Falls(Formulas.FleschHungarian, c => c with { Syllables = c.Syllables + 1 });

    [Fact]
    public void MoreSentences_RaisesTheScore() =>
        Monotony.Rises(Formulas.FleschHungarian, c => c with { Sentences = c.Sentences + 1 });

    [Fact]
    public void CountsItDoesNotUse_DoNotMoveIt() =>
        Monotony.StaysWithoutUseOf(Formulas.FleschHungarian, nameof(TextCounts.Syllables));
}
