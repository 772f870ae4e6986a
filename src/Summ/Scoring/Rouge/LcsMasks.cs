namespace Summ.Scoring.Rouge;

/// <summary>The step that both bit-parallel LCS computations share, for up to 64 rows: bit i of a mask says that row i has the term.</summary>
internal static class LcsMasks
{
    /// <summary>Sets the masks of up to 64 rows.</summary>
    public static void Set(ReadOnlySpan<int> rows, Span<ulong> masks)
    {
        for (int i = 0; i < rows.Length; i++)
        {
            masks[rows[i]] |= 1UL << i;
        }
    }

    /// <summary>Takes back what <see cref="Set"/> did.</summary>
    public static void Clear(ReadOnlySpan<int> rows, Span<ulong> masks)
    {
        foreach (int term in rows)
        {
            masks[term] = 0;
        }
    }

    /// <summary>The lowest bits, 1 to 64 of them.</summary>
    public static ulong Lowest(int bits) => ulong.MaxValue >> (64 - bits);

    /// <summary>
    /// One column for one block of rows. The carry comes from the block above in the same column and goes to the one below.
    /// </summary>
    public static ulong Step(ulong state, ulong mask, ref byte carry)
    {
        ulong sum = state + (state & mask);
        ulong carried = sum + carry;
        carry = sum < state || carried < sum ? (byte)1 : (byte)0;
        return carried | (state & ~mask);
    }
}
