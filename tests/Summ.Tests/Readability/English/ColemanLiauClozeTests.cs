using Summ.Readability;

namespace Summ.Tests.Readability.English;

public sealed class ColemanLiauClozeTests
{
    // 141.8401 - 0.21459 * 400 + 1.079812 * 5 = 141.8401 - 85.836 + 5.39906 = 61.40316
    [Fact]
    public void WorkedByHand_IsReproduced()
    {
        TextCounts counts = new() { Words = 100, Sentences = 5, Letters = 400 };

        Assert.Equal(61.40316, Formulas.ColemanLiauCloze.Compute(counts), 1e-12);
    }

    [Fact]
    public void MoreLetters_LowersTheScore() =>
        Monotony.Falls(Formulas.ColemanLiauCloze, c => c with { Letters = c.Letters + 1 });

    [Fact]
    public void MoreSentences_RaisesTheScore() =>
        Monotony.Rises(Formulas.ColemanLiauCloze, c => c with { Sentences = c.Sentences + 1 });

    [Fact]
    public void CountsItDoesNotUse_DoNotMoveIt() =>
        Monotony.StaysWithoutUseOf(Formulas.ColemanLiauCloze, nameof(TextCounts.Letters));
}
