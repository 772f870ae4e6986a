using Summ.Readability;

namespace Summ.Tests.Readability.English;

public sealed class DaleChall1948InterceptTests
{
    // 0.1579 * 10 + 0.0496 * 20 + 3.6365 = 1.579 + 0.992 + 3.6365 = 6.2075
    // no difficult word: 1.24 + 3.6365 = 4.8765
    [Theory]
    [InlineData(100, 5, 10, 6.2075)]
    [InlineData(100, 4, 0, 4.8765)]
    public void WorkedByHand_IsReproduced(long words, long sentences, long difficultWords, double expected)
    {
        TextCounts counts = new() { Words = words, Sentences = sentences, DifficultWords = difficultWords };

        Assert.Equal(expected, Formulas.DaleChall1948Intercept.Compute(counts), 1e-12);
    }

    [Fact]
    public void MoreDifficultWords_RaisesTheScore() =>
        Monotony.Rises(Formulas.DaleChall1948Intercept, c => c with { DifficultWords = c.DifficultWords + 1 });

    [Fact]
    public void MoreSentences_LowersTheScore() =>
        Monotony.Falls(Formulas.DaleChall1948Intercept, c => c with { Sentences = c.Sentences + 1 });

    [Fact]
    public void CountsItDoesNotUse_DoNotMoveIt() =>
        Monotony.StaysWithoutUseOf(Formulas.DaleChall1948Intercept, nameof(TextCounts.DifficultWords));
}
