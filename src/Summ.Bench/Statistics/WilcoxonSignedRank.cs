using MathNet.Numerics.Distributions;

namespace Summ.Bench.Statistics;

/// <summary>
/// The signed-rank test: F. Wilcoxon, 1945, "Individual comparisons by ranking methods", Biometrics Bulletin 1(6), 80-83. The differences that are not
/// zero are ranked by size, equal sizes sharing their mean rank; W+ and W− are the sums of the ranks of the positive and the negative ones. Under the
/// null hypothesis, differences symmetric about zero, every choice of signs is as likely.
/// <para>Zeros are dropped, as Wilcoxon did (scipy's <c>zero_method="wilcox"</c>; Pratt's ranking of zeros is not done). p is two-sided: exact for up to
/// 50 differences without ties, p = min(1, 2·P(W ≤ min(W+, W−))), else from the normal approximation with mean n(n + 1)/4 and variance
/// n(n + 1)(2n + 1)/24 − Σ(t³ − t)/48 over groups of t ties, by default with a continuity correction: ½ off the distance from the mean, as R has it
/// and scipy has not.</para>
/// <para><b>Differs from scipy:</b> where zeros were dropped and nothing is tied, p is exact here. Sizes that are equal but for rounding count as
/// tied (10^-12 of the largest), which scipy leaves to its caller.</para>
/// <para><b>Complexity:</b> O(n log n), with an exact p O(n³) for n up to 50. <b>Edge cases:</b> no difference but zeros has p = 1.</para>
/// </summary>
public static class WilcoxonSignedRank
{
    /// <summary>So many differences without ties at most have an exact p.</summary>
    public const int LargestExact = 50;

    /// <summary>Tests whether differences are symmetric about zero.</summary>
    /// <param name="differences">First minus second of each document.</param>
    /// <param name="continuityCorrection">Whether the normal approximation is corrected for the statistic's steps.</param>
    /// <exception cref="ArgumentException">A difference is not finite.</exception>
    public static WilcoxonResult Of(ReadOnlySpan<double> differences, bool continuityCorrection = true)
    {
        Finite.ThrowIfNot(differences, nameof(differences));
        SignedRanks ranks = new(differences);
        double statistic = Math.Min(ranks.Positive, ranks.Negative);
        bool exact = ranks.Count <= LargestExact && !ranks.HasTies;
        double p = exact ? Exact(ranks.Count, (int)statistic) : Approximate(ranks, statistic, continuityCorrection);
        return new WilcoxonResult(statistic, ranks.Positive, ranks.Negative, p, ranks.Count, exact);
    }

    /// <summary>Twice the share of all subsets of the ranks 1 to n whose sum is no larger.</summary>
    private static double Exact(int n, int statistic)
    {
        // share[s]: chance that the ranks so far, each in with chance ½, sum to s. Nothing is rounded: the shares are multiples of 2^-50.
        double[] share = new double[(n * (n + 1) / 2) + 1];
        share[0] = 1;
        for (int rank = 1; rank <= n; rank++)
        {
            for (int s = rank * (rank + 1) / 2; s >= 0; s--)
            {
                share[s] = (share[s] + (s >= rank ? share[s - rank] : 0)) / 2;
            }
        }

        double atMost = 0;
        for (int s = 0; s <= statistic; s++)
        {
            atMost += share[s];
        }

        return Math.Min(1, 2 * atMost);
    }

    private static double Approximate(SignedRanks ranks, double statistic, bool continuityCorrection)
    {
        double n = ranks.Count;
        double variance = n * (n + 1) * ((2 * n) + 1) / 24;
        foreach (int tied in ranks.Groups)
        {
            double t = tied;
            variance -= ((t * t * t) - t) / 48;
        }

        double distance = (n * (n + 1) / 4) - statistic;
        distance = Math.Max(0, distance - (continuityCorrection ? 0.5 : 0));
        return Math.Min(1, 2 * Normal.CDF(0, 1, -distance / Math.Sqrt(variance)));
    }
}
