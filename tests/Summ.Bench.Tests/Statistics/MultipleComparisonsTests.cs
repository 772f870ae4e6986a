using CsCheck;
using Summ.Bench.Statistics;

namespace Summ.Bench.Tests.Statistics;

public sealed class MultipleComparisonsTests
{
    private static readonly Gen<double[]> Probabilities = Gen.Int[0, 40].Select(i => i / 40.0).Array[0, 30];

    [Fact]
    public void Holm_MultipliesByTheTestsThatAreLeft()
    {
        // Sorted .005 .01 .03 .04, times 4 3 2 1: .02 .03 .06 .04, and the last may not fall below the one before.
        double[] adjusted = MultipleComparisons.Holm([0.01, 0.04, 0.03, 0.005]);
        AssertEqual([0.03, 0.06, 0.06, 0.02], adjusted);
    }

    /// <summary>The fifteen p-values of Benjamini and Hochberg 1995, section 3.1; the adjusted ones are those of the documentation of scipy.stats.false_discovery_control.</summary>
    [Fact]
    public void BenjaminiHochberg_OfTheirOwnExample_IsTheKnownOne()
    {
        double[] p = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.0];
        double[] expected =
        [
            0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.06385714, 0.06385714, 0.0645, 0.0765, 0.486, 0.58118182, 0.714875, 0.75323077, 0.81321429, 1,
        ];
        double[] adjusted = MultipleComparisons.BenjaminiHochberg(p);
        for (int i = 0; i < p.Length; i++)
        {
            Assert.Equal(expected[i], adjusted[i], 5e-9);
        }

        // The paper rejects four at 0.05; the family-wise procedures three.
        Assert.Equal(4, adjusted.Count(q => q <= 0.05));
        Assert.Equal(3, MultipleComparisons.Holm(p).Count(q => q <= 0.05));
    }

    [Fact]
    public void OneTest_IsNotAdjusted()
    {
        AssertEqual([0.2], MultipleComparisons.Holm([0.2]));
        AssertEqual([0.2], MultipleComparisons.BenjaminiHochberg([0.2]));
    }

    [Fact]
    public void NoTest_HasNoResult()
    {
        Assert.Empty(MultipleComparisons.Holm([]));
        Assert.Empty(MultipleComparisons.BenjaminiHochberg([]));
    }

    [Fact]
    public void MissingTest_StaysMissingAndDoesNotCount()
    {
        AssertEqual([double.NaN, 0.02, 0.04], MultipleComparisons.Holm([double.NaN, 0.01, 0.04]));
        AssertEqual([0.02, 0.04, double.NaN], MultipleComparisons.BenjaminiHochberg([0.01, 0.04, double.NaN]));
    }

    [Theory]
    [InlineData(-0.01)]
    [InlineData(1.01)]
    [InlineData(double.PositiveInfinity)]
    public void NoProbability_IsRefused(double p)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => MultipleComparisons.Holm([0.5, p]));
        Assert.Throws<ArgumentOutOfRangeException>(() => MultipleComparisons.BenjaminiHochberg([0.5, p]));
    }

    [Fact]
    public void Rejections_AreThoseOfTheStepwiseProcedures() => Probabilities.Sample(
        p =>
        {
            double[] sorted = [.. p.Order()];
            foreach (double level in new[] { 0.011, 0.049, 0.101, 0.333 })
            {
                // Holm: up from the smallest until one is too large.
                int holm = 0;
                while (holm < p.Length && sorted[holm] * (p.Length - holm) <= level)
                {
                    holm++;
                }

                Assert.Equal(holm, MultipleComparisons.Holm(p).Count(q => q <= level));

                // Benjamini and Hochberg: the largest rank that lies under the line.
                int ranks = Enumerable.Range(1, p.Length).LastOrDefault(i => sorted[i - 1] <= i * level / p.Length);
                Assert.Equal(ranks, MultipleComparisons.BenjaminiHochberg(p).Count(q => q <= level));
            }
        },
        seed: "0000000000000",
        iter: 300);

    [Fact]
    public void AdjustedValues_KeepTheOrderAndDoNotFallBelow() => Gen.Double[0, 1].Array[0, 40].Sample(
        p =>
        {
            double[] holm = MultipleComparisons.Holm(p);
            double[] discovery = MultipleComparisons.BenjaminiHochberg(p);
            for (int i = 0; i < p.Length; i++)
            {
                Assert.InRange(discovery[i], p[i], 1);
                Assert.InRange(holm[i], discovery[i], 1);
                for (int j = 0; j < p.Length; j++)
                {
                    Assert.True(p[i] > p[j] || (holm[i] <= holm[j] && discovery[i] <= discovery[j]));
                }
            }
        },
        seed: "0000000000000",
        iter: 300);

    private static void AssertEqual(double[] expected, double[] actual)
    {
        Assert.Equal(expected.Length, actual.Length);
        for (int i = 0; i < expected.Length; i++)
        {
            Assert.Equal(expected[i], actual[i], 1e-15);
        }
    }
}
