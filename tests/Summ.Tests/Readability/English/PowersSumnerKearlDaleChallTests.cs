using Summ.Readability;

namespace Summ.Tests.Readability.English;

public sealed class PowersSumnerKearlDaleChallTests
{
    // 3.2672 + 0.0596 * 20 + 0.1155 * 10 = 3.2672 + 1.192 + 1.155 = 5.6142
    [Fact]
    public void WorkedByHand_IsReproduced()
    {
        TextCounts counts = new() { Words = 100, Sentences = 5, DifficultWords = 10 };

        Assert.Equal(5.6142, Formulas.PowersSumnerKearlDaleChall.Compute(counts), 1e-12);
    }

    [Fact]
    public void MoreDifficultWords_RaisesTheScore() =>
        Monotony.Rises(Formulas.PowersSumnerKearlDaleChall, c => c with { DifficultWords = c.DifficultWords + 1 });

    [Fact]
    public void MoreSentences_LowersTheScore() =>
        Monotony.Falls(Formulas.PowersSumnerKearlDaleChall, c => c with { Sentences = c.Sentences + 1 });

    [Fact]
    public void CountsItDoesNotUse_DoNotMoveIt() =>
        Monotony.StaysWithoutUseOf(Formulas.PowersSumnerKearlDaleChall, nameof(TextCounts.DifficultWords));
}
