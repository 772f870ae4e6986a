using Summ.Readability;

namespace Summ.Tests.Readability.Arabic;

public sealed class OsmanTests
{
    // hardness (20 + 300 + 8 + 2) / 100 = 3.3; 200.791 - 1.015 * 20 - 24.181 * 3.3 = 200.791 - 20.3 - 79.7973 = 100.6937
    [Fact]
    public void WorkedByHand_IsReproduced()
    {
        TextCounts counts = new() { Words = 100, Sentences = 5, WordsOfSixLetters = 20, Syllables = 300, WordsOfFiveSyllables = 8, FaseehWords = 2 };

        Assert.Equal(100.6937, Formulas.Osman.Compute(counts), 1e-12);
    }

    [Fact]
    public void MoreWordsOfSixLetters_LowersTheScore() =>
        Monotony.Falls(Formulas.Osman, c => c with { WordsOfSixLetters = c.WordsOfSixLetters + 1 });

    [Fact]
    public void MoreSyllables_LowersTheScore() =>
        Monotony.Falls(Formulas.Osman, c => c with { Syllables = c.Syllables + 1 });

    [Fact]
    public void MoreWordsOfFiveSyllables_LowersTheScore() =>
        Monotony.Falls(Formulas.Osman, c => c with { WordsOfFiveSyllables = c.WordsOfFiveSyllables + 1 });

    [Fact]
    public void MoreFaseehWords_LowersTheScore() =>
        Monotony.Falls(Formulas.Osman, c => c with { FaseehWords = c.FaseehWords + 1 });

    [Fact]
    public void MoreSentences_RaisesTheScore() =>
        Monotony.Rises(Formulas.Osman, c => c with { Sentences = c.Sentences + 1 });

    [Fact]
    public void CountsItDoesNotUse_DoNotMoveIt() =>
        Monotony.StaysWithoutUseOf(Formulas.Osman, nameof(TextCounts.Syllables), nameof(TextCounts.WordsOfSixLetters), nameof(TextCounts.WordsOfFiveSyllables), nameof(TextCounts.FaseehWords));
}
