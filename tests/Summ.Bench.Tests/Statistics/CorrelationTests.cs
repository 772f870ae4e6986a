using CsCheck;
using Summ.Bench.Statistics;

namespace Summ.Bench.Tests.Statistics;

public sealed class CorrelationTests
{
    /// <summary>Hunter L and a panel's quality scores of canned tuna: Hollander and Wolfe 1973, p. 185, the example of R's <c>cor.test</c>.</summary>
    private static readonly double[] Hunter = [44.4, 45.9, 41.9, 53.3, 44.7, 44.1, 50.7, 45.2, 60.1];
    private static readonly double[] Panel = [2.6, 3.1, 2.5, 5.0, 3.6, 4.0, 5.2, 2.8, 3.8];

    private static readonly Gen<(double[] X, double[] Y)> TiedPairs = Gen.Select(Gen.Int[0, 4], Gen.Int[0, 5]).Array[0, 40]
        .Select(pairs => (pairs.Select(p => p.Item1 / 3.0).ToArray(), pairs.Select(p => p.Item2 / 7.0).ToArray()));

    [Fact]
    public void Pearson_OfTheTunaData_IsThatOfR()
    {
        // R 4: t = 1.8411, df = 7, p-value = 0.1082; 95 percent confidence interval -0.1497426 0.8955795; cor 0.5711816
        CorrelationEstimate r = Correlation.Pearson(Hunter, Panel);
        Assert.Equal(0.5711816, r.Value, 5e-8);
        Assert.Equal(0.1082, r.PValue, 5e-5);
        Assert.Equal(-0.1497426, r.Low, 5e-8);
        Assert.Equal(0.8955795, r.High, 5e-8);
        Assert.Equal(9, r.Count);
    }

    [Fact]
    public void Kendall_OfTheTunaData_IsThatOfR()
    {
        // R 4: T = 26, p-value = 0.1194; tau 0.4444444 (exact)
        CorrelationEstimate tau = Correlation.Kendall(Hunter, Panel);
        Assert.Equal(4.0 / 9, tau.Value, 1e-15);
        Assert.Equal(0.1194, tau.PValue, 5e-5);
    }

    [Fact]
    public void Coefficients_OfScipysExamples_AreReproduced()
    {
        CorrelationEstimate pearson = Correlation.Pearson([1, 2, 3, 4, 5, 6, 7], [10, 9, 2.5, 6, 4, 3, 2]);
        Assert.Equal(-0.828503883588428, pearson.Value, 1e-14);
        Assert.Equal(0.021280260007523286, pearson.PValue, 1e-14);

        CorrelationEstimate spearman = Correlation.Spearman([1, 2, 3, 4, 5], [5, 6, 7, 8, 7]);
        Assert.Equal(0.8207826816681233, spearman.Value, 1e-14);
        Assert.Equal(0.08858700531354381, spearman.PValue, 1e-14);

        CorrelationEstimate kendall = Correlation.Kendall([12, 2, 1, 12, 2], [1, 4, 7, 1, 0]);
        Assert.Equal(-0.47140452079103173, kendall.Value, 1e-15);
        Assert.Equal(0.2827454599327748, kendall.PValue, 1e-13);
    }

