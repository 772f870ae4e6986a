using Summ.Readability;

namespace Summ.Tests.Readability.English;

public sealed class PowersSumnerKearlFogTests
{
    // 3.068 + 0.0877 * 20 + 0.0984 * 10 = 3.068 + 1.754 + 0.984 = 5.806
    [Fact]
    public void WorkedByHand_IsReproduced()
    {
        TextCounts counts = new() { Words = 100, Sentences = 5, ComplexWords = 10 };

        Assert.Equal(5.806, Formulas.PowersSumnerKearlFog.Compute(counts), 1e-12);
    }

    [Fact]
    public void MoreComplexWords_RaisesTheScore() =>
        Monotony.Rises(Formulas.PowersSumnerKearlFog, c => c with { ComplexWords = c.ComplexWords + 1 });

    [Fact]
    public void MoreSentences_LowersTheScore() =>
        Monotony.Falls(Formulas.PowersSumnerKearlFog, c => c with { Sentences = c.Sentences + 1 });

    [Fact]
    public void CountsItDoesNotUse_DoNotMoveIt() =>
        Monotony.StaysWithoutUseOf(Formulas.PowersSumnerKearlFog, nameof(TextCounts.ComplexWords));
}
