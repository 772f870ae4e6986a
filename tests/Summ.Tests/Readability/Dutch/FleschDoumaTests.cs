using Summ.Readability;

namespace Summ.Tests.Readability.Dutch;

public sealed class FleschDoumaTests
{
    // 206.835 - 0.93 * 20 - 77 * 1.6 = 206.835 - 18.6 - 123.2 = 65.035
    [Fact]
    public void WorkedByHand_IsReproduced()
    {
        TextCounts counts = new() { Words = 100, Sentences = 5, Syllables = 160 };

        Assert.Equal(65.035, Formulas.FleschDouma.Compute(counts), 1e-12);
    }

    [Fact]
    public void MoreSyllables_LowersTheScore() =>
        Monotony.Falls(Formulas.FleschDouma, c => c with { Syllables = c.Syllables + 1 });

    [Fact]
    public void MoreSentences_RaisesTheScore() =>
        Monotony.Rises(Formulas.FleschDouma, c => c with { Sentences = c.Sentences + 1 });

    [Fact]
    public void CountsItDoesNotUse_DoNotMoveIt() =>
        Monotony.StaysWithoutUseOf(Formulas.FleschDouma, nameof(TextCounts.Syllables));
}
