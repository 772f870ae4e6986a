namespace Summ.Numerics;

/// <summary>Sorting of indexes by a small whole number, stable, in linear time.</summary>
internal static class CountingSort
{
    /// <summary>The indexes of the keys, ordered by ascending key and then by index.</summary>
    /// <param name="keys">Keys from 0. Memory is in the order of the largest.</param>
    public static int[] Ascending(ReadOnlySpan<int> keys)
    {
        int largest = 0;
        foreach (int key in keys)
        {
            largest = Math.Max(largest, key);
        }

        int[] places = new int[largest + 2];
        foreach (int key in keys)
        {
            places[key + 1]++;
        }

        for (int key = 0; key <= largest; key++)
        {
            places[key + 1] += places[key];
        }

        int[] order = new int[keys.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            order[places[keys[i]]++] = i;
        }

        return order;
    }
}
