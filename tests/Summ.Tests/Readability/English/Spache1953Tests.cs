using Summ.Readability;

namespace Summ.Tests.Readability.English;

public sealed class Spache1953Tests
{
    // 0.141 * 10 + 0.086 * 12 + 0.839 = 1.41 + 1.032 + 0.839 = 3.281
    [Fact]
    public void WorkedByHand_IsReproduced()
    {
        TextCounts counts = new() { Words = 100, Sentences = 10, UnfamiliarWords = 20, UnfamiliarTypes = 12 };

        Assert.Equal(3.281, Formulas.Spache1953.Compute(counts), 1e-12);
    }

    [Fact]
    public void MoreUnfamiliarTypes_RaisesTheScore() =>
        Monotony.Rises(Formulas.Spache1953, c => c with { UnfamiliarTypes = c.UnfamiliarTypes + 1 });

    [Fact]
    public void MoreSentences_LowersTheScore() =>
        Monotony.Falls(Formulas.Spache1953, c => c with { Sentences = c.Sentences + 1 });

    [Fact]
    public void CountsItDoesNotUse_DoNotMoveIt() =>
        Monotony.StaysWithoutUseOf(Formulas.Spache1953, nameof(TextCounts.UnfamiliarTypes));
}
