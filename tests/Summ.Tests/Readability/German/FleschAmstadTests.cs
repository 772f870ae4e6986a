using Summ.Readability;

namespace Summ.Tests.Readability.German;

public sealed class FleschAmstadTests
{
    // 180 - 20 - 58.5 * 1.8 = 180 - 20 - 105.3 = 54.7
    [Fact]
    public void WorkedByHand_IsReproduced()
    {
        TextCounts counts = new() { Words = 100, Sentences = 5, Syllables = 180 };

        Assert.Equal(54.7, Formulas.FleschAmstad.Compute(counts), 1e-12);
    }

    [Fact]
    public void MoreSyllables_LowersTheScore() =>
        Monotony.Falls(Formulas.FleschAmstad, c => c with { Syllables = c.Syllables + 1 });

    [Fact]
    public void MoreSentences_RaisesTheScore() =>
        Monotony.Rises(Formulas.FleschAmstad, c => c with { Sentences = c.Sentences + 1 });

    [Fact]
    public void CountsItDoesNotUse_DoNotMoveIt() =>
        Monotony.StaysWithoutUseOf(Formulas.FleschAmstad, nameof(TextCounts.Syllables));
}
