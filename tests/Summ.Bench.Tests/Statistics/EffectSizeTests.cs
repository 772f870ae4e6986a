using CsCheck;
using Summ.Bench.Statistics;

namespace Summ.Bench.Tests.Statistics;

public sealed class EffectSizeTests
{
    private static readonly Gen<double[]> Scores = Gen.Int[0, 9].Select(i => i / 10.0).Array[0, 30];

    [Fact]
    public void CohenDz_IsTheMeanInStandardDeviations()
    {
        // 1 2 3 4 5: mean 3, squares 4 + 1 + 0 + 1 + 4 over 4 = 2.5.
        Assert.Equal(3 / Math.Sqrt(2.5), EffectSize.CohenDz([1, 2, 3, 4, 5]), 1e-15);
    }

    [Theory]
    [InlineData(3, 0.5641895835477563)] // m = 2: Γ(1)/(1·Γ(1/2)) = 1/√π
    [InlineData(4, 0.7236012545582675)] // m = 3: Γ(3/2)/(√1.5·Γ(1)) = √π/2/√1.5
    [InlineData(5, 0.7978845608028654)] // m = 4: Γ(2)/(√2·Γ(3/2)) = 1/(√2·√π/2)
    public void HedgesG_IsDzTimesTheExactCorrection(int n, double correction)
    {
        double[] differences = [.. Enumerable.Range(1, n).Select(i => (double)(i * i))];
        Assert.Equal(correction * EffectSize.CohenDz(differences), EffectSize.HedgesG(differences), 1e-13);
    }

    [Fact]
    public void HedgesG_OfManyDocuments_IsNearTheUsualApproximation()
    {
        double[] differences = [.. NullData.Of(1, 101).Select(d => d + 1)];
        Assert.Equal((1 - (3.0 / ((4 * 100) - 1))) * EffectSize.CohenDz(differences), EffectSize.HedgesG(differences), 1e-4);
    }

    [Fact]
    public void RankBiserial_IsTheDifferenceOfTheRankShares()
    {
        // Wilcoxon's corn: (96 - 24)/120.
        Assert.Equal(0.6, EffectSize.RankBiserial([6, 8, 14, 16, 23, 24, 28, 29, 41, -48, 49, 56, 60, -67, 75]), 1e-15);

        // Kerby's simple difference: favourable ranks 1, 3, 4 of 10, unfavourable 2.
        Assert.Equal(0.6, EffectSize.RankBiserial([0.1, -0.2, 0, 0.3, 0.4]), 1e-15);
    }

    [Fact]
    public void CliffsDelta_IsThatOfAllPairs() => Gen.Select(Scores, Scores).Sample(
        (a, b) =>
        {
            double expected = a.Length * b.Length == 0
                ? double.NaN
                : a.Sum(x => b.Sum(y => Math.Sign(x - y))) / (double)(a.Length * b.Length);
            Assert.Equal(expected, EffectSize.CliffsDelta(a, b), 1e-15);
            Assert.Equal(-expected, EffectSize.CliffsDelta(b, a), 1e-15);
        },
        seed: "0000000000000",
        iter: 400);

    [Fact]
    public void Shares_CountTheDocuments()
    {
        Assert.Equal(new DocumentShares(0.5, 0.3, 0.2), EffectSize.Shares([1, 0, 2, -1, 0, 3, 0.1 + 0.2 - 0.3, 0.5, -2, 9]));
        DocumentShares none = EffectSize.Shares([]);
        Assert.True(double.IsNaN(none.Won) && double.IsNaN(none.Tied) && double.IsNaN(none.Lost));
    }

    [Fact]
    public void SwappedSystems_TurnTheSign() => Gen.Double[-1, 1].Array[3, 30].Sample(
        differences =>
        {
            double[] swapped = [.. differences.Select(d => -d)];
            Assert.Equal(EffectSize.CohenDz(differences), -EffectSize.CohenDz(swapped));
            Assert.Equal(EffectSize.HedgesG(differences), -EffectSize.HedgesG(swapped));
            Assert.Equal(EffectSize.RankBiserial(differences), -EffectSize.RankBiserial(swapped));
            Assert.InRange(EffectSize.RankBiserial(differences), -1, 1);
            Assert.Equal(EffectSize.CohenDz(differences), EffectSize.CohenDz([.. differences.Select(d => 100 * d)]), 1e-10);
        },
        seed: "0000000000000",
        iter: 200);

    [Fact]
    public void NothingToCompare_HasNoEffect()
    {
        Assert.Equal(0, EffectSize.CohenDz([0, 0, 0]));
        Assert.Equal(0, EffectSize.HedgesG([0, 0, 0]));
        Assert.Equal(0, EffectSize.RankBiserial([0, 0, 0]));
        Assert.Equal(0, EffectSize.CliffsDelta([0.3, 0.3], [0.3]));
    }

    [Fact]
    public void UndefinedEffects_AreNaN()
    {
        Assert.Equal(double.NaN, EffectSize.CohenDz([]));
        Assert.Equal(double.NaN, EffectSize.CohenDz([1]));
        Assert.Equal(double.NaN, EffectSize.HedgesG([1, 2]));
        Assert.Equal(double.NaN, EffectSize.RankBiserial([]));
        Assert.Equal(double.NaN, EffectSize.CliffsDelta([], [1]));
        Assert.Equal(double.NaN, EffectSize.CliffsDelta([1], []));

        // Equal but for rounding: no spread to measure by.
        Assert.Equal(double.NaN, EffectSize.CohenDz([0.3 - 0.2, 0.2 - 0.1, 0.9 - 0.8]));
    }

    [Fact]
    public void ValueThatIsNotFinite_IsRefused()
    {
        double[] bad = [1, double.NaN, 2];
        Assert.Throws<ArgumentException>(() => EffectSize.CohenDz(bad));
        Assert.Throws<ArgumentException>(() => EffectSize.HedgesG(bad));
        Assert.Throws<ArgumentException>(() => EffectSize.RankBiserial(bad));
        Assert.Throws<ArgumentException>(() => EffectSize.CliffsDelta(bad, [1]));
        Assert.Throws<ArgumentException>(() => EffectSize.CliffsDelta([1], bad));
        Assert.Throws<ArgumentException>(() => EffectSize.Shares(bad));
    }
}
