namespace Summ.Bench.Statistics;

/// <summary>
/// Pearson's and Spearman's coefficients of pairs that count several times or not at all, as in a resample: the same as those of the list in which each
/// pair stands as often as its weight says. The pairs are sorted once; a coefficient is then linear in them.
/// </summary>
internal sealed class WeightedCorrelation
{
    private readonly double[] _x;
    private readonly double[] _y;
    private readonly int[] _orderX;
    private readonly int[] _orderY;
    private readonly double[] _ranksX;
    private readonly double[] _ranksY;

    /// <summary>Takes pairs, all finite.</summary>
    public WeightedCorrelation(double[] x, double[] y)
    {
        Finite.ThrowIfNotPairs(x, y, nameof(x), nameof(y));
        _x = x;
        _y = y;
        _orderX = OrderOf(x);
        _orderY = OrderOf(y);
        _ranksX = new double[x.Length];
        _ranksY = new double[x.Length];
    }

    /// <summary>Pearson's coefficient; NaN with fewer than two pairs, or when one side is all equal.</summary>
    public double Pearson(ReadOnlySpan<int> weights) => Coefficient(_x, _y, weights);

    /// <summary>Spearman's coefficient, equal values sharing their mean rank; NaN as Pearson's. Not safe for threads.</summary>
    public double Spearman(ReadOnlySpan<int> weights)
    {
        FillRanks(_x, _orderX, weights, _ranksX);
        FillRanks(_y, _orderY, weights, _ranksY);
        return Coefficient(_ranksX, _ranksY, weights);
    }

    private static int[] OrderOf(double[] values)
    {
        int[] order = [.. Enumerable.Range(0, values.Length)];
        Array.Sort((double[])values.Clone(), order);
        return order;
    }

    private static void FillRanks(double[] values, int[] order, ReadOnlySpan<int> weights, double[] ranks)
    {
        long before = 0;
        for (int start = 0, end; start < order.Length; start = end)
        {
            long weight = 0;
            for (end = start; end < order.Length && values[order[end]] == values[order[start]]; end++)
            {
                weight += weights[order[end]];
            }

            double rank = before + ((weight + 1) / 2.0);
            for (int i = start; i < end; i++)
            {
                ranks[order[i]] = rank;
            }

            before += weight;
        }
    }

    private static double Coefficient(double[] x, double[] y, ReadOnlySpan<int> weights)
    {
        long n = 0;
        double sumX = 0;
        double sumY = 0;
        for (int i = 0; i < x.Length; i++)
        {
            n += weights[i];
            sumX += weights[i] * x[i];
            sumY += weights[i] * y[i];
        }

        double meanX = sumX / n;
        double meanY = sumY / n;
        double xx = 0;
        double yy = 0;
        double xy = 0;
        int first = -1;
        bool differsX = false;
        bool differsY = false;
        for (int i = 0; i < x.Length; i++)
        {
            if (weights[i] == 0)
            {
                continue;
            }

            first = first < 0 ? i : first;
            differsX |= x[i] != x[first];
            differsY |= y[i] != y[first];
            double dx = x[i] - meanX;
            double dy = y[i] - meanY;
            xx += weights[i] * dx * dx;
            yy += weights[i] * dy * dy;
            xy += weights[i] * dx * dy;
        }

        // Of equal values the sums are rounding, not zero.
        return differsX && differsY ? Math.Clamp(xy / Math.Sqrt(xx * yy), -1, 1) : double.NaN;
    }
}
