using Summ.Readability;

namespace Summ.Tests.Readability.Russian;

public sealed class FleschObornevaTests
{
    // 206.835 - 1.3 * 20 - 60.1 * 2.2 = 206.835 - 26 - 132.22 = 48.615
    [Fact]
    public void WorkedByHand_IsReproduced()
    {
        TextCounts counts = new() { Words = 100, Sentences = 5, Syllables = 220 };

        Assert.Equal(48.615, Formulas.FleschOborneva.Compute(counts), 1e-12);
    }

    [Fact]
    public void MoreSyllables_LowersTheScore() =>
        Monotony.Falls(Formulas.FleschOborneva, c => c with { Syllables = c.Syllables + 1 });

    [Fact]
    public void MoreSentences_RaisesTheScore() =>
        Monotony.Rises(Formulas.FleschOborneva, c => c with { Sentences = c.Sentences + 1 });

    [Fact]
    public void CountsItDoesNotUse_DoNotMoveIt() =>
        Monotony.StaysWithoutUseOf(Formulas.FleschOborneva, nameof(TextCounts.Syllables));
}
