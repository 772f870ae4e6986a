using Summ.Readability;

namespace Summ.Tests.Readability.English;

public sealed class BormuthMeanClozeTests
{
    // 0.08364 * 4 = 0.33456; 0.161911 * 0.729 = 0.118033119; 0.21401 - 0.0577 + 0.005 = 0.16131; 0.886593 - 0.33456 + 0.118033119 - 0.16131 = 0.508756119
    [Fact]
    public void WorkedByHand_IsReproduced()
    {
        TextCounts counts = new() { Words = 100, Sentences = 10, Letters = 400, DifficultWords = 10 };

        Assert.Equal(0.508756119, Formulas.BormuthMeanCloze.Compute(counts), 1e-12);
    }

    [Fact]
    public void MoreLetters_LowersTheScore() =>
        Monotony.Falls(Formulas.BormuthMeanCloze, c => c with { Letters = c.Letters + 1 });

    [Fact]
    public void MoreDifficultWords_LowersTheScore() =>
        Monotony.Falls(Formulas.BormuthMeanCloze, c => c with { DifficultWords = c.DifficultWords + 1 });

    [Fact]
    public void CountsItDoesNotUse_DoNotMoveIt() =>
        Monotony.StaysWithoutUseOf(Formulas.BormuthMeanCloze, nameof(TextCounts.Letters), nameof(TextCounts.DifficultWords));
}