    [Fact]
    public void Intervals_FollowTheirStandardErrors()
    {
        // r = 0.8 of five pairs; tanh(artanh 0.8 ± 1.959964 s). Pearson: s = 1/√2; Spearman: s = √(1.32/2).
        double[] x = [1, 2, 3, 4, 5];
        double[] y = [2, 1, 3, 5, 4];
        CorrelationEstimate pearson = Correlation.Pearson(x, y);
        CorrelationEstimate spearman = Correlation.Spearman(x, y);
        Assert.Equal(0.8, pearson.Value, 1e-15);
        Assert.Equal(0.8, spearman.Value, 1e-15);
        Assert.Equal(Math.Tanh(Math.Atanh(0.8) - (1.959963984540054 / Math.Sqrt(2))), pearson.Low, 1e-12);
        Assert.Equal(Math.Tanh(Math.Atanh(0.8) + (1.959963984540054 * Math.Sqrt(0.66))), spearman.High, 1e-12);

        // 8 of 10 pairs concordant: tau 0.6; s = √0.437.
        CorrelationEstimate kendall = Correlation.Kendall(x, y, 0.9);
        Assert.Equal(0.6, kendall.Value, 1e-15);
        Assert.Equal(Math.Tanh(Math.Atanh(0.6) - (1.6448536269514722 * Math.Sqrt(0.437))), kendall.Low, 1e-12);
        Assert.Equal(Math.Tanh(Math.Atanh(0.6) + (1.6448536269514722 * Math.Sqrt(0.437))), kendall.High, 1e-12);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    public void KendallP_OfFewPairs_IsThatOfAllOrders(int n)
    {
        double[] x = [.. Enumerable.Range(0, n).Select(i => (double)i)];
        List<double[]> orders = [.. Orders(x)];
        double[] taus = [.. orders.Select(y => SlowTau(x, y))];
        foreach (double[] y in orders.Where((_, i) => i % 37 == 0))
        {
            double tau = SlowTau(x, y);
            double expected = taus.Count(t => Math.Abs(t) >= Math.Abs(tau) - 1e-12) / (double)taus.Length;
            Assert.Equal(expected, Correlation.Kendall(x, y).PValue, 1e-12);
        }
    }

    [Fact]
    public void KendallP_OfThirtyThreePairs_IsNearTheNormalOne()
    {
        double[] x = NullData.Of(1, 33);
        double[] y = [.. x.Zip(NullData.Of(2, 33), (u, v) => (0.4 * u) + v)];
        CorrelationEstimate exact = Correlation.Kendall(x, y);

        // One more pair with a tie asks for the approximation.
        double variance = 2 * ((2.0 * 33) + 5) / (9 * 33.0 * 32);
        Assert.Equal(2 * MathNet.Numerics.Distributions.Normal.CDF(0, 1, -Math.Abs(exact.Value) / Math.Sqrt(variance)), exact.PValue, 0.01);
    }

    [Fact]
    public void KendallB_IsThatOfAllPairs() => TiedPairs.Sample(
        data =>
        {
            double expected = SlowTau(data.X, data.Y);
            Assert.Equal(expected, Correlation.Kendall(data.X, data.Y).Value, 1e-12);
        },
        seed: "0000000000000",
        iter: 400);

    [Fact]
    public void KendallVarianceOfTies_IsThatOfAllOrders()
    {
        // The formula is the variance of C - D over all orders of y: 7! of them, ties and all.
        double[] x = [1, 1, 2, 3, 3, 3, 4];
        double[] y = [1, 2, 2, 2, 5, 7, 7]; // three equal on both sides, or the last term is zero
        double variance = Orders(y).Select(order => Excess(x, order)).Average(s => (double)s * s);
        double expected = 2 * MathNet.Numerics.Distributions.Normal.CDF(0, 1, -Math.Abs(Excess(x, y)) / Math.Sqrt(variance));
        Assert.Equal(expected, Correlation.Kendall(x, y).PValue, 1e-12);
    }

    [Fact]
    public void SpearmanOfUntiedRanks_IsTheFormulaOfSquaredDifferences() => Gen.Shuffle(new double[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 }).Sample(
        y =>
        {
            double[] x = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
            double squares = x.Zip(y, (u, v) => (u - v) * (u - v)).Sum();
            Assert.Equal(1 - (6 * squares / (11 * 120)), Correlation.Spearman(x, y).Value, 1e-12);
        },
        seed: "0000000000000",
        iter: 100);

    [Fact]
    public void RankCoefficients_DoNotChangeUnderAMonotoneMap() => TiedPairs.Sample(
        data =>
        {
            double[] cubes = [.. data.X.Select(v => (v * v * v) + 2)];
            Assert.Equal(Correlation.Spearman(data.X, data.Y), Correlation.Spearman(cubes, data.Y));
            Assert.Equal(Correlation.Kendall(data.X, data.Y), Correlation.Kendall(cubes, data.Y));
        },
        seed: "0000000000000",
        iter: 200);

    [Fact]
    public void Coefficients_AreSymmetricAndTurnWithTheSign() => TiedPairs.Sample(
        data =>
        {
            double[] negated = [.. data.Y.Select(v => -v)];
            foreach (CorrelationOf of in new CorrelationOf[] { Correlation.Pearson, Correlation.Spearman, Correlation.Kendall })
            {
                CorrelationEstimate got = of(data.X, data.Y);
                CorrelationEstimate swapped = of(data.Y, data.X);
                CorrelationEstimate turned = of(data.X, negated);
                Assert.Equal(got.Value, swapped.Value, 1e-12);
                Assert.Equal(got.Value, -turned.Value, 1e-12);
                Assert.Equal(got.Low, -turned.High, 1e-9);
                Assert.Equal(got.PValue, turned.PValue, 1e-9);
                if (double.IsNaN(got.Value))
                {
                    Assert.True(double.IsNaN(got.Low) && double.IsNaN(got.High) && double.IsNaN(got.PValue));
                    continue;
                }

                Assert.InRange(got.Value, -1, 1);
                Assert.InRange(got.PValue, 0, 1);
                Assert.InRange(got.Low, -1, got.Value + 1e-12);
                Assert.InRange(got.High, got.Value - 1e-12, 1);
            }
        },
        seed: "0000000000000",
        iter: 200);

    [Fact]
    public void PearsonsP_IsTheIntegralOfStudentsDensity()
    {
        // Simpson's rule over u = arctan t / √d: the density becomes cos^(d-1) u, up to its integral over all u.
        double[] x = NullData.Of(1, 12);
        double[] y = NullData.Of(2, 12);
        CorrelationEstimate r = Correlation.Pearson(x, y);
        double limit = Math.Asin(Math.Abs(r.Value));
        double tail = Simpson(u => Math.Pow(Math.Cos(u), 9), limit, Math.PI / 2);
        double half = Simpson(u => Math.Pow(Math.Cos(u), 9), 0, Math.PI / 2);
        Assert.Equal(tail / half, r.PValue, 1e-10);
    }

    [Fact]
    public void PerfectAgreement_IsOneWithoutWidth()
    {
        double[] x = [1, 2, 3, 4, 5, 6];
        foreach (CorrelationOf of in new CorrelationOf[] { Correlation.Pearson, Correlation.Spearman, Correlation.Kendall })
        {
            CorrelationEstimate same = of(x, x);
            Assert.Equal((1.0, 1.0, 1.0), (same.Value, same.Low, same.High));
            CorrelationEstimate turned = of(x, [.. x.Select(v => -v)]);
            Assert.Equal((-1.0, -1.0, -1.0), (turned.Value, turned.Low, turned.High));
        }

        Assert.Equal(0, Correlation.Pearson(x, x).PValue);
        Assert.Equal(2.0 / 720, Correlation.Kendall(x, x).PValue, 1e-15);
    }

    [Fact]
    public void TwoPairs_SayNothing()
    {
        foreach (CorrelationOf of in new CorrelationOf[] { Correlation.Pearson, Correlation.Spearman, Correlation.Kendall })
        {
            Assert.Equal(new CorrelationEstimate(1, -1, 1, 1, 2), of([1, 2], [3, 4]));
        }
    }

    [Fact]
    public void UndefinedCoefficients_AreNaN()
    {
        foreach (CorrelationOf of in new CorrelationOf[] { Correlation.Pearson, Correlation.Spearman, Correlation.Kendall })
        {
            foreach ((double[] x, double[] y) in new (double[], double[])[] { ([], []), ([1], [2]), ([0.1, 0.1, 0.1], [1, 2, 3]), ([1, 2, 3], [0.7, 0.7, 0.7]) })
            {
                Assert.Equal(new CorrelationEstimate(double.NaN, double.NaN, double.NaN, double.NaN, x.Length), of(x, y));
            }
        }
    }

    [Fact]
    public void WrongArguments_AreRefused()
    {
        foreach (CorrelationOf of in new CorrelationOf[] { Correlation.Pearson, Correlation.Spearman, Correlation.Kendall })
        {
            Assert.Throws<ArgumentException>(() => of([1, 2], [1]));
            Assert.Throws<ArgumentException>(() => of([1, double.NaN], [1, 2]));
            Assert.Throws<ArgumentOutOfRangeException>(() => of([1, 2], [1, 2], 95));
        }
    }

    [Fact]
    public void ManyTiedPairs_AreCountedWithoutComparingEachWithEach()
    {
        // x = 0..999 in blocks of 300, y = x: every untied pair is concordant.
        double[] x = [.. Enumerable.Range(0, 300_000).Select(i => (double)(i / 300))];
        Assert.Equal(1, Correlation.Kendall(x, x).Value, 1e-12);
        Assert.Equal(0, Correlation.Kendall(x, [.. x.Select(v => v % 2)]).Value, 0.01);
    }

    private delegate CorrelationEstimate CorrelationOf(ReadOnlySpan<double> x, ReadOnlySpan<double> y, double confidence = 0.95);

    private static int Excess(double[] x, double[] y)
    {
        int excess = 0;
        for (int i = 0; i < x.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                excess += Math.Sign(x[i] - x[j]) * Math.Sign(y[i] - y[j]);
            }
        }

        return excess;
    }

    private static double SlowTau(double[] x, double[] y)
    {
        double product = Math.Sqrt((double)Untied(x) * Untied(y));
        return product == 0 ? double.NaN : Excess(x, y) / product;
    }

    private static int Untied(double[] x)
    {
        int untied = 0;
        for (int i = 0; i < x.Length; i++)
        {
            untied += x[..i].Count(v => v != x[i]);
        }

        return untied;
    }

    private static IEnumerable<double[]> Orders(double[] values)
    {
        if (values.Length == 0)
        {
            yield return [];
        }

        for (int i = 0; i < values.Length; i++)
        {
            foreach (double[] rest in Orders([.. values[..i], .. values[(i + 1)..]]))
            {
                yield return [values[i], .. rest];
            }
        }
    }

    private static double Simpson(Func<double, double> f, double from, double to)
    {
        const int steps = 2_000;
        double h = (to - from) / steps;
        double sum = f(from) + f(to);
        for (int i = 1; i < steps; i++)
        {
            sum += (i % 2 == 0 ? 2 : 4) * f(from + (i * h));
        }

        return sum * h / 3;
    }
}
