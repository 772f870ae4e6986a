using Summ.Numerics;

namespace Summ.Bench.Statistics;

/// <summary>
/// The bootstrap of groups that depend on each other inside, as the versions of one article do: whole groups are drawn with replacement (A. C. Davison
/// and D. V. Hinkley, 1997, Bootstrap Methods and their Application, section 3.8), a statistic is told how often each was drawn, and the interval is that
/// of the percentiles. The same seed and number of groups give the same draws: statistics of several systems, and their differences, are paired.
/// </summary>
internal static class GroupBootstrap
{
    /// <summary>Resamples of an interval.</summary>
    public const int Resamples = 1000;

    /// <summary>Share of the resamples inside the interval.</summary>
    public const double Confidence = 0.95;

    // With fewer resamples in which the statistic exists, percentiles say nothing.
    private const double FewestFinite = 0.5;

    /// <summary>The statistics of each resample.</summary>
    /// <param name="groups">How many groups there are.</param>
    /// <param name="seed">Seed of the draws.</param>
    /// <param name="statistics">Each gets how often every group was drawn, and returns its value, NaN where there is none.</param>
    /// <returns>For each statistic its values, one for each resample.</returns>
    public static double[][] Resample(int groups, int seed, IReadOnlyList<Func<int[], double>> statistics)
    {
        double[][] values = [.. statistics.Select(_ => new double[Resamples])];
        int[] drawn = new int[groups];
        SplitMix64 random = new((ulong)seed);
        for (int r = 0; r < Resamples; r++)
        {
            Array.Clear(drawn);
            for (int i = 0; i < groups; i++)
            {
                drawn[random.NextInt(groups)]++;
            }

            for (int s = 0; s < values.Length; s++)
            {
                values[s][r] = statistics[s](drawn);
            }
        }

        return values;
    }

    /// <summary>The percentile interval of a statistic's resampled values; NaN when it does not exist in half of them.</summary>
    public static (double Low, double High) Interval(IEnumerable<double> resampled)
    {
        double[] sorted = [.. resampled.Where(double.IsFinite).Order()];
        double tail = (1 - Confidence) / 2;
        return sorted.Length < FewestFinite * Resamples
            ? (double.NaN, double.NaN)
            : (BootstrapInterval.Percentile(sorted, tail), BootstrapInterval.Percentile(sorted, 1 - tail));
    }
}
