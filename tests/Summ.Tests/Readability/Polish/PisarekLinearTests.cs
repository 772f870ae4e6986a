using Summ.Readability;

namespace Summ.Tests.Readability.Polish;

public sealed class PisarekLinearTests
{
    // 20 words a sentence, 16 per cent: 36 / 3 + 1 = 13
    [Fact]
    public void WorkedByHand_IsReproduced()
    {
        TextCounts counts = new() { Words = 100, Sentences = 5, WordsOfFourSyllables = 16 };

        Assert.Equal(13, Formulas.PisarekLinear.Compute(counts), 1e-12);
    }

    [Fact]
    public void MoreWordsOfFourSyllables_RaisesTheScore() =>
        Monotony.Rises(Formulas.PisarekLinear, c => c with { WordsOfFourSyllables = c.WordsOfFourSyllables + 1 });

    [Fact]
    public void MoreSentences_LowersTheScore() =>
        Monotony.Falls(Formulas.PisarekLinear, c => c with { Sentences = c.Sentences + 1 });

    [Fact]
    public void CountsItDoesNotUse_DoNotMoveIt() =>
        Monotony.StaysWithoutUseOf(Formulas.PisarekLinear, nameof(TextCounts.WordsOfFourSyllables));
}
