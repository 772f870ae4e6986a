namespace Summ.Summarization;

/// <summary>Orders sentences by score in the one way that all of the library uses.</summary>
public static class Ranking
{
    // 40 of the 52 bits of a double's fraction are a little more than 12 significant decimal digits.
    private const int DroppedBits = 12;

    /// <summary>
    /// A score rounded to 40 significant bits (12 decimal digits), half away from zero. Scores are compared in this form, so that the last
    /// bits, which depend on the order of a sum, never decide which sentence is chosen.
    /// </summary>
    public static double Rounded(double score)
    {
        const long half = 1L << (DroppedBits - 1);
        const long mask = ~((1L << DroppedBits) - 1);
        return score == 0 || !double.IsFinite(score) ? score + 0.0 : BitConverter.Int64BitsToDouble((BitConverter.DoubleToInt64Bits(score) + half) & mask);
    }

    /// <summary>Sentence indexes by descending score; of equal scores (see <see cref="Rounded"/>) the earlier sentence comes first.</summary>
    public static int[] Descending(ReadOnlySpan<double> scores)
    {
        double[] keys = new double[scores.Length];
        int[] order = new int[scores.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            keys[i] = Rounded(scores[i]);
            order[i] = i;
        }

        Array.Sort(order, (a, b) => keys[a] != keys[b] ? keys[b].CompareTo(keys[a]) : a.CompareTo(b));
        return order;
    }
}
