using MathNet.Numerics.Distributions;

namespace Summ.Bench.Statistics;

/// <summary>
/// Three correlation coefficients with intervals by Fisher's transformation, tanh(artanh r ± z·s), z the normal quantile of the confidence and s the
/// standard error that each method names: R. A. Fisher, 1921, "On the 'probable error' of a coefficient of correlation deduced from a small sample",
/// Metron 1, 3-32; D. G. Bonett and T. A. Wright, 2000, "Sample size requirements for estimating Pearson, Kendall and Spearman correlations",
/// Psychometrika 65, 23-28. With too few pairs for the standard error the interval is all of -1 to 1; for r = ±1 and enough pairs it has no width.
/// </summary>
public static class Correlation
{
    /// <summary>Numerator of the variance of a transformed Kendall coefficient: E. C. Fieller, H. O. Hartley and E. S. Pearson, 1957, "Tests for rank
    /// correlation coefficients I", Biometrika 44, 470-481.</summary>
    private const double KendallVariance = 0.437;

    /// <summary>Up to here all n! orders are counted where nothing is tied.</summary>
    private const int LargestExactKendall = 33;

    /// <summary>
    /// Pearson's product-moment coefficient. s = 1/√(n − 3); p from t = r·√((n − 2)/(1 − r²)) with n − 2 degrees of freedom, 1 for two pairs.
    /// </summary>
    /// <param name="x">One side of the pairs.</param>
    /// <param name="y">The other side, in the same order.</param>
    /// <param name="confidence">Confidence of the interval, above 0 and below 1.</param>
    /// <exception cref="ArgumentException">The lists are not equally long, or a value is not finite.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is not between 0 and 1.</exception>
    public static CorrelationEstimate Pearson(ReadOnlySpan<double> x, ReadOnlySpan<double> y, double confidence = 0.95)
    {
        Finite.ThrowIfNotPairs(x, y, nameof(x), nameof(y));
        Confidence.ThrowIfNot(confidence, nameof(confidence));
        double r = Coefficient(x, y);
        return double.IsNaN(r)
            ? CorrelationEstimate.Undefined(x.Length)
            : Estimate(r, 1, x.Length - 3, StudentP(r, x.Length), x.Length, confidence);
    }

    /// <summary>
    /// Spearman's coefficient: Pearson's of the ranks, equal values sharing their mean rank. s = √((1 + r²/2)/(n − 3)) of Bonett and Wright; p from t
    /// as Pearson's, an approximation here.
    /// </summary>
    /// <param name="x">One side of the pairs.</param>
    /// <param name="y">The other side, in the same order.</param>
    /// <param name="confidence">Confidence of the interval, above 0 and below 1.</param>
    /// <exception cref="ArgumentException">The lists are not equally long, or a value is not finite.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is not between 0 and 1.</exception>
    public static CorrelationEstimate Spearman(ReadOnlySpan<double> x, ReadOnlySpan<double> y, double confidence = 0.95)
    {
        Finite.ThrowIfNotPairs(x, y, nameof(x), nameof(y));
        Confidence.ThrowIfNot(confidence, nameof(confidence));
        double[] ranksX = new double[x.Length];
        double[] ranksY = new double[y.Length];
        Midranks.Fill(x, ranksX);
        Midranks.Fill(y, ranksY);
        double r = Coefficient(ranksX, ranksY);
        return double.IsNaN(r)
            ? CorrelationEstimate.Undefined(x.Length)
            : Estimate(r, 1 + (r * r / 2), x.Length - 3, StudentP(r, x.Length), x.Length, confidence);
    }

