using CsCheck;
using Summ.Readability;
using Summ.Text;

namespace Summ.Tests.Readability;

public sealed class YardstickTests
{
    private static readonly Document Sample = Document.FromText("The university explained photosynthesis. Then they ate a remarkable dinner and slept.");

    [Fact]
    public void Consensus_IsTheMeanOfItsFormulas()
    {
        TextCounts counts = ReadabilityCounter.Count(Sample);

        Assert.Equal(6, Yardstick.Consensus.Formulas.Count);
        Assert.Equal(Formulas.All.Where(f => f.IsInConsensus).Average(f => f.Compute(counts)), Yardstick.Consensus.Measure(counts), 1e-12);
        Assert.Equal(("consensus", true), (Yardstick.Consensus.Id, Yardstick.Consensus.IsInGrades));
    }

    [Fact]
    public void Ease_IsTurnedRound()
    {
        TextCounts counts = ReadabilityCounter.Count(Sample);

        Assert.Equal(-Formulas.FleschReadingEase.Compute(counts), Yardstick.Of(Formulas.FleschReadingEase).Measure(counts));
        Assert.True(double.IsNaN(Yardstick.Consensus.Measure(default)));
    }

    // The parts of a sentence's hardness rest on it.
    [Fact]
    public void TextRepeated_IsAsHard() => Gen.Int[2, 1000].Sample(
        times =>
        {
            TextCounts counts = CountDifference.WithoutTypes(ReadabilityCounter.Count(Sample));
            TextCounts repeated = CountDifference.Repeated(counts, times, counts.Sentences * times);
            foreach (FormulaInfo formula in Formulas.All)
            {
                Assert.Equal(formula.Compute(counts), formula.Compute(repeated), 1e-9);
            }
        },
        seed: "0000000000000", iter: 20);

    [Fact]
    public void English_HasTheConsensus() => Assert.Same(Yardstick.Consensus, Yardstick.For(Language.English));

    [Fact]
    public void NoFormula_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => Yardstick.Of(null!));
        Assert.Throws<ArgumentNullException>(() => Yardstick.For(null!));
    }
}
