using Summ.Readability;
using Summ.Text;

namespace Summ.Tests.Readability.English;

public sealed class DaleChall1995ClozeNamesTests
{
    // 64 - 0.95 * 15 - 0.69 * 20 = 64 - 14.25 - 13.8 = 35.95
    // one easy word: 64 - 0.69 = 63.31, the maximum
    [Theory]
    [InlineData(100, 5, 10, 15, 35.95)]
    [InlineData(1, 1, 0, 0, 63.31)]
    public void WorkedByHand_IsReproduced(long words, long sentences, long difficultWords, long difficultWordsAndNames, double expected)
    {
        TextCounts counts = new() { Words = words, Sentences = sentences, DifficultWords = difficultWords, DifficultWordsAndNames = difficultWordsAndNames };

        Assert.Equal(expected, Formulas.DaleChall1995ClozeNames.Compute(counts), 1e-12);
    }

    // We met Elizabeth* in beautiful Zanzibar* yesterday: 7 words, 1 sentence, * a name that is not on the list; all else is on it.
    // 64 - 0.95 * 200/7 - 0.69 * 7 = 64 - 27.142857143... - 4.83 with names, 64 - 4.83 = 59.17 without
    [Fact]
    public void TextWithNames_IsHarderThanByTheAuthorsRule()
    {
        TextCounts counts = ReadabilityCounter.Count(Document.FromText("We met Elizabeth in beautiful Zanzibar yesterday.", Language.English));

        Assert.Equal(32.027142857, Formulas.DaleChall1995ClozeNames.Compute(counts), 1e-8);
        Assert.Equal(59.17, Formulas.DaleChall1995Cloze.Compute(counts), 1e-8);
    }

    [Fact]
    public void MoreDifficultWordsOrNames_LowersTheScore() =>
        Monotony.Falls(Formulas.DaleChall1995ClozeNames, c => c with { DifficultWordsAndNames = c.DifficultWordsAndNames + 1 });

    [Fact]
    public void MoreSentences_RaisesTheScore() =>
        Monotony.Rises(Formulas.DaleChall1995ClozeNames, c => c with { Sentences = c.Sentences + 1 });

    [Fact]
    public void CountsItDoesNotUse_DoNotMoveIt() =>
        Monotony.StaysWithoutUseOf(Formulas.DaleChall1995ClozeNames, nameof(TextCounts.DifficultWordsAndNames));
}
