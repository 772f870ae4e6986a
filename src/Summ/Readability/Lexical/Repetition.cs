namespace Summ.Readability.Lexical;

/// <summary>What Yule's K and Simpson's D share.</summary>
internal static class Repetition
{
    /// <summary>Number of ordered pairs of two different tokens of one type: the sum of m (m - 1) V(m).</summary>
    public static long Pairs(LexicalCounts counts)
    {
        long pairs = 0;
        foreach (ValueCount types in counts.Spectrum)
        {
            pairs += (long)types.Value * (types.Value - 1) * types.Count;
        }

        return pairs;
    }
}
