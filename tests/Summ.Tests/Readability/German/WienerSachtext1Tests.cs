using Summ.Readability;

namespace Summ.Tests.Readability.German;

public sealed class WienerSachtext1Tests
{
    // 0.1935 * 20 + 0.1672 * 20 + 0.1297 * 30 - 0.0327 * 50 - 0.875 = 3.87 + 3.344 + 3.891 - 1.635 - 0.875 = 8.595
    [Fact]
    public void WorkedByHand_IsReproduced()
    {
        TextCounts counts = new() { Words = 100, Sentences = 5, Polysyllables = 20, LongWords = 30, Monosyllables = 50 };

        Assert.Equal(8.595, Formulas.WienerSachtext1.Compute(counts), 1e-12);
    }

    [Fact]
    public void MorePolysyllables_RaisesTheScore() =>
        Monotony.Rises(Formulas.WienerSachtext1, c => c with { Polysyllables = c.Polysyllables + 1 });

    [Fact]
    public void MoreLongWords_RaisesTheScore() =>
        Monotony.Rises(Formulas.WienerSachtext1, c => c with { LongWords = c.LongWords + 1 });

    [Fact]
    public void MoreMonosyllables_LowersTheScore() =>
        Monotony.Falls(Formulas.WienerSachtext1, c => c with { Monosyllables = c.Monosyllables + 1 });

    [Fact]
    public void MoreSentences_LowersTheScore() =>
        Monotony.Falls(Formulas.WienerSachtext1, c => c with { Sentences = c.Sentences + 1 });

    [Fact]
    public void CountsItDoesNotUse_DoNotMoveIt() =>
        Monotony.StaysWithoutUseOf(Formulas.WienerSachtext1, nameof(TextCounts.Polysyllables), nameof(TextCounts.Monosyllables), nameof(TextCounts.LongWords));
}
