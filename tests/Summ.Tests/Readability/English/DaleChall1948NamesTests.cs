using Summ.Readability;
using Summ.Text;

namespace Summ.Tests.Readability.English;

public sealed class DaleChall1948NamesTests
{
    // 0.1579 * 15 + 0.0496 * 20 + 3.6365 = 2.3685 + 0.992 + 3.6365 = 6.997
    // exactly 5 per cent, nothing is added: 0.7895 + 0.992 = 1.7815
    // 6 per cent with names and 4 without, it is added: 0.9474 + 0.992 + 3.6365 = 5.5759
    [Theory]
    [InlineData(100, 5, 10, 15, 6.997)]
    [InlineData(100, 5, 5, 5, 1.7815)]
    [InlineData(100, 5, 4, 6, 5.5759)]
    public void WorkedByHand_IsReproduced(long words, long sentences, long difficultWords, long difficultWordsAndNames, double expected)
    {
        TextCounts counts = new() { Words = words, Sentences = sentences, DifficultWords = difficultWords, DifficultWordsAndNames = difficultWordsAndNames };

        Assert.Equal(expected, Formulas.DaleChall1948Names.Compute(counts), 1e-12);
    }

    // We met Elizabeth* in beautiful Zanzibar* yesterday: 7 words, 1 sentence, * a name that is not on the list; all else is on it.
    // 0.1579 * 200/7 + 0.0496 * 7 + 3.6365 = 4.511428571... + 0.3472 + 3.6365 with names, 0.0496 * 7 = 0.3472 without
    [Fact]
    public void TextWithNames_IsHarderThanByTheAuthorsRule()
    {
        TextCounts counts = ReadabilityCounter.Count(Document.FromText("We met Elizabeth in beautiful Zanzibar yesterday.", Language.English));

        Assert.Equal(8.495128571, Formulas.DaleChall1948Names.Compute(counts), 1e-8);
        Assert.Equal(0.3472, Formulas.DaleChall1948.Compute(counts), 1e-8);
    }

    [Fact]
    public void MoreDifficultWordsOrNames_RaisesTheScore() =>
        Monotony.Rises(Formulas.DaleChall1948Names, c => c with { DifficultWordsAndNames = c.DifficultWordsAndNames + 1 });

    [Fact]
    public void MoreSentences_LowersTheScore() =>
        Monotony.Falls(Formulas.DaleChall1948Names, c => c with { Sentences = c.Sentences + 1 });

    [Fact]
    public void CountsItDoesNotUse_DoNotMoveIt() =>
        Monotony.StaysWithoutUseOf(Formulas.DaleChall1948Names, nameof(TextCounts.DifficultWordsAndNames));
}
