using Summ.Readability;

namespace Summ.Tests.Readability.English;

public sealed class SmogSimpleTests
{
    // 16 in 30 sentences, root 4: 3 + 4 = 7
    // 12 in 10 sentences are 36 in 30, root 6: 3 + 6 = 9
    [Theory]
    [InlineData(400, 30, 16, 7)]
    [InlineData(400, 10, 12, 9)]
    public void WorkedByHand_IsReproduced(long words, long sentences, long polysyllables, double expected)
    {
        TextCounts counts = new() { Words = words, Sentences = sentences, Polysyllables = polysyllables };

        Assert.Equal(expected, Formulas.SmogSimple.Compute(counts), 1e-12);
    }

    [Fact]
    public void MorePolysyllables_RaisesTheScore() =>
        Monotony.Rises(Formulas.SmogSimple, c => c with { Polysyllables = c.Polysyllables + 1 });

    [Fact]
    public void MoreSentences_LowersTheScore() =>
        Monotony.Falls(Formulas.SmogSimple, c => c with { Sentences = c.Sentences + 1 }, c => c.Polysyllables > 0);

    [Fact]
    public void CountsItDoesNotUse_DoNotMoveIt() =>
        Monotony.StaysWithoutUseOf(Formulas.SmogSimple, nameof(TextCounts.Polysyllables));
}
