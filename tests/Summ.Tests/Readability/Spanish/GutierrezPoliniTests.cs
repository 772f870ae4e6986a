using Summ.Readability;

namespace Summ.Tests.Readability.Spanish;

public sealed class GutierrezPoliniTests
{
    // 95.2 - 9.7 * 4.8 - 0.35 * 20 = 95.2 - 46.56 - 7 = 41.64
    [Fact]
    public void WorkedByHand_IsReproduced()
    {
        TextCounts counts = new() { Words = 100, Sentences = 5, Letters = 480 };

        Assert.Equal(41.64, Formulas.GutierrezPolini.Compute(counts), 1e-12);
    }

    [Fact]
    public void MoreLetters_LowersTheScore() =>
        Monotony.Falls(Formulas.GutierrezPolini, c => c with { Letters = c.Letters + 1 });

    [Fact]
    public void MoreSentences_RaisesTheScore() =>
        Monotony.Rises(Formulas.GutierrezPolini, c => c with { Sentences = c.Sentences + 1 });

    [Fact]
    public void CountsItDoesNotUse_DoNotMoveIt() =>
        Monotony.StaysWithoutUseOf(Formulas.GutierrezPolini, nameof(TextCounts.Letters));
}
