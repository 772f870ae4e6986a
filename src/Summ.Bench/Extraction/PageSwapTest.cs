using Summ.Numerics;

namespace Summ.Bench.Extraction;

/// <summary>
/// The paired randomisation test for a measure that is no mean over pages, such as the F1 of two means: E. W. Noreen, 1989, Computer-Intensive Methods for
/// Testing Hypotheses, chapter 2; A. Yeh, 2000, "More accurate tests for the statistical significance of result differences", COLING, section 3.3. Under the
/// null hypothesis the two systems' results of a page are exchangeable: a coin for each page says whether they are exchanged, the measure is worked out anew
/// for both, and p = (1 + #{|d*| ≥ |d|}) / (1 + N), two-sided, N exchanges.
/// <para>Pages with equal results change nothing and have no coin. Where all 2^n exchanges are no more than N, they are enumerated and p is exact.
/// Differences are compared with a tolerance of 10^-12. <b>Deterministic:</b> SplitMix64 from the seed. Without a difference p = 1.</para>
/// </summary>
internal static class PageSwapTest
{
    private const double Rounding = 1e-12;
    private const int MostEnumerated = 20;

    /// <summary>The two-sided p of "neither system is better".</summary>
    /// <param name="first">What each page adds for one system.</param>
    /// <param name="second">What it adds for the other.</param>
    /// <param name="value">The measure.</param>
    /// <param name="seed">Seed of the coins.</param>
    /// <param name="exchanges">How many exchanges are tried, at least 1.</param>
    /// <returns>Above 0 and at most 1.</returns>
    public static double PValue(PageSums[] first, PageSums[] second, Func<PageSums, double> value, int seed, int exchanges = 10000)
    {
        int[] open = [.. Enumerable.Range(0, first.Length).Where(i => first[i] != second[i])];
        double threshold = Difference(first, second, value, open, _ => false) - Rounding;
        if (open.Length <= MostEnumerated && 1 << open.Length <= exchanges)
        {
            int all = 1 << open.Length;
            int asLarge = Enumerable.Range(0, all).Count(bits => Difference(first, second, value, open, k => (bits >> k & 1) != 0) >= threshold);
            return (double)asLarge / all;
        }

        SplitMix64 random = new((ulong)seed);
        bool[] coins = new bool[open.Length];
        int count = 0;
        for (int n = 0; n < exchanges; n++)
        {
            Toss(coins, ref random);
            count += Difference(first, second, value, open, k => coins[k]) >= threshold ? 1 : 0;
        }

        return (count + 1.0) / (exchanges + 1.0);
    }

    private static void Toss(bool[] coins, ref SplitMix64 random)
    {
        ulong bits = 0;
        for (int k = 0; k < coins.Length; k++)
        {
            bits = k % 64 == 0 ? random.NextUInt64() : bits >> 1;
            coins[k] = (bits & 1) != 0;
        }
    }

    // Sums of all pages anew, so that rounding does not pile up. A measure that does not exist after an exchange is as good as 0.
    private static double Difference(PageSums[] first, PageSums[] second, Func<PageSums, double> value, int[] open, Func<int, bool> isExchanged)
    {
        PageSums a = default;
        PageSums b = default;
        for (int i = 0, k = 0; i < first.Length; i++)
        {
            // Counted on only where the page has a coin.
            bool swap = k < open.Length && open[k] == i && isExchanged(k++);
            a += swap ? second[i] : first[i];
            b += swap ? first[i] : second[i];
        }

        return Math.Abs(ZeroIfNone(value(a)) - ZeroIfNone(value(b)));
    }

    private static double ZeroIfNone(double value) => double.IsNaN(value) ? 0 : value;
}
