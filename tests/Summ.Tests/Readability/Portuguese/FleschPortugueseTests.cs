using Summ.Readability;

namespace Summ.Tests.Readability.Portuguese;

public sealed class FleschPortugueseTests
{
    // 248.835 - 20.3 - 169.2 = 59.335
    [Fact]
    public void WorkedByHand_IsReproduced()
    {
        TextCounts counts = new() { Words = 100, Sentences = 5, Syllables = 200 };

        Assert.Equal(59.335, Formulas.FleschPortuguese.Compute(counts), 1e-12);
    }

    [Fact]
    public void MoreSyllables_LowersTheScore() =>
        Monotony.Falls(Formulas.FleschPortuguese, c => c with { Syllables = c.Syllables + 1 });

    [Fact]
    public void MoreSentences_RaisesTheScore() =>
        Monotony.Rises(Formulas.FleschPortuguese, c => c with { Sentences = c.Sentences + 1 });

    [Fact]
    public void CountsItDoesNotUse_DoNotMoveIt() =>
        Monotony.StaysWithoutUseOf(Formulas.FleschPortuguese, nameof(TextCounts.Syllables));
}
