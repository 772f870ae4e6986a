namespace Summ.Bench.Statistics;

/// <summary>
/// P-values adjusted for how many tests were made: each may be compared with the level itself. A p of NaN is a test that was not made; it stays NaN
/// and does not count.
/// </summary>
public static class MultipleComparisons
{
    /// <summary>
    /// S. Holm, 1979, "A simple sequentially rejective multiple test procedure", Scandinavian Journal of Statistics 6, 65-70: holds the chance of any
    /// false rejection, whatever the tests' dependence. With m tests and p sorted upwards, the adjusted p of rank i is the largest of
    /// (m + 1 − j)·p[j] over j ≤ i, at most 1.
    /// </summary>
    /// <param name="p">The p-values, each from 0 to 1 or NaN.</param>
    /// <returns>The adjusted p-values in the order given, none below its p.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A p is below 0 or above 1.</exception>
    public static double[] Holm(ReadOnlySpan<double> p)
    {
        int[] order = Ascending(p);
        double[] adjusted = AllNaN(p.Length);
        double largest = 0;
        for (int i = 0; i < order.Length; i++)
        {
            largest = Math.Max(largest, Math.Min(1, (order.Length - i) * p[order[i]]));
            adjusted[order[i]] = largest;
        }

        return adjusted;
    }

    /// <summary>
    /// Y. Benjamini and Y. Hochberg, 1995, "Controlling the false discovery rate", Journal of the Royal Statistical Society B 57(1), 289-300: holds the
    /// expected share of false ones among the rejections, for tests that are independent or positively dependent. With m tests and p sorted
    /// upwards, the adjusted p of rank i is the smallest of (m/j)·p[j] over j ≥ i.
    /// </summary>
    /// <param name="p">The p-values, each from 0 to 1 or NaN.</param>
    /// <returns>The adjusted p-values in the order given, none below its p.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A p is below 0 or above 1.</exception>
    public static double[] BenjaminiHochberg(ReadOnlySpan<double> p)
    {
        int[] order = Ascending(p);
        double[] adjusted = AllNaN(p.Length);
        double smallest = 1;
        for (int i = order.Length - 1; i >= 0; i--)
        {
            // The quotient first: m/m is 1, so that no rounding brings the result below p.
            smallest = Math.Min(smallest, (double)order.Length / (i + 1) * p[order[i]]);
            adjusted[order[i]] = smallest;
        }

        return adjusted;
    }

    /// <summary>Indexes of the tests made, by p, then by place.</summary>
    private static int[] Ascending(ReadOnlySpan<double> p)
    {
        int[] order = new int[p.Length];
        double[] keys = new double[p.Length];
        int count = 0;
        for (int i = 0; i < p.Length; i++)
        {
            if (double.IsNaN(p[i]))
            {
                continue;
            }

            if (p[i] is < 0 or > 1)
            {
                throw new ArgumentOutOfRangeException(nameof(p), p[i], $"Value {i} is not a probability.");
            }

            keys[count] = p[i];
            order[count++] = i;
        }

        // Equal p's get the same adjusted value in either order.
        Array.Sort(keys, order, 0, count);
        return order[..count];
    }

    private static double[] AllNaN(int count)
    {
        double[] values = new double[count];
        Array.Fill(values, double.NaN);
        return values;
    }
}
