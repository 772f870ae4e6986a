using Summ.Readability;

namespace Summ.Tests.Readability.English;

public sealed class ColemanLiauRoundedTests
{
    // 0.058 * 450 - 0.296 * 5 - 15.8 = 26.1 - 1.48 - 15.8 = 8.82
    [Fact]
    public void WorkedByHand_IsReproduced()
    {
        TextCounts counts = new() { Words = 100, Sentences = 5, Letters = 450 };

        Assert.Equal(8.82, Formulas.ColemanLiauRounded.Compute(counts), 1e-12);
    }

    [Fact]
    public void MoreLetters_RaisesTheScore() =>
        Monotony.Rises(Formulas.ColemanLiauRounded, c => c with { Letters = c.Letters + 1 });

    [Fact]
    public void MoreSentences_LowersTheScore() =>
        Monotony.Falls(Formulas.ColemanLiauRounded, c => c with { Sentences = c.Sentences + 1 });

    [Fact]
    public void CountsItDoesNotUse_DoNotMoveIt() =>
        Monotony.StaysWithoutUseOf(Formulas.ColemanLiauRounded, nameof(TextCounts.Letters));
}
