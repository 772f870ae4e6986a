using Summ.Readability;

namespace Summ.Tests.Readability.English;

public sealed class ColemanLiauGradeFromClozeTests
{
    // cloze 61.40316, see there: 23.06395 - 0.274004 * 61.40316 = 23.06395 - 16.82471145264 = 6.23923854736
    [Fact]
    public void WorkedByHand_IsReproduced()
    {
        TextCounts counts = new() { Words = 100, Sentences = 5, Letters = 400 };

        Assert.Equal(6.23923854736, Formulas.ColemanLiauGradeFromCloze.Compute(counts), 1e-12);
    }

    [Fact]
    public void MoreLetters_RaisesTheScore() =>
        Monotony.Rises(Formulas.ColemanLiauGradeFromCloze, c => c with { Letters = c.Letters + 1 });

    [Fact]
    public void MoreSentences_LowersTheScore() =>
        Monotony.Falls(Formulas.ColemanLiauGradeFromCloze, c => c with { Sentences = c.Sentences + 1 });

    [Fact]
    public void CountsItDoesNotUse_DoNotMoveIt() =>
        Monotony.StaysWithoutUseOf(Formulas.ColemanLiauGradeFromCloze, nameof(TextCounts.Letters));
}
