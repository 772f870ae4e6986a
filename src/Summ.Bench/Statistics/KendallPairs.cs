namespace Summ.Bench.Statistics;

/// <summary>
/// What Kendall's tau counts, in O(n log n): W. R. Knight, 1966, "A computer method for calculating Kendall's tau with ungrouped data", Journal of the
/// American Statistical Association 61, 436-439. Sorted by x, then y, the discordant pairs are the exchanges that a merge sort by y makes.
/// </summary>
internal sealed class KendallPairs
{
    internal KendallPairs(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        int n = x.Length;
        (double X, double Y)[] pairs = new (double, double)[n];
        for (int i = 0; i < n; i++)
        {
            pairs[i] = (x[i], y[i]);
        }

        Array.Sort(pairs, static (p, q) => p.X != q.X ? p.X.CompareTo(q.X) : p.Y.CompareTo(q.Y));
        double[] sorted = new double[n];
        for (int i = 0; i < n; i++)
        {
            sorted[i] = pairs[i].Y;
        }

        TiesX = new Ties(n, i => pairs[i].X == pairs[i - 1].X);
        long both = new Ties(n, i => pairs[i].X == pairs[i - 1].X && pairs[i].Y == pairs[i - 1].Y).Pairs;
        Discordant = Exchanges(sorted, new double[n]);
        TiesY = new Ties(n, i => sorted[i] == sorted[i - 1]);
        All = n * (n - 1L) / 2;
        Concordant = All - TiesX.Pairs - TiesY.Pairs + both - Discordant;
    }

    /// <summary>n(n − 1)/2.</summary>
    internal long All { get; }

    /// <summary>Pairs that x and y put in the same order.</summary>
    internal long Concordant { get; }

    /// <summary>Pairs that x and y put in opposite orders.</summary>
    internal long Discordant { get; }

    internal Ties TiesX { get; }

    internal Ties TiesY { get; }

    /// <summary>Sorts bottom up and counts how many elements each one is moved past.</summary>
    private static long Exchanges(double[] values, double[] buffer)
    {
        long exchanges = 0;
        int n = values.Length;
        for (int width = 1; width > 0 && width < n; width *= 2)
        {
            for (int start = 0; start < n; start += 2 * width)
            {
                int middle = Math.Min(start + width, n);
                int end = Math.Min(middle + width, n);
                for (int left = start, right = middle, to = start; to < end; to++)
                {
                    if (right < end && (left == middle || values[right] < values[left]))
                    {
                        exchanges += middle - left;
                        buffer[to] = values[right++];
                    }
                    else
                    {
                        buffer[to] = values[left++];
                    }
                }
            }

            buffer.AsSpan().CopyTo(values);
        }

        return exchanges;
    }

    /// <summary>Sums over the groups of t equal values.</summary>
    internal readonly struct Ties
    {
        internal Ties(int n, Func<int, bool> equalsBefore)
        {
            long t = 1;
            for (int i = 1; i <= n; i++)
            {
                if (i < n && equalsBefore(i))
                {
                    t++;
                    continue;
                }

                Pairs += t * (t - 1) / 2;
                Triples += (double)t * (t - 1) * (t - 2);
                Variance += (double)t * (t - 1) * ((2 * t) + 5);
                t = 1;
            }
        }

        /// <summary>Σ t(t − 1)/2.</summary>
        internal long Pairs { get; }

        /// <summary>Σ t(t − 1)(t − 2).</summary>
        internal double Triples { get; }

        /// <summary>Σ t(t − 1)(2t + 5).</summary>
        internal double Variance { get; }
    }
}
