using Summ.Readability;

namespace Summ.Tests.Readability.English;

public sealed class Spache1974Tests
{
    // 0.121 * 10 + 0.082 * 12 + 0.659 = 1.21 + 0.984 + 0.659 = 2.853
    [Fact]
    public void WorkedByHand_IsReproduced()
    {
        TextCounts counts = new() { Words = 100, Sentences = 10, UnfamiliarWords = 20, UnfamiliarTypes = 12 };

        Assert.Equal(2.853, Formulas.Spache1974.Compute(counts), 1e-12);
    }

    [Fact]
    public void MoreUnfamiliarTypes_RaisesTheScore() =>
        Monotony.Rises(Formulas.Spache1974, c => c with { UnfamiliarTypes = c.UnfamiliarTypes + 1 });

    [Fact]
    public void MoreSentences_LowersTheScore() =>
        Monotony.Falls(Formulas.Spache1974, c => c with { Sentences = c.Sentences + 1 });

    [Fact]
    public void CountsItDoesNotUse_DoNotMoveIt() =>
        Monotony.StaysWithoutUseOf(Formulas.Spache1974, nameof(TextCounts.UnfamiliarTypes));
}
