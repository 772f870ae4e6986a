using Summ.Readability;

namespace Summ.Tests.Readability.German;

public sealed class WienerSachtext3Tests
{
    // 0.2963 * 20 + 0.1905 * 20 - 1.1144 = 5.926 + 3.81 - 1.1144 = 8.6216
    [Fact]
    public void WorkedByHand_IsReproduced()
    {
        TextCounts counts = new() { Words = 100, Sentences = 5, Polysyllables = 20 };

        Assert.Equal(8.6216, Formulas.WienerSachtext3.Compute(counts), 1e-12);
    }

    [Fact]
    public void MorePolysyllables_RaisesTheScore() =>
        Monotony.Rises(Formulas.WienerSachtext3, c => c with { Polysyllables = c.Polysyllables + 1 });

    [Fact]
    public void MoreSentences_LowersTheScore() =>
        Monotony.Falls(Formulas.WienerSachtext3, c => c with { Sentences = c.Sentences + 1 });

    [Fact]
    public void CountsItDoesNotUse_DoNotMoveIt() =>
        Monotony.StaysWithoutUseOf(Formulas.WienerSachtext3, nameof(TextCounts.Polysyllables));
}
