using Summ.Readability;

namespace Summ.Tests.Readability.English;

public sealed class AutomatedReadabilityIndexNavyTests
{
    // 5.84 * 5 + 0.37 * 20 - 26.01 = 29.2 + 7.4 - 26.01 = 10.59
    [Fact]
    public void WorkedByHand_IsReproduced()
    {
        TextCounts counts = new() { Words = 100, Sentences = 5, Characters = 500 };

        Assert.Equal(10.59, Formulas.AutomatedReadabilityIndexNavy.Compute(counts), 1e-12);
    }

    [Fact]
    public void MoreCharacters_RaisesTheScore() =>
        Monotony.Rises(Formulas.AutomatedReadabilityIndexNavy, c => c with { Characters = c.Characters + 1 });

    [Fact]
    public void MoreSentences_LowersTheScore() =>
        Monotony.Falls(Formulas.AutomatedReadabilityIndexNavy, c => c with { Sentences = c.Sentences + 1 });

    [Fact]
    public void CountsItDoesNotUse_DoNotMoveIt() =>
        Monotony.StaysWithoutUseOf(Formulas.AutomatedReadabilityIndexNavy, nameof(TextCounts.Characters));
}
