using Summ.Readability;

namespace Summ.Tests.Readability.English;

public sealed class FarrJenkinsPatersonTests
{
    // 1.599 * 65 - 1.015 * 20 - 31.517 = 103.935 - 20.3 - 31.517 = 52.118
    [Fact]
    public void WorkedByHand_IsReproduced()
    {
        TextCounts counts = new() { Words = 100, Sentences = 5, Monosyllables = 65 };

        Assert.Equal(52.118, Formulas.FarrJenkinsPaterson.Compute(counts), 1e-12);
    }

    [Fact]
    public void MoreMonosyllables_RaisesTheScore() =>
        Monotony.Rises(Formulas.FarrJenkinsPaterson, c => c with { Monosyllables = c.Monosyllables + 1 });

    [Fact]
    public void MoreSentences_RaisesTheScore() =>
        Monotony.Rises(Formulas.FarrJenkinsPaterson, c => c with { Sentences = c.Sentences + 1 });

    [Fact]
    public void CountsItDoesNotUse_DoNotMoveIt() =>
        Monotony.StaysWithoutUseOf(Formulas.FarrJenkinsPaterson, nameof(TextCounts.Monosyllables));
}
