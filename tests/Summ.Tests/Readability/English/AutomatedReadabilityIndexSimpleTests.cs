using Summ.Readability;

namespace Summ.Tests.Readability.English;

public sealed class AutomatedReadabilityIndexSimpleTests
{
    // 9 * 5 + 20 = 65
    [Fact]
    public void WorkedByHand_IsReproduced()
    {
        TextCounts counts = new() { Words = 100, Sentences = 5, Characters = 500 };

        Assert.Equal(65, Formulas.AutomatedReadabilityIndexSimple.Compute(counts), 1e-12);
    }

    [Fact]
    public void MoreCharacters_RaisesTheScore() =>
        Monotony.Rises(Formulas.AutomatedReadabilityIndexSimple, c => c with { Characters = c.Characters + 1 });

    [Fact]
    public void MoreSentences_LowersTheScore() =>
        Monotony.Falls(Formulas.AutomatedReadabilityIndexSimple, c => c with { Sentences = c.Sentences + 1 });

    [Fact]
    public void CountsItDoesNotUse_DoNotMoveIt() =>
        Monotony.StaysWithoutUseOf(Formulas.AutomatedReadabilityIndexSimple, nameof(TextCounts.Characters));
}
