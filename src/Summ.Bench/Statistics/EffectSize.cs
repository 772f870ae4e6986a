using MathNet.Numerics;

namespace Summ.Bench.Statistics;

/// <summary>
/// How large a difference is, whatever the number of documents: a p-value says only that there is one. All change sign when the systems are swapped.
/// The measures of pairs count a difference of at most 10^-12 of the largest one as zero, since it is rounding.
/// </summary>
public static class EffectSize
{
    private const double Rounding = 1e-12;

    /// <summary>
    /// Cohen's d of pairs, d_z = mean / s of the differences, s with divisor n − 1: J. Cohen, 1988, Statistical Power Analysis for the Behavioral
    /// Sciences, 2nd edition, section 2.3.5.
    /// </summary>
    /// <param name="differences">First minus second of each document.</param>
    /// <returns>In standard deviations, unbounded; 0 if all differences are zero, NaN for fewer than two or if they are equal and not zero.</returns>
    /// <exception cref="ArgumentException">A difference is not finite.</exception>
    public static double CohenDz(ReadOnlySpan<double> differences)
    {
        Finite.ThrowIfNot(differences, nameof(differences));
        int n = differences.Length;
        double sum = 0;
        double largest = 0;
        foreach (double difference in differences)
        {
            sum += difference;
            largest = Math.Max(largest, Math.Abs(difference));
        }

        if (n < 2 || largest == 0)
        {
            return n < 2 ? double.NaN : 0;
        }

        double mean = sum / n;
        double squares = 0;
        foreach (double difference in differences)
        {
            squares += (difference - mean) * (difference - mean);
        }

        double deviation = Math.Sqrt(squares / (n - 1));
        return deviation <= Rounding * largest ? double.NaN : mean / deviation;
    }

    /// <summary>
    /// Hedges' g: d_z without its upward bias in small samples, times J = Γ(m/2) / (√(m/2)·Γ((m − 1)/2)) with m = n − 1. L. V. Hedges, 1981,
    /// "Distribution theory for Glass's estimator of effect size and related estimators", Journal of Educational Statistics 6(2), 107-128, equation 6e;
    /// the exact J, not 1 − 3/(4m − 1).
    /// </summary>
    /// <param name="differences">First minus second of each document.</param>
    /// <returns>In standard deviations, unbounded; 0 if all differences are zero, NaN for fewer than three or if they are equal and not zero.</returns>
    /// <exception cref="ArgumentException">A difference is not finite.</exception>
    public static double HedgesG(ReadOnlySpan<double> differences)
    {
        double dz = CohenDz(differences);
        int m = differences.Length - 1;
        return m < 2
            ? double.NaN
            : dz * Math.Exp(SpecialFunctions.GammaLn(m / 2.0) - SpecialFunctions.GammaLn((m - 1) / 2.0)) / Math.Sqrt(m / 2.0);
    }

    /// <summary>
    /// Matched-pairs rank-biserial correlation, (W+ − W−) / (W+ + W−) of the signed-rank test's rank sums: D. S. Kerby, 2014, "The simple difference
    /// formula: an approach to teaching nonparametric correlation", Comprehensive Psychology 3, 11.IT.3.1.
    /// </summary>
    /// <param name="differences">First minus second of each document; zeros are dropped.</param>
    /// <returns>-1 (every difference negative) to 1; 0 if all differences are zero, NaN for none.</returns>
    /// <exception cref="ArgumentException">A difference is not finite.</exception>
    public static double RankBiserial(ReadOnlySpan<double> differences)
    {
        Finite.ThrowIfNot(differences, nameof(differences));
        if (differences.IsEmpty)
        {
            return double.NaN;
        }

        SignedRanks ranks = new(differences);
        return ranks.Count == 0 ? 0 : (ranks.Positive - ranks.Negative) / (ranks.Positive + ranks.Negative);
    }

    /// <summary>
    /// Cliff's delta, (#{a > b} − #{a &lt; b}) / (n·m) over all pairs of one of a and one of b, paired or not: N. Cliff, 1993, "Dominance statistics:
    /// ordinal analyses to answer ordinal questions", Psychological Bulletin 114(3), 494-509. O(n log n): both are sorted and merged.
    /// </summary>
    /// <param name="a">The first system's scores.</param>
    /// <param name="b">The second system's scores, as many or not.</param>
    /// <returns>-1 (every a below every b) to 1; NaN if a side is empty.</returns>
    /// <exception cref="ArgumentException">A score is not finite.</exception>
    public static double CliffsDelta(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        Finite.ThrowIfNot(a, nameof(a));
        Finite.ThrowIfNot(b, nameof(b));
        if (a.IsEmpty || b.IsEmpty)
        {
            return double.NaN;
        }

        double[] sorted = b.ToArray();
        Array.Sort(sorted);
        double[] others = a.ToArray();
        Array.Sort(others);
        long dominance = 0;
        int below = 0;
        int notAbove = 0;
        foreach (double value in others)
        {
            while (below < sorted.Length && sorted[below] < value)
            {
                below++;
            }

            while (notAbove < sorted.Length && sorted[notAbove] <= value)
            {
                notAbove++;
            }

            dominance += below - (sorted.Length - notAbove);
        }

        return dominance / ((double)a.Length * b.Length);
    }

    /// <summary>Shares of the documents won, tied and lost.</summary>
    /// <param name="differences">First minus second of each document.</param>
    /// <exception cref="ArgumentException">A difference is not finite.</exception>
    public static DocumentShares Shares(ReadOnlySpan<double> differences)
    {
        Finite.ThrowIfNot(differences, nameof(differences));
        SignedRanks ranks = new(differences);
        double n = differences.Length;
        return new DocumentShares(ranks.Wins / n, (n - ranks.Count) / n, (ranks.Count - ranks.Wins) / n);
    }
}
