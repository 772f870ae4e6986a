using Summ.Readability;

namespace Summ.Tests.Readability.Polish;

public sealed class PisarekNonlinearTests
{
    // 20 words a sentence, 15 per cent: root of 400 + 225 is 25, half of it 12.5
    [Fact]
    public void WorkedByHand_IsReproduced()
    {
        TextCounts counts = new() { Words = 100, Sentences = 5, WordsOfFourSyllables = 15 };

        Assert.Equal(12.5, Formulas.PisarekNonlinear.Compute(counts), 1e-12);
    }

    [Fact]
    public void MoreWordsOfFourSyllables_RaisesTheScore() =>
        Monotony.Rises(Formulas.PisarekNonlinear, c => c with { WordsOfFourSyllables = c.WordsOfFourSyllables + 1 });

    [Fact]
    public void MoreSentences_LowersTheScore() =>
        Monotony.Falls(Formulas.PisarekNonlinear, c => c with { Sentences = c.Sentences + 1 });

    [Fact]
    public void CountsItDoesNotUse_DoNotMoveIt() =>
        Monotony.StaysWithoutUseOf(Formulas.PisarekNonlinear, nameof(TextCounts.WordsOfFourSyllables));
}
