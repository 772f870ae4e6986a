using Summ.Readability;

namespace Summ.Tests.Readability.English;

public sealed class PowersSumnerKearlFleschTests
{
    // 0.0778 * 20 + 4.55 * 1.5 - 2.2029 = 1.556 + 6.825 - 2.2029 = 6.1781
    [Fact]
    public void WorkedByHand_IsReproduced()
    {
        TextCounts counts = new() { Words = 100, Sentences = 5, Syllables = 150 };

        Assert.Equal(6.1781, Formulas.PowersSumnerKearlFlesch.Compute(counts), 1e-12);
    }

    [Fact]
    public void MoreSyllables_RaisesTheScore() =>
        Monotony.Rises(Formulas.PowersSumnerKearlFlesch, c => c with { Syllables = c.Syllables + 1 });

    [Fact]
    public void MoreSentences_LowersTheScore() =>
        Monotony.Falls(Formulas.PowersSumnerKearlFlesch, c => c with { Sentences = c.Sentences + 1 });

    [Fact]
    public void CountsItDoesNotUse_DoNotMoveIt() =>
        Monotony.StaysWithoutUseOf(Formulas.PowersSumnerKearlFlesch, nameof(TextCounts.Syllables));
}