    /// <summary>
    /// Kendall's tau-b, (C − D)/√((P − X)(P − Y)) with C concordant and D discordant of P = n(n − 1)/2 pairs, X and Y tied in x and in y (M. G. Kendall,
    /// 1945, "The treatment of ties in ranking problems", Biometrika 33, 239-251). s = √(0.437/(n − 4)) of Fieller, Hartley and Pearson, made for data
    /// without ties. p is exact for up to 33 pairs without ties (Kendall and Gibbons, 1990, Rank Correlation Methods, 5th edition, chapter 5), else by
    /// the normal approximation of C − D with the variance of tied data (chapter 4) and without continuity correction.
    /// </summary>
    /// <param name="x">One side of the pairs.</param>
    /// <param name="y">The other side, in the same order.</param>
    /// <param name="confidence">Confidence of the interval, above 0 and below 1.</param>
    /// <exception cref="ArgumentException">The lists are not equally long, or a value is not finite.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is not between 0 and 1.</exception>
    public static CorrelationEstimate Kendall(ReadOnlySpan<double> x, ReadOnlySpan<double> y, double confidence = 0.95)
    {
        Finite.ThrowIfNotPairs(x, y, nameof(x), nameof(y));
        Confidence.ThrowIfNot(confidence, nameof(confidence));
        int n = x.Length;
        KendallPairs pairs = new(x, y);
        long untiedX = pairs.All - pairs.TiesX.Pairs;
        long untiedY = pairs.All - pairs.TiesY.Pairs;
        if (untiedX == 0 || untiedY == 0)
        {
            return CorrelationEstimate.Undefined(n);
        }

        // One root of the product: of equal counts it is the count itself, so that a perfect agreement is 1 and not a bit less.
        double tau = Math.Clamp((pairs.Concordant - pairs.Discordant) / Math.Sqrt((double)untiedX * untiedY), -1, 1);
        double p = n <= LargestExactKendall && untiedX == pairs.All && untiedY == pairs.All
            ? KendallExactP(n, Math.Min(pairs.Concordant, pairs.Discordant))
            : KendallNormalP(n, pairs);
        return Estimate(tau, KendallVariance, n - 4, p, n, confidence);
    }

    /// <summary>From centred sums: the two passes keep values far from zero from cancelling.</summary>
    private static double Coefficient(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        int n = x.Length;
        if (IsConstant(x) || IsConstant(y))
        {
            return double.NaN;
        }

        double sumX = 0;
        double sumY = 0;
        for (int i = 0; i < n; i++)
        {
            sumX += x[i];
            sumY += y[i];
        }

        double meanX = sumX / n;
        double meanY = sumY / n;
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int i = 0; i < n; i++)
        {
            double dx = x[i] - meanX;
            double dy = y[i] - meanY;
            xx += dx * dx;
            yy += dy * dy;
            xy += dx * dy;
        }

        return Math.Clamp(xy / Math.Sqrt(xx * yy), -1, 1);
    }

    private static bool IsConstant(ReadOnlySpan<double> values) => values.Length < 2 || !values[1..].ContainsAnyExcept(values[0]);

    private static double StudentP(double r, int n)
    {
        int degrees = n - 2;
        if (degrees < 1)
        {
            return 1;
        }

        double rest = (1 - r) * (1 + r);
        return rest <= 0 ? 0 : Math.Min(1, 2 * StudentT.CDF(0, 1, degrees, -Math.Abs(r) * Math.Sqrt(degrees / rest)));
    }

    /// <summary>Of all orders of n things, equally likely, twice the share with no more inversions than this.</summary>
    private static double KendallExactP(int n, long fewer)
    {
        // share[k]: chance of k inversions among the first m things; the m-th adds 0 to m - 1 of them, each with chance 1/m.
        double[] share = new double[(n * (n - 1) / 2) + 1];
        double[] next = new double[share.Length];
        share[0] = 1;
        for (int m = 2; m <= n; m++)
        {
            for (int k = 0; k <= m * (m - 1) / 2; k++)
            {
                double window = 0;
                for (int j = Math.Max(0, k - m + 1); j <= k; j++)
                {
                    window += share[j];
                }

                next[k] = window / m;
            }

            (share, next) = (next, share);
        }

        double atMost = 0;
        for (int k = 0; k <= fewer; k++)
        {
            atMost += share[k];
        }

        return Math.Min(1, 2 * atMost);
    }

    private static double KendallNormalP(int n, KendallPairs pairs)
    {
        double m = n * (n - 1.0);
        double variance = ((m * ((2.0 * n) + 5)) - pairs.TiesX.Variance - pairs.TiesY.Variance) / 18;
        variance += 2.0 * pairs.TiesX.Pairs * pairs.TiesY.Pairs / m;
        if (n > 2)
        {
            variance += pairs.TiesX.Triples * pairs.TiesY.Triples / (9 * m * (n - 2));
        }

        return Math.Min(1, 2 * Normal.CDF(0, 1, -Math.Abs(pairs.Concordant - pairs.Discordant) / Math.Sqrt(variance)));
    }

    private static CorrelationEstimate Estimate(double r, double variance, int divisor, double p, int n, double confidence)
    {
        if (divisor <= 0)
        {
            return new CorrelationEstimate(r, -1, 1, p, n);
        }

        double centre = Math.Atanh(r);
        double reach = NormalQuantile.OfConfidence(confidence) * Math.Sqrt(variance / divisor);
        return new CorrelationEstimate(r, Math.Tanh(centre - reach), Math.Tanh(centre + reach), p, n);
    }
}
