using Summ.Readability;

namespace Summ.Tests.Readability.English;

public sealed class BormuthDegreesOfReadingPowerTests
{
    // mean cloze 0.508756119, see there: 100 * 0.491243881 = 49.1243881
    [Fact]
    public void WorkedByHand_IsReproduced()
    {
        TextCounts counts = new() { Words = 100, Sentences = 10, Letters = 400, DifficultWords = 10 };

        Assert.Equal(49.1243881, Formulas.BormuthDegreesOfReadingPower.Compute(counts), 1e-12);
    }

    [Fact]
    public void MoreLetters_RaisesTheScore() =>
        Monotony.Rises(Formulas.BormuthDegreesOfReadingPower, c => c with { Letters = c.Letters + 1 });

    [Fact]
    public void MoreDifficultWords_RaisesTheScore() =>
        Monotony.Rises(Formulas.BormuthDegreesOfReadingPower, c => c with { DifficultWords = c.DifficultWords + 1 });

    [Fact]
    public void CountsItDoesNotUse_DoNotMoveIt() =>
        Monotony.StaysWithoutUseOf(Formulas.BormuthDegreesOfReadingPower, nameof(TextCounts.Letters), nameof(TextCounts.DifficultWords));
}
