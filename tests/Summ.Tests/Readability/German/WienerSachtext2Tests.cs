using Summ.Readability;

namespace Summ.Tests.Readability.German;

public sealed class WienerSachtext2Tests
{
    // 0.2007 * 20 + 0.1682 * 20 + 0.1373 * 30 - 2.779 = 4.014 + 3.364 + 4.119 - 2.779 = 8.718
    [Fact]
    public void WorkedByHand_IsReproduced()
    {
        TextCounts counts = new() { Words = 100, Sentences = 5, Polysyllables = 20, LongWords = 30 };

        Assert.Equal(8.718, Formulas.WienerSachtext2.Compute(counts), 1e-12);
    }

    [Fact]
    public void MorePolysyllables_RaisesTheScore() =>
        Monotony.Rises(Formulas.WienerSachtext2, c => c with { Polysyllables = c.Polysyllables + 1 });

    [Fact]
    public void MoreLongWords_RaisesTheScore() =>
        Monotony.Rises(Formulas.WienerSachtext2, c => c with { LongWords = c.LongWords + 1 });

    [Fact]
    public void MoreSentences_LowersTheScore() =>
        Monotony.Falls(Formulas.WienerSachtext2, c => c with { Sentences = c.Sentences + 1 });

    [Fact]
    public void CountsItDoesNotUse_DoNotMoveIt() =>
        Monotony.StaysWithoutUseOf(Formulas.WienerSachtext2, nameof(TextCounts.Polysyllables), nameof(TextCounts.LongWords));
}
