namespace Summ.Bench.Comparison;

/// <summary>
/// How often documents are drawn or signs are flipped: 10,000 times, and of more than 20,000 documents less often, down to 2,000 times, so that one
/// comparison takes about as long for a million documents as the larger count for 100,000.
/// </summary>
internal static class ResamplingBudget
{
    private const int Usual = 10_000;
    private const int Least = 2_000;
    private const long DrawsOfAComparison = 200_000_000;

    /// <summary>Resamples or permutations for so many documents.</summary>
    public static int For(int documents) => (int)Math.Clamp(DrawsOfAComparison / Math.Max(1, documents), Least, Usual);
}
