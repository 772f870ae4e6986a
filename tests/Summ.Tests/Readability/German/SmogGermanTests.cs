using Summ.Readability;

namespace Summ.Tests.Readability.German;

public sealed class SmogGermanTests
{
    // 64 in 30 sentences, root 8: 8 - 2 = 6
    [Fact]
    public void WorkedByHand_IsReproduced()
    {
        TextCounts counts = new() { Words = 400, Sentences = 30, Polysyllables = 64 };

        Assert.Equal(6, Formulas.SmogGerman.Compute(counts), 1e-12);
    }

    [Fact]
    public void MorePolysyllables_RaisesTheScore() =>
        Monotony.Rises(Formulas.SmogGerman, c => c with { Polysyllables = c.Polysyllables + 1 });

    [Fact]
    public void MoreSentences_LowersTheScore() =>
        Monotony.Falls(Formulas.SmogGerman, c => c with { Sentences = c.Sentences + 1 }, c => c.Polysyllables > 0);

    [Fact]
    public void CountsItDoesNotUse_DoNotMoveIt() =>
        Monotony.StaysWithoutUseOf(Formulas.SmogGerman, nameof(TextCounts.Polysyllables));
}
