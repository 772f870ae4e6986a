using Summ.Readability;

namespace Summ.Tests.Readability.Italian;

public sealed class GulpeaseTests
{
    // 89 + (1500 - 4800) / 100 = 89 - 33 = 56
    [Fact]
    public void WorkedByHand_IsReproduced()
    {
        TextCounts counts = new() { Words = 100, Sentences = 5, Characters = 480 };

        Assert.Equal(56, Formulas.Gulpease.Compute(counts), 1e-12);
    }

    [Fact]
    public void MoreCharacters_LowersTheScore() =>
        Monotony.Falls(Formulas.Gulpease, c => c with { Characters = c.Characters + 1 });

    [Fact]
    public void MoreSentences_RaisesTheScore() =>
        Monotony.Rises(Formulas.Gulpease, c => c with { Sentences = c.Sentences + 1 });

    [Fact]
    public void CountsItDoesNotUse_DoNotMoveIt() =>
        Monotony.StaysWithoutUseOf(Formulas.Gulpease, nameof(TextCounts.Characters));
}
