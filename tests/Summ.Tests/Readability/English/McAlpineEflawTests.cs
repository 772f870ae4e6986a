using Summ.Readability;

namespace Summ.Tests.Readability.English;

public sealed class McAlpineEflawTests
{
    // (100 + 40) / 5 = 28
    [Fact]
    public void WorkedByHand_IsReproduced()
    {
        TextCounts counts = new() { Words = 100, Sentences = 5, MiniWords = 40 };

        Assert.Equal(28, Formulas.McAlpineEflaw.Compute(counts), 1e-12);
    }

    [Fact]
    public void MoreMiniWords_RaisesTheScore() =>
        Monotony.Rises(Formulas.McAlpineEflaw, c => c with { MiniWords = c.MiniWords + 1 });

    [Fact]
    public void MoreSentences_LowersTheScore() =>
        Monotony.Falls(Formulas.McAlpineEflaw, c => c with { Sentences = c.Sentences + 1 });

    [Fact]
    public void CountsItDoesNotUse_DoNotMoveIt() =>
        Monotony.StaysWithoutUseOf(Formulas.McAlpineEflaw, nameof(TextCounts.MiniWords));
}
