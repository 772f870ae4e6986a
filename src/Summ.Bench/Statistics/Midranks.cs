namespace Summ.Bench.Statistics;

/// <summary>Ranks from 1, equal values sharing the mean of their ranks.</summary>
internal static class Midranks
{
    /// <summary>Fills in the rank of each value.</summary>
    /// <param name="values">The values.</param>
    /// <param name="ranks">As long as the values.</param>
    /// <param name="tolerance">Neighbours in order that lie no farther apart count as equal.</param>
    /// <returns>How many values each group of equal values has, in ascending order of the values.</returns>
    internal static List<int> Fill(ReadOnlySpan<double> values, Span<double> ranks, double tolerance = 0)
    {
        double[] sorted = values.ToArray();
        int[] order = new int[sorted.Length];
        for (int i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(sorted, order);
        List<int> groups = [];
        for (int start = 0, end; start < sorted.Length; start = end)
        {
            end = start + 1;
            while (end < sorted.Length && sorted[end] - sorted[end - 1] <= tolerance)
            {
                end++;
            }

            for (int i = start; i < end; i++)
            {
                ranks[order[i]] = (start + 1 + end) / 2.0;
            }

            groups.Add(end - start);
        }

        return groups;
    }
}
