using Summ.Readability;

namespace Summ.Tests.Readability.English;

public sealed class DaleChallTextstat2Tests
{
    // 0.1579 * 10 + 0.0496 * 20 + 3.6365 = 6.2075
    // one easy word: 0.0496 is not above 0.05
    [Theory]
    [InlineData(100, 5, 30, 10, 6.2075)]
    [InlineData(1, 1, 0, 0, 0.0496)]
    public void WorkedByHand_IsReproduced(long words, long sentences, long difficultWords, long difficultWordsOfTwoSyllables, double expected)
    {
        TextCounts counts = new() { Words = words, Sentences = sentences, DifficultWords = difficultWords, DifficultWordsOfTwoSyllables = difficultWordsOfTwoSyllables };

        Assert.Equal(expected, Formulas.DaleChallTextstat2.Compute(counts), 1e-12);
    }

    [Fact]
    public void MoreDifficultWordsOfTwoSyllables_RaisesTheScore() =>
        Monotony.Rises(Formulas.DaleChallTextstat2, c => c with { DifficultWordsOfTwoSyllables = c.DifficultWordsOfTwoSyllables + 1 });

    [Fact]
    public void MoreSentences_LowersTheScore() =>
        Monotony.Falls(Formulas.DaleChallTextstat2, c => c with { Sentences = c.Sentences + 1 });

    [Fact]
    public void CountsItDoesNotUse_DoNotMoveIt() =>
        Monotony.StaysWithoutUseOf(Formulas.DaleChallTextstat2, nameof(TextCounts.DifficultWordsOfTwoSyllables));
}
