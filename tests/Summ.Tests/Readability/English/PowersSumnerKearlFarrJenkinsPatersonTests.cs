using Summ.Readability;

namespace Summ.Tests.Readability.English;

public sealed class PowersSumnerKearlFarrJenkinsPatersonTests
{
    // 8.4335 + 0.0923 * 20 - 0.0648 * 60 = 8.4335 + 1.846 - 3.888 = 6.3915
    [Fact]
    public void WorkedByHand_IsReproduced()
    {
        TextCounts counts = new() { Words = 100, Sentences = 5, Monosyllables = 60 };

        Assert.Equal(6.3915, Formulas.PowersSumnerKearlFarrJenkinsPaterson.Compute(counts), 1e-12);
    }

    [Fact]
    public void MoreMonosyllables_LowersTheScore() =>
        Monotony.Falls(Formulas.PowersSumnerKearlFarrJenkinsPaterson, c => c with { Monosyllables = c.Monosyllables + 1 });

    [Fact]
    public void MoreSentences_LowersTheScore() =>
        Monotony.Falls(Formulas.PowersSumnerKearlFarrJenkinsPaterson, c => c with { Sentences = c.Sentences + 1 });

    [Fact]
    public void CountsItDoesNotUse_DoNotMoveIt() =>
        Monotony.StaysWithoutUseOf(Formulas.PowersSumnerKearlFarrJenkinsPaterson, nameof(TextCounts.Monosyllables));
}
