using Summ.Numerics;

namespace Summ.Bench.Statistics;

/// <summary>
/// The paired bootstrap: B. Efron and R. J. Tibshirani, 1993, An Introduction to the Bootstrap, sections 13.3 (percentile interval) and 16.4 (test of
/// a mean by translation); P. Koehn, 2004, "Statistical significance tests for machine translation evaluation", EMNLP, section 4. Documents are drawn
/// with replacement, both systems' scores of a document together; D is the observed mean difference and D*[b] the one of resample b.
/// <para>p is two-sided, from the resampled differences moved to where the null hypothesis has its mean, D*[b] − D:
/// p = (1 + #{b : |D*[b] − D| ≥ |D|}) / (1 + B). It is not Koehn's share of resamples in which one system wins, which is one-sided and not a p.
/// Counting the observed difference as one resample keeps p above 0 (A. C. Davison and D. V. Hinkley, 1997, Bootstrap Methods and their
/// Application, section 4.2).</para>
/// <para><b>Edge cases:</b> one document, whose spread is unknown, has p = 1 and an interval without width; no difference anywhere has p = 1.
/// With few documents (below about 30) percentile intervals are too short and this p too small: take <see cref="ApproximateRandomization"/>.</para>
/// <para><b>Complexity:</b> O(B·n). <b>Deterministic:</b> SplitMix64 from the seed; pairs as many as another comparison's, from the same seed, share
/// the draws, and swapping the systems mirrors the result.</para>
/// </summary>
public static class PairedBootstrap
{
    /// <summary>Relative to the mean size of a difference: below this two sums differ by rounding only.</summary>
    private const double Rounding = 1e-12;

    /// <summary>Mean difference, interval and p of two systems.</summary>
    /// <param name="a">The first system's score of each document.</param>
    /// <param name="b">The second system's score of each document, in the same order.</param>
    /// <param name="seed">Seed of the draws.</param>
    /// <param name="resamples">How many resamples are drawn, at least 1.</param>
    /// <param name="confidence">Share of the resampled differences inside the interval, above 0 and below 1.</param>
    /// <exception cref="ArgumentException">The lists are not equally long, or a score is not finite.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no resample, or the confidence is not between 0 and 1.</exception>
    public static PairedDifference Of(
        ReadOnlySpan<double> a, ReadOnlySpan<double> b, int seed, int resamples = 10000, double confidence = 0.95)
    {
        Finite.ThrowIfNotPairs(a, b, nameof(a), nameof(b));
        ArgumentOutOfRangeException.ThrowIfLessThan(resamples, 1);
        Confidence.ThrowIfNot(confidence, nameof(confidence));
        double[] differences = new double[a.Length];
        double sum = 0;
        double size = 0;
        for (int i = 0; i < differences.Length; i++)
        {
            differences[i] = a[i] - b[i];
            sum += differences[i];
            size += Math.Abs(differences[i]);
        }

        int n = differences.Length;
        double mean = sum / n;
        if (n < 2)
        {
            return new PairedDifference(mean, mean, mean, n == 0 ? double.NaN : 1, n);
        }

        double[] means = new double[resamples];
        Draw(differences, (ulong)seed, means);
        double threshold = Math.Abs(mean) - (Rounding * size / n);
        int asFar = 0;
        foreach (double resampled in means)
        {
            asFar += Math.Abs(resampled - mean) >= threshold ? 1 : 0;
        }

        Array.Sort(means);
        double tail = (1 - confidence) / 2;
        return new PairedDifference(
            mean,
            BootstrapInterval.Percentile(means, tail),
            BootstrapInterval.Percentile(means, 1 - tail),
            (asFar + 1.0) / (resamples + 1.0),
            n);
    }

    /// <summary>
    /// Two indexes from each 64 random bits, each half multiplied and rejected as in D. Lemire, 2019, "Fast random integer generation in an interval",
    /// ACM Transactions on Modeling and Computer Simulation 29(1). An odd number of documents leaves half of a resample's last word unused.
    /// </summary>
    private static void Draw(ReadOnlySpan<double> differences, ulong seed, double[] means)
    {
        SplitMix64 random = new(seed);
        uint n = (uint)differences.Length;
        uint rejected = (uint)((1UL << 32) % n);
        for (int r = 0; r < means.Length; r++)
        {
            double lowSum = 0;
            double highSum = 0;
            for (int left = differences.Length; left > 0;)
            {
                ulong word = random.NextUInt64();
                ulong low = (word & uint.MaxValue) * n;
                ulong high = (word >> 32) * n;
                if ((uint)low < rejected || (uint)high < rejected)
                {
                    continue;
                }

                lowSum += differences[(int)(low >> 32)];
                if (left > 1)
                {
                    highSum += differences[(int)(high >> 32)];
                }

                left -= 2;
            }

            means[r] = (lowSum + highSum) / differences.Length;
        }
    }
}
