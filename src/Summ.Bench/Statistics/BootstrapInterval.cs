using Summ.Numerics;

namespace Summ.Bench.Statistics;

/// <summary>A mean with its confidence interval.</summary>
/// <param name="Mean">Arithmetic mean of the values that exist.</param>
/// <param name="Low">Lower bound.</param>
/// <param name="High">Upper bound.</param>
/// <param name="Count">How many values exist.</param>
public readonly record struct MeanInterval(double Mean, double Low, double High, int Count);

/// <summary>
/// The percentile bootstrap of a mean: Efron and Tibshirani 1993, An Introduction to the Bootstrap, section 13.3. Documents are drawn with
/// replacement; the bounds are the percentiles of the resampled means, interpolated linearly. Systems with as many values share the draws, so that
/// their intervals differ by the systems and not by the dice.
/// </summary>
public static class BootstrapInterval
{
    /// <summary>Resamples of one interval.</summary>
    public const int Resamples = 1000;

    /// <summary>Share of the resampled means inside the interval.</summary>
    public const double Confidence = 0.95;

    /// <summary>Mean and interval.</summary>
    /// <param name="values">One value a document; NaN where the value does not exist, and is left out.</param>
    /// <param name="seed">Seed of the draws.</param>
    /// <param name="resamples">How many resamples are drawn, at least 1.</param>
    /// <param name="confidence">Share of the resampled means inside the interval, above 0 and below 1.</param>
    /// <returns>NaN for no value; an interval without width for one.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no resample, or the confidence is not between 0 and 1.</exception>
    public static MeanInterval Of(IReadOnlyList<double> values, int seed, int resamples = Resamples, double confidence = Confidence)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(resamples, 1);
        Statistics.Confidence.ThrowIfNot(confidence, nameof(confidence));
        double[] known = [.. values.Where(double.IsFinite)];
        if (known.Length == 0)
        {
            return new MeanInterval(double.NaN, double.NaN, double.NaN, 0);
        }

        double[] means = new double[resamples];
        SplitMix64 random = new((ulong)seed);
        for (int r = 0; r < means.Length; r++)
        {
            double sum = 0;
            for (int i = 0; i < known.Length; i++)
            {
                sum += known[random.NextInt(known.Length)];
            }

            means[r] = sum / known.Length;
        }

        Array.Sort(means);
        double tail = (1 - confidence) / 2;
        return new MeanInterval(Mean(known), Percentile(means, tail), Percentile(means, 1 - tail), known.Length);
    }

    /// <summary>Percentile of sorted values with linear interpolation between neighbours, position q·(n − 1).</summary>
    public static double Percentile(ReadOnlySpan<double> sorted, double q)
    {
        double position = q * (sorted.Length - 1);
        int below = (int)position;
        return below + 1 >= sorted.Length ? sorted[^1] : sorted[below] + ((position - below) * (sorted[below + 1] - sorted[below]));
    }

    private static double Mean(double[] values)
    {
        double sum = 0;
        foreach (double value in values)
        {
            sum += value;
        }

        return sum / values.Length;
    }
}
