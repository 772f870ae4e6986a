using Summ.Readability;

namespace Summ.Tests.Readability.French;

public sealed class FleschFrench207Tests
{
    // 207 - 1.015 * 20 - 73.6 * 1.6 = 207 - 20.3 - 117.76 = 68.94
    [Fact]
    public void WorkedByHand_IsReproduced()
    {
        TextCounts counts = new() { Words = 100, Sentences = 5, Syllables = 160 };

        Assert.Equal(68.94, Formulas.FleschFrench207.Compute(counts), 1e-12);
    }

    [Fact]
    public void MoreSyllables_LowersTheScore() =>
        Monotony.Falls(Formulas.FleschFrench207, c => c with { Syllables = c.Syllables + 1 });

    [Fact]
    public void MoreSentences_RaisesTheScore() =>
        Monotony.Rises(Formulas.FleschFrench207, c => c with { Sentences = c.Sentences + 1 });

    [Fact]
    public void CountsItDoesNotUse_DoNotMoveIt() =>
        Monotony.StaysWithoutUseOf(Formulas.FleschFrench207, nameof(TextCounts.Syllables));
}
