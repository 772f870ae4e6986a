using MathNet.Numerics.Distributions;

namespace Summ.Bench.Statistics;

/// <summary>
/// Whether one metric agrees better with a human score than another metric on the same things: E. J. Williams, 1959, Regression Analysis, chapter 5,
/// and "The comparison of regression variables", Journal of the Royal Statistical Society B 21, 396-399; J. H. Steiger, 1980, "Tests for comparing
/// elements of a correlation matrix", Psychological Bulletin 87(2), 245-251, equation 7; Y. Graham and T. Baldwin, 2014, "Testing for significance
/// of increased correlation with human judgment", EMNLP, section 4. With K = 1 − a² − b² − r² + 2abr, r the correlation of the two metrics,
/// t = (a − b)·√((n − 1)(1 + r)) / √(2K(n − 1)/(n − 3) + (a + b)²/4·(1 − r)³) with n − 3 degrees of freedom.
/// <para>Made for Pearson's coefficient of normal data; with rank correlations it is an approximation.</para>
/// </summary>
public static class WilliamsTest
{
    /// <summary>A K no farther below zero is the rounding of the coefficients and not their contradiction.</summary>
    private const double Rounding = 1e-9;

    /// <summary>
    /// K is not known better than this. Two metrics that differ by rounding have a K of about zero and correlations that differ in the last bits,
    /// and the quotient of the two must not become a difference.
    /// </summary>
    private const double SmallestK = 1e-15;

    /// <summary>So near -1 one metric is the other's negative: 1 + r and K are both rounding, and their quotient means nothing.</summary>
    private const double Opposite = -1 + 1e-12;

    /// <summary>Compares two correlations that share one variable.</summary>
    /// <param name="rA">Correlation of metric A with the human score, -1 to 1.</param>
    /// <param name="rB">Correlation of metric B with the human score, -1 to 1.</param>
    /// <param name="rAB">Correlation of the two metrics, -1 to 1.</param>
    /// <param name="n">How many things were scored.</param>
    /// <returns>NaN if a correlation is NaN, n is below 4 or one metric is the other's negative. Equal correlations have t = 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A correlation is not within -1 and 1, or n is negative.</exception>
    /// <exception cref="ArgumentException">No three variables have these correlations.</exception>
    public static WilliamsResult Of(double rA, double rB, double rAB, int n)
    {
        ThrowIfNoCorrelation(rA, nameof(rA));
        ThrowIfNoCorrelation(rB, nameof(rB));
        ThrowIfNoCorrelation(rAB, nameof(rAB));
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        int degrees = n - 3;
        if (degrees < 1 || double.IsNaN(rA + rB + rAB) || rAB <= Opposite)
        {
            return new WilliamsResult(double.NaN, degrees, double.NaN, double.NaN);
        }

        double k = 1 - (rA * rA) - (rB * rB) - (rAB * rAB) + (2 * rA * rB * rAB);
        if (k < -Rounding)
        {
            throw new ArgumentException("No three variables have these correlations: their matrix is not positive.", nameof(rAB));
        }

        double mean = (rA + rB) / 2;
        double rest = 1 - rAB;
        double variance = (2 * Math.Max(k, SmallestK) * (n - 1) / degrees) + (mean * mean * rest * rest * rest);
        double t = (rA - rB) * Math.Sqrt((n - 1) * (1 + rAB)) / Math.Sqrt(variance);
        double beyond = StudentT.CDF(0, 1, degrees, -Math.Abs(t));
        return new WilliamsResult(t, degrees, Math.Min(1, 2 * beyond), t > 0 ? beyond : 1 - beyond);
    }

    private static void ThrowIfNoCorrelation(double r, string name)
    {
        if (r is < -1 or > 1)
        {
            throw new ArgumentOutOfRangeException(name, r, "A correlation lies within -1 and 1.");
        }
    }
}
