using Summ.Readability;
using Summ.Text;

namespace Summ.Tests.Readability.English;

public sealed class PowersSumnerKearlDaleChallNamesTests
{
    // 3.2672 + 0.0596 * 20 + 0.1155 * 15 = 3.2672 + 1.192 + 1.7325 = 6.1917
    // one easy word: 3.2672 + 0.0596 = 3.3268
    [Theory]
    [InlineData(100, 5, 10, 15, 6.1917)]
    [InlineData(1, 1, 0, 0, 3.3268)]
    public void WorkedByHand_IsReproduced(long words, long sentences, long difficultWords, long difficultWordsAndNames, double expected)
    {
        TextCounts counts = new() { Words = words, Sentences = sentences, DifficultWords = difficultWords, DifficultWordsAndNames = difficultWordsAndNames };

        Assert.Equal(expected, Formulas.PowersSumnerKearlDaleChallNames.Compute(counts), 1e-12);
    }

    // We met Elizabeth* in beautiful Zanzibar* yesterday: 7 words, 1 sentence, * a name that is not on the list; all else is on it.
    // 3.2672 + 0.0596 * 7 + 0.1155 * 200/7 = 3.2672 + 0.4172 + 3.3 with names, 3.2672 + 0.4172 = 3.6844 without
    [Fact]
    public void TextWithNames_IsHarderThanByTheAuthorsRule()
    {
        TextCounts counts = ReadabilityCounter.Count(Document.FromText("We met Elizabeth in beautiful Zanzibar yesterday.", Language.English));

        Assert.Equal(6.9844, Formulas.PowersSumnerKearlDaleChallNames.Compute(counts), 1e-8);
        Assert.Equal(3.6844, Formulas.PowersSumnerKearlDaleChall.Compute(counts), 1e-8);
    }

    [Fact]
    public void MoreDifficultWordsOrNames_RaisesTheScore() =>
        Monotony.Rises(Formulas.PowersSumnerKearlDaleChallNames, c => c with { DifficultWordsAndNames = c.DifficultWordsAndNames + 1 });

    [Fact]
    public void MoreSentences_LowersTheScore() =>
        Monotony.Falls(Formulas.PowersSumnerKearlDaleChallNames, c => c with { Sentences = c.Sentences + 1 });

    [Fact]
    public void CountsItDoesNotUse_DoNotMoveIt() =>
        Monotony.StaysWithoutUseOf(Formulas.PowersSumnerKearlDaleChallNames, nameof(TextCounts.DifficultWordsAndNames));
}
