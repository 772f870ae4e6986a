namespace Summ.Bench.Statistics;

/// <summary>
/// Differences ranked by size, ranks summed by sign. Differences that would be equal or zero but for rounding in a − b are told by a tolerance of
/// 10^-12 of the largest size: at most so far from zero is zero, at most so far apart is tied.
/// </summary>
internal sealed class SignedRanks
{
    private const double Rounding = 1e-12;

    internal SignedRanks(ReadOnlySpan<double> differences)
    {
        double tolerance = 0;
        foreach (double difference in differences)
        {
            tolerance = Math.Max(tolerance, Rounding * Math.Abs(difference));
        }

        double[] sizes = new double[differences.Length];
        bool[] positive = new bool[differences.Length];
        foreach (double difference in differences)
        {
            if (Math.Abs(difference) > tolerance)
            {
                positive[Count] = difference > 0;
                sizes[Count++] = Math.Abs(difference);
                Wins += difference > 0 ? 1 : 0;
            }
        }

        double[] ranks = new double[Count];
        Groups = Midranks.Fill(sizes.AsSpan(0, Count), ranks, tolerance);
        for (int i = 0; i < Count; i++)
        {
            if (positive[i])
            {
                Positive += ranks[i];
            }
            else
            {
                Negative += ranks[i];
            }
        }
    }

    /// <summary>Differences that are not zero.</summary>
    internal int Count { get; }

    /// <summary>Differences above zero.</summary>
    internal int Wins { get; }

    /// <summary>Sum of the ranks of those above zero.</summary>
    internal double Positive { get; }

    /// <summary>Sum of the ranks of those below zero.</summary>
    internal double Negative { get; }

    /// <summary>How many differences share each size.</summary>
    internal List<int> Groups { get; }

    internal bool HasTies => Groups.Count < Count;
}
