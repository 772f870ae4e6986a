using Summ.Readability;

namespace Summ.Tests.Readability.English;

public sealed class DaleChall1995ClozeTests
{
    // 64 - 0.95 * 10 - 0.69 * 20 = 64 - 9.5 - 13.8 = 40.7
    // one easy word: 64 - 0.69 = 63.31, the maximum
    [Theory]
    [InlineData(100, 5, 10, 40.7)]
    [InlineData(1, 1, 0, 63.31)]
    public void WorkedByHand_IsReproduced(long words, long sentences, long difficultWords, double expected)
    {
        TextCounts counts = new() { Words = words, Sentences = sentences, DifficultWords = difficultWords };

        Assert.Equal(expected, Formulas.DaleChall1995Cloze.Compute(counts), 1e-12);
    }

    [Fact]
    public void MoreDifficultWords_LowersTheScore() =>
        Monotony.Falls(Formulas.DaleChall1995Cloze, c => c with { DifficultWords = c.DifficultWords + 1 });

    [Fact]
    public void MoreSentences_RaisesTheScore() =>
        Monotony.Rises(Formulas.DaleChall1995Cloze, c => c with { Sentences = c.Sentences + 1 });

    [Fact]
    public void CountsItDoesNotUse_DoNotMoveIt() =>
        Monotony.StaysWithoutUseOf(Formulas.DaleChall1995Cloze, nameof(TextCounts.DifficultWords));
}
