using Summ.Numerics;

namespace Summ.Bench.Statistics;

/// <summary>
/// The paired randomisation test: E. W. Noreen, 1989, Computer-Intensive Methods for Testing Hypotheses, chapter 2; S. Riezler and J. T. Maxwell,
/// 2005, "On some pitfalls in automatic evaluation and significance testing for MT", ACL workshop on evaluation measures, section 4. Under the null
/// hypothesis the two systems' scores of a document are exchangeable, so that the sign of each difference is a coin's. With S the sum of the
/// differences and S* the one after N random choices of signs, p = (1 + #{|S*| ≥ |S|}) / (1 + N), two-sided.
/// <para>Where all 2^n choices are no more than N, they are enumerated and p = #{|S*| ≥ |S|} / 2^n is exact. Differences of zero change no sum, are
/// left out before and do not count in n. Sums are compared with a tolerance of 10^-12 of the sum of the differences' sizes, so that equal sums
/// in another order, which differ by rounding, count as equal.</para>
/// <para><b>Edge cases:</b> without a difference p = 1. <b>Complexity:</b> O(N·n/8): the differences are taken in groups of eight, whose 256 signed
/// sums are tabulated (2 KB a group), and a random byte chooses one. <b>Deterministic:</b> SplitMix64 from the seed; the same p for the
/// negated differences.</para>
/// </summary>
public static class ApproximateRandomization
{
    private const int GroupSize = 8;
    private const int GroupSums = 1 << GroupSize;
    private const double Rounding = 1e-12;

    /// <summary>The two-sided p of "neither system is better".</summary>
    /// <param name="differences">First minus second of each document.</param>
    /// <param name="seed">Seed of the random signs.</param>
    /// <param name="permutations">How many choices of signs are tried, at least 1.</param>
    /// <returns>Above 0 and at most 1.</returns>
    /// <exception cref="ArgumentException">A difference is not finite.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no permutation.</exception>
    public static double PValue(ReadOnlySpan<double> differences, int seed, int permutations = 10000)
    {
        Finite.ThrowIfNot(differences, nameof(differences));
        ArgumentOutOfRangeException.ThrowIfLessThan(permutations, 1);
        double[] known = WithoutZeros(differences);
        double sum = 0;
        double size = 0;
        foreach (double difference in known)
        {
            sum += difference;
            size += Math.Abs(difference);
        }

        double threshold = Math.Abs(sum) - (Rounding * size);
        double[] sums = SignedSums(known);
        return known.Length < 31 && 1 << known.Length <= permutations
            ? (double)Enumerate(sums, known.Length, threshold) / (1 << known.Length)
            : (Try(sums, permutations, threshold, new SplitMix64((ulong)seed)) + 1.0) / (permutations + 1.0);
    }

    private static double[] WithoutZeros(ReadOnlySpan<double> differences)
    {
        double[] known = new double[differences.Length];
        int count = 0;
        foreach (double difference in differences)
        {
            if (difference != 0)
            {
                known[count++] = difference;
            }
        }

        return known[..count];
    }

    /// <summary>For each group its sums under all signs: bit j of the index set means that difference j counts as it is, clear that it is negated.</summary>
    private static double[] SignedSums(double[] differences)
    {
        int groups = (differences.Length + GroupSize - 1) / GroupSize;
        double[] sums = new double[groups * GroupSums];
        for (int g = 0; g < groups; g++)
        {
            ReadOnlySpan<double> group = differences.AsSpan(g * GroupSize, Math.Min(GroupSize, differences.Length - (g * GroupSize)));
            for (int signs = 0; signs < GroupSums; signs++)
            {
                double sum = 0;
                for (int j = 0; j < group.Length; j++)
                {
                    sum += (signs & (1 << j)) != 0 ? group[j] : -group[j];
                }

                sums[(g * GroupSums) + signs] = sum;
            }
        }

        return sums;
    }

    private static int Enumerate(double[] sums, int count, double threshold)
    {
        int asFar = 0;
        for (int signs = 0; signs < 1 << count; signs++)
        {
            double sum = 0;
            for (int g = 0, rest = signs; g < sums.Length; g += GroupSums, rest >>= GroupSize)
            {
                sum += sums[g + (rest & (GroupSums - 1))];
            }

            asFar += Math.Abs(sum) >= threshold ? 1 : 0;
        }

        return asFar;
    }

    private static int Try(double[] sums, int permutations, double threshold, SplitMix64 random)
    {
        int asFar = 0;
        for (int p = 0; p < permutations; p++)
        {
            double sum = 0;
            ulong signs = 0;
            for (int g = 0, left = 0; g < sums.Length; g += GroupSums, left--)
            {
                if (left == 0)
                {
                    signs = random.NextUInt64();
                    left = sizeof(ulong);
                }

                sum += sums[g + (int)(signs & (GroupSums - 1))];
                signs >>= GroupSize;
            }

            asFar += Math.Abs(sum) >= threshold ? 1 : 0;
        }

        return asFar;
    }
}
