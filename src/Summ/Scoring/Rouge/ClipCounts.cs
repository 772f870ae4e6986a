namespace Summ.Scoring.Rouge;

/// <summary>How often each word may be a hit of a longest common subsequence: as often as both texts, taken as a whole, have it.</summary>
internal static class ClipCounts
{
    /// <summary>Sets the counts for one reference.</summary>
    /// <param name="references">The references.</param>
    /// <param name="reference">Which of them.</param>
    /// <param name="candidate">The candidate.</param>
    /// <param name="counts">By term: 0, or what this method set for another reference. Afterwards right for all terms of the reference's sentences.</param>
    public static void Set(RougeReferences references, int reference, RougeCandidate candidate, Span<int> counts)
    {
        foreach (int term in candidate.Text.Terms)
        {
            counts[term] = 0;
        }

        foreach (int term in candidate.Text.Terms)
        {
            counts[term]++;
        }

        // A sentence cannot have a word more often than its reference, unless the two were cut otherwise.
        if (references.Reading.HasTwoViews)
        {
            TakeSmaller(references.Texts[reference], counts);
        }
    }

    private static void TakeSmaller(RougeText text, Span<int> counts)
    {
        using Scratch<int> scratch = new(counts.Length);
        Span<int> other = scratch.Cleared();
        foreach (int term in text.Terms)
        {
            other[term]++;
        }

        for (int term = 0; term < counts.Length; term++)
        {
            counts[term] = Math.Min(counts[term], other[term]);
        }
    }
}
