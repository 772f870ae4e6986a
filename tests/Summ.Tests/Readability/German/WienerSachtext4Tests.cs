using Summ.Readability;

namespace Summ.Tests.Readability.German;

public sealed class WienerSachtext4Tests
{
    // 0.2744 * 20 + 0.2656 * 20 - 1.693 = 5.488 + 5.312 - 1.693 = 9.107
    [Fact]
    public void WorkedByHand_IsReproduced()
    {
        TextCounts counts = new() { Words = 100, Sentences = 5, Polysyllables = 20 };

        Assert.Equal(9.107, Formulas.WienerSachtext4.Compute(counts), 1e-12);
    }

    [Fact]
    public void MorePolysyllables_RaisesTheScore() =>
        Monotony.Rises(Formulas.WienerSachtext4, c => c with { Polysyllables = c.Polysyllables + 1 });

    [Fact]
    public void MoreSentences_LowersTheScore() =>
        Monotony.Falls(Formulas.WienerSachtext4, c => c with { Sentences = c.Sentences + 1 });

    [Fact]
    public void CountsItDoesNotUse_DoNotMoveIt() =>
        Monotony.StaysWithoutUseOf(Formulas.WienerSachtext4, nameof(TextCounts.Polysyllables));
}
