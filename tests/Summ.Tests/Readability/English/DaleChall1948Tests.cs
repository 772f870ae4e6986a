using Summ.Readability;

namespace Summ.Tests.Readability.English;

public sealed class DaleChall1948Tests
{
    // 0.1579 * 10 + 0.0496 * 20 + 3.6365 = 1.579 + 0.992 + 3.6365 = 6.2075
    // exactly 5 per cent, nothing is added: 0.7895 + 0.992 = 1.7815
    // no difficult word: 0.0496 * 25 = 1.24
    [Theory]
    [InlineData(100, 5, 10, 6.2075)]
    [InlineData(100, 5, 5, 1.7815)]
    [InlineData(100, 4, 0, 1.24)]
    public void WorkedByHand_IsReproduced(long words, long sentences, long difficultWords, double expected)
    {
        TextCounts counts = new() { Words = words, Sentences = sentences, DifficultWords = difficultWords };

        Assert.Equal(expected, Formulas.DaleChall1948.Compute(counts), 1e-12);
    }

    [Fact]
    public void MoreDifficultWords_RaisesTheScore() =>
        Monotony.Rises(Formulas.DaleChall1948, c => c with { DifficultWords = c.DifficultWords + 1 });

    [Fact]
    public void MoreSentences_LowersTheScore() =>
        Monotony.Falls(Formulas.DaleChall1948, c => c with { Sentences = c.Sentences + 1 });

    [Fact]
    public void CountsItDoesNotUse_DoNotMoveIt() =>
        Monotony.StaysWithoutUseOf(Formulas.DaleChall1948, nameof(TextCounts.DifficultWords));
}
