namespace Summ.Scoring.Rouge;

/// <summary>
/// ROUGE-N: n-grams that candidate and reference share, as multisets (C.-Y. Lin, 2004, "ROUGE: a package for automatic evaluation of
/// summaries", Text Summarization Branches Out, ACL, section 2). N-grams run across the ends of sentences.
/// Complexity: O(n c + d) for c words of the candidate and d distinct n-grams of the references.
/// </summary>
internal static class RougeN
{
    /// <summary>For each reference: the sum over n-grams of the smaller of the two counts.</summary>
    public static void CountHits(RougeReferences references, RougeText candidate, int n, Span<int> hits)
    {
        NGramIndex index = references.NGrams(n);
        using Scratch<int> numberScratch = new(candidate.Count);
        using Scratch<int> countScratch = new(index.Limit);
        Span<int> counts = countScratch.Cleared();
        foreach (int number in Numbers(references, candidate.Terms, n, numberScratch.Span))
        {
            counts[number]++;
        }

        for (int r = 0; r < hits.Length; r++)
        {
            int sum = 0;
            foreach (NGramIndex.NGramCount gram in index.Counts(r))
            {
                sum += Math.Min(gram.Count, counts[gram.Number]);
            }

            hits[r] = sum;
        }
    }

    // The number of the n-gram at each word of the candidate, found from that of the (n - 1)-gram at the same word.
    private static ReadOnlySpan<int> Numbers(RougeReferences references, ReadOnlySpan<int> terms, int n, Span<int> numbers)
    {
        terms.CopyTo(numbers);
        for (int size = 2; size <= n; size++)
        {
            NGramIndex index = references.NGrams(size);
            for (int i = 0; i + size <= terms.Length; i++)
            {
                numbers[i] = index.Find(numbers[i], terms[i + size - 1]);
            }
        }

        return numbers[..Math.Max(0, terms.Length - n + 1)];
    }
}
