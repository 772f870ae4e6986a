namespace Summ.Summarization;

/// <summary>Orders sentences by score in the one way that all of the library uses.</summary>
public static class Ranking
{
    // 40 of the 52 bits of a double's fraction are a little more than 12 significant decimal digits.
    private const int DroppedBits = 12;

    // Up to so many best ones are kept in order by insertion, which is linear in the sentences; more are sorted.
    private const int FewEnoughToInsert = 16;

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
    public static int[] Descending(ReadOnlySpan<double> scores) => Descending(scores, scores.Length);

    /// <summary>The first <paramref name="count"/> of all sentence indexes by descending score, or all if there are no more.</summary>
    /// <param name="scores">One score for each sentence.</param>
    /// <param name="count">How many are wanted, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public static int[] Descending(ReadOnlySpan<double> scores, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (count <= FewEnoughToInsert && count < scores.Length)
        {
            return Best(scores, count);
        }

        double[] keys = new double[scores.Length];
        int[] order = new int[scores.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            keys[i] = Rounded(scores[i]);
            order[i] = i;
        }

        Array.Sort(order, (a, b) => keys[a] != keys[b] ? keys[b].CompareTo(keys[a]) : a.CompareTo(b));
        return count < order.Length ? order[..count] : order;
    }

    private static int[] Best(ReadOnlySpan<double> scores, int count)
    {
        int[] best = new int[count];
        Span<double> keys = stackalloc double[FewEnoughToInsert];
        int held = 0;
        for (int i = 0; i < scores.Length && count > 0; i++)
        {
            double key = Rounded(scores[i]);
            if (held == count && key <= keys[held - 1])
            {
                continue;
            }

            // An equal score stays behind the earlier sentence.
            int place = held < count ? held++ : held - 1;
            for (; place > 0 && keys[place - 1] < key; place--)
            {
                keys[place] = keys[place - 1];
                best[place] = best[place - 1];
            }

            keys[place] = key;
            best[place] = i;
        }

        return best;
    }
}
