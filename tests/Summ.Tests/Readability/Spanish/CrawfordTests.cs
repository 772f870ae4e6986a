using Summ.Readability;

namespace Summ.Tests.Readability.Spanish;

public sealed class CrawfordTests
{
    // 0.049 * 200 - 0.205 * 5 - 3.407 = 9.8 - 1.025 - 3.407 = 5.368
    [Fact]
    public void WorkedByHand_IsReproduced()
    {
        TextCounts counts = new() { Words = 100, Sentences = 5, Syllables = 200 };

        Assert.Equal(5.368, Formulas.Crawford.Compute(counts), 1e-12);
    }

    [Fact]
    public void MoreSyllables_RaisesTheScore() =>
        Monotony.Rises(Formulas.Crawford, c => c with { Syllables = c.Syllables + 1 });

    [Fact]
    public void MoreSentences_LowersTheScore() =>
        Monotony.Falls(Formulas.Crawford, c => c with { Sentences = c.Sentences + 1 });

    [Fact]
    public void CountsItDoesNotUse_DoNotMoveIt() =>
        Monotony.StaysWithoutUseOf(Formulas.Crawford, nameof(TextCounts.Syllables));
}
