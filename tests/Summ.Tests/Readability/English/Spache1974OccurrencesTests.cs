using Summ.Readability;

namespace Summ.Tests.Readability.English;

public sealed class Spache1974OccurrencesTests
{
    // 0.121 * 10 + 0.082 * 20 + 0.659 = 1.21 + 1.64 + 0.659 = 3.509
    [Fact]
    public void WorkedByHand_IsReproduced()
    {
        TextCounts counts = new() { Words = 100, Sentences = 10, UnfamiliarWords = 20, UnfamiliarTypes = 12 };

        Assert.Equal(3.509, Formulas.Spache1974Occurrences.Compute(counts), 1e-12);
    }

    [Fact]
    public void MoreUnfamiliarWords_RaisesTheScore() =>
        Monotony.Rises(Formulas.Spache1974Occurrences, c => c with { UnfamiliarWords = c.UnfamiliarWords + 1 });

    [Fact]
    public void MoreSentences_LowersTheScore() =>
        Monotony.Falls(Formulas.Spache1974Occurrences, c => c with { Sentences = c.Sentences + 1 });

    [Fact]
    public void CountsItDoesNotUse_DoNotMoveIt() =>
        Monotony.StaysWithoutUseOf(Formulas.Spache1974Occurrences, nameof(TextCounts.UnfamiliarWords));
}
