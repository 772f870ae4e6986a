using Summ.Bench.Statistics;

namespace Summ.Bench.Comparison;

/// <summary>What the documents that two systems share say of the difference B − A, in the metric's own unit.</summary>
public sealed record PairedResult
{
    // Two sums of the same numbers in another order differ by less: to the tests such values are equal.
    internal const double Noise = 1e-12;

    /// <summary>Documents with a value on both sides.</summary>
    public int Documents { get; private init; }

    /// <summary>Mean of A over them; NaN for none.</summary>
    public double MeanA { get; private init; } = double.NaN;

    /// <summary>Mean of B over them; NaN for none.</summary>
    public double MeanB { get; private init; } = double.NaN;

    /// <summary>Mean of B − A; NaN for no document.</summary>
    public double Difference { get; private init; } = double.NaN;

    /// <summary>Lower bound of its 95% interval (paired bootstrap); NaN for less than two documents.</summary>
    public double Low { get; private init; } = double.NaN;

    /// <summary>Upper bound of its 95% interval.</summary>
    public double High { get; private init; } = double.NaN;

    /// <summary>Two-sided p of approximate randomisation; 1 for less than two documents.</summary>
    public double RandomizationP { get; private init; } = 1;

    /// <summary>Two-sided p of the paired bootstrap.</summary>
    public double BootstrapP { get; private init; } = 1;

    /// <summary>Two-sided p of Wilcoxon's signed ranks.</summary>
    public double WilcoxonP { get; private init; } = 1;

    /// <summary>Cohen's d_z: the mean difference in standard deviations of the differences; NaN where these do not vary.</summary>
    public double EffectSize { get; private init; } = double.NaN;

    /// <summary>Documents on which B is higher.</summary>
    public int Higher { get; private init; }

    /// <summary>Documents on which both are equal.</summary>
    public int Equal { get; private init; }

    /// <summary>Documents on which B is lower.</summary>
    public int Lower { get; private init; }

    /// <summary>The two-sided p of a test.</summary>
    public double P(ComparisonTest test) => test switch
    {
        ComparisonTest.Bootstrap => BootstrapP,
        ComparisonTest.Wilcoxon => WilcoxonP,
        _ => RandomizationP,
    };

    /// <summary>Compares values of the same documents in the same order.</summary>
    /// <param name="a">A's values, finite.</param>
    /// <param name="b">B's values, finite.</param>
    /// <param name="seed">Seed of what is random.</param>
    internal static PairedResult Of(ReadOnlySpan<double> a, ReadOnlySpan<double> b, int seed)
    {
        double[] differences = new double[a.Length];
        int higher = 0;
        int lower = 0;
        for (int i = 0; i < differences.Length; i++)
        {
            double difference = b[i] - a[i];
            differences[i] = Math.Abs(difference) <= Noise ? 0 : difference;
            higher += differences[i] > 0 ? 1 : 0;
            lower += differences[i] < 0 ? 1 : 0;
        }

        PairedResult counted = new()
        {
            Documents = differences.Length,
            MeanA = Mean(a),
            MeanB = Mean(b),
            Difference = Mean(differences),
            Higher = higher,
            Lower = lower,
            Equal = differences.Length - higher - lower,
        };
        return differences.Length < 2 ? counted : Tested(counted, differences, seed);
    }

    private static PairedResult Tested(PairedResult counted, double[] differences, int seed)
    {
        int resamples = ResamplingBudget.For(differences.Length);
        PairedDifference bootstrap = PairedBootstrap.Of(differences, new double[differences.Length], seed, resamples);
        return counted with
        {
            Low = bootstrap.Low,
            High = bootstrap.High,
            BootstrapP = bootstrap.PValue,
            RandomizationP = ApproximateRandomization.PValue(differences, seed, resamples),
            WilcoxonP = counted.Higher + counted.Lower == 0 ? 1 : WilcoxonSignedRank.Of(differences).PValue,
            EffectSize = EffectSizeOf(differences),
        };
    }

    private static double EffectSizeOf(double[] differences) => Statistics.EffectSize.CohenDz(differences) is double d && double.IsFinite(d) ? d : double.NaN;

    private static double Mean(ReadOnlySpan<double> values)
    {
        double sum = 0;
        foreach (double value in values)
        {
            sum += value;
        }

        return values.IsEmpty ? double.NaN : sum / values.Length;
    }
}
