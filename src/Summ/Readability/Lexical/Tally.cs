using System.Buffers;

namespace Summ.Readability.Lexical;

/// <summary>
/// Counts how often each value occurs, by counting sort. Linear in the number of values plus the largest of them, and thus in the text,
/// as the values are parts of its number of words.
/// </summary>
internal static class Tally
{
    /// <summary>The distinct values above 0 in ascending order, each with the number of its occurrences.</summary>
    public static ValueCount[] Of(ReadOnlySpan<int> values)
    {
        int largest = 0;
        foreach (int value in values)
        {
            largest = Math.Max(largest, value);
        }

        int[] counts = ArrayPool<int>.Shared.Rent(largest + 1);
        Array.Clear(counts, 0, largest + 1);
        int distinct = 0;
        foreach (int value in values)
        {
            distinct += value > 0 && counts[value]++ == 0 ? 1 : 0;
        }

        ValueCount[] tally = new ValueCount[distinct];
        for (int value = 1, i = 0; i < distinct; value++)
        {
            if (counts[value] > 0)
            {
                tally[i++] = new ValueCount(value, counts[value]);
            }
        }

        ArrayPool<int>.Shared.Return(counts);
        return tally;
    }
}
