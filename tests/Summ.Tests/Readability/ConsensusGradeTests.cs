using CsCheck;
using Summ.Readability;

namespace Summ.Tests.Readability;

public sealed class ConsensusGradeTests
{
    // sorted 2 4 6 8 10: median 6; a quarter of the way through four steps is one step, 4, three quarters 8
    // sorted 1 3 4 10: median (3 + 4) / 2; a quarter of three steps is 0.75: 1 + 0.75 * 2 = 2.5; 2.25 steps: 4 + 0.25 * 6 = 5.5
    [Theory]
    [InlineData(new double[] { 10, 2, 8, 4, 6 }, 6, 4, 8)]
    [InlineData(new double[] { 4, 10, 1, 3 }, 3.5, 2.5, 5.5)]
    [InlineData(new double[] { 7.3 }, 7.3, 7.3, 7.3)]
    [InlineData(new double[] { 5, 6 }, 5.5, 5.25, 5.75)]
    public void WorkedByHand_IsReproduced(double[] grades, double median, double lower, double upper)
    {
        ConsensusGrade consensus = ConsensusGrade.OfGrades(grades);

        Assert.Equal(median, consensus.Median, 1e-12);
        Assert.Equal(lower, consensus.LowerQuartile, 1e-12);
        Assert.Equal(upper, consensus.UpperQuartile, 1e-12);
        Assert.Equal(upper - lower, consensus.Spread, 1e-12);
        Assert.Equal(grades.Length, consensus.Count);
    }

    // 100 words in 5 sentences, 150 syllables, 450 letters and characters, 10 polysyllables, 10 hard words:
    // Flesch-Kincaid 9.91; Fog 0.4 * (20 + 10) = 12; SMOG 3.1291 + 1.043 * root 60 = 11.20814...; Coleman-Liau 26.46 - 1.48 - 15.8 = 9.18;
    // ARI 21.195 + 10 - 21.43 = 9.765; Linsear Write 12. Sorted: 9.18 9.765 9.91 11.208 12 12
    // median (9.91 + 11.20814) / 2; 1.25 steps: 9.765 + 0.25 * 0.145 = 9.80125; 3.75 steps: 11.20814 + 0.75 * 0.79186
    [Fact]
    public void CountsOfAText_GiveTheSixGrades()
    {
        TextCounts counts = new() { Words = 100, Sentences = 5, Syllables = 150, Letters = 450, Characters = 450, Polysyllables = 10, ComplexWords = 10 };
        double smog = 3.1291 + (1.043 * Math.Sqrt(60));

        ConsensusGrade consensus = ConsensusGrade.Of(in counts);

        Assert.Equal(6, consensus.Count);
        Assert.Equal((9.91 + smog) / 2, consensus.Median, 1e-12);
        Assert.Equal(9.80125, consensus.LowerQuartile, 1e-12);
        Assert.Equal(smog + (0.75 * (12 - smog)), consensus.UpperQuartile, 1e-12);
    }

    [Fact]
    public void Formulas_AreGradesThatStandForThemselves()
    {
        FormulaInfo[] members = [.. Formulas.All.Where(f => f.IsInConsensus)];

        Assert.Equal(["automated-readability-index", "coleman-liau", "flesch-kincaid", "gunning-fog", "linsear-write", "smog"], members.Select(f => f.Id));
        Assert.All(members, f => Assert.Null(f.VariantOf));
        Assert.All(members, f => Assert.Equal("en", f.Language));
        Assert.All(members, f => Assert.Contains(f.Unit, new[] { "US school grade", "years of schooling" }));
    }

    [Fact]
    public void NoGrade_IsNaN()
    {
        foreach (ConsensusGrade consensus in new[] { ConsensusGrade.Of(default), ConsensusGrade.OfGrades([]), ConsensusGrade.OfGrades([double.NaN, double.PositiveInfinity]) })
        {
            Assert.Equal(0, consensus.Count);
            Assert.Equal(double.NaN, consensus.Median);
            Assert.Equal(double.NaN, consensus.Spread);
        }
    }

    [Fact]
    public void MissingGrade_IsLeftOut() => Assert.Equal(ConsensusGrade.OfGrades([5, 6, 7]), ConsensusGrade.OfGrades([double.NaN, 7, 5, 6]));

    // Whatever one formula says of many, the median stays between the others.
    [Fact]
    public void OneWildGrade_MovesTheMedianNoFurtherThanItsNeighbours() =>
        Gen.Select(Gen.Double[0, 18].Array[5], Gen.Double[-1e9, 1e9]).Sample(
            (grades, wild) =>
            {
                double[] sorted = [.. grades.Order()];
                Assert.InRange(ConsensusGrade.OfGrades([.. grades, wild]).Median, sorted[1], sorted[3]);
            },
            iter: 300);

    [Fact]
    public void Quartiles_EncloseTheMedian_InAnyOrder() =>
        Gen.Double[-5, 25].Array[1, 9].Sample(
            grades =>
            {
                ConsensusGrade consensus = ConsensusGrade.OfGrades(grades);
                Assert.InRange(consensus.Median, consensus.LowerQuartile, consensus.UpperQuartile);
                Assert.Equal(consensus, ConsensusGrade.OfGrades(grades.Reverse()));
            },
            iter: 300);
}
