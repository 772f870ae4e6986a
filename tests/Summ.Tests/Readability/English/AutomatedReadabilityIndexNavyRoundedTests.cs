using Summ.Readability;

namespace Summ.Tests.Readability.English;

public sealed class AutomatedReadabilityIndexNavyRoundedTests
{
    // 6 * 5 + 0.4 * 20 - 27.4 = 30 + 8 - 27.4 = 10.6
    [Fact]
    public void WorkedByHand_IsReproduced()
    {
        TextCounts counts = new() { Words = 100, Sentences = 5, Characters = 500 };

        Assert.Equal(10.6, Formulas.AutomatedReadabilityIndexNavyRounded.Compute(counts), 1e-12);
    }

    [Fact]
    public void MoreCharacters_RaisesTheScore() =>
        Monotony.Rises(Formulas.AutomatedReadabilityIndexNavyRounded, c => c with { Characters = c.Characters + 1 });

    [Fact]
    public void MoreSentences_LowersTheScore() =>
        Monotony.Falls(Formulas.AutomatedReadabilityIndexNavyRounded, c => c with { Sentences = c.Sentences + 1 });

    [Fact]
    public void CountsItDoesNotUse_DoNotMoveIt() =>
        Monotony.StaysWithoutUseOf(Formulas.AutomatedReadabilityIndexNavyRounded, nameof(TextCounts.Characters));
}
