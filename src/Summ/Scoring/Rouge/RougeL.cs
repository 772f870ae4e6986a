using System.Numerics;

namespace Summ.Scoring.Rouge;

/// <summary>
/// ROUGE-L over whole texts: the length of the longest common subsequence of the two word sequences, whatever the sentences (C.-Y. Lin,
/// 2004, "ROUGE: a package for automatic evaluation of summaries", Text Summarization Branches Out, ACL, section 3.1, equations 2-4;
/// the Python package <c>rouge-score</c> calls it rougeL). The length is found with one bit a reference word, 64 of them at a time:
/// M. Crochemore, C. S. Iliopoulos, Y. J. Pinzon, J. F. Reid (2001), "A fast and practical bit-vector algorithm for the longest common
/// subsequence problem", Information Processing Letters 80(6); in the form of H. Hyyrö (2004), "Bit-parallel LCS-length computation
/// revisited", AWOCA, section 3. Complexity: O(c r / 64) time and O(c + v) memory for c and r words and a vocabulary of v.
/// </summary>
internal static class RougeL
{
    private const int WordBits = 64;

    /// <summary>For each reference: the length of the longest common subsequence.</summary>
    public static void CountHits(RougeReferences references, RougeText candidate, Span<int> hits)
    {
        using Scratch<ulong> maskScratch = new(references.TermCount);
        using Scratch<byte> carryScratch = new(candidate.Count);
        Span<ulong> masks = maskScratch.Cleared();
        for (int r = 0; r < hits.Length; r++)
        {
            hits[r] = Length(references.Texts[r].Terms, candidate.Terms, masks, carryScratch.Span);
        }
    }

    /// <summary>Length of the longest common subsequence.</summary>
    /// <param name="rows">First sequence, without the term <see cref="RougeVocabulary.Unknown"/>.</param>
    /// <param name="columns">Second sequence.</param>
    /// <param name="masks">All 0, by term; all 0 again afterwards.</param>
    /// <param name="carries">Room for one value a column.</param>
    public static int Length(ReadOnlySpan<int> rows, ReadOnlySpan<int> columns, Span<ulong> masks, Span<byte> carries)
    {
        int length = 0;
        carries = carries[..columns.Length];
        carries.Clear();
        for (int start = 0; start < rows.Length; start += WordBits)
        {
            ReadOnlySpan<int> block = rows.Slice(start, Math.Min(WordBits, rows.Length - start));
            LcsMasks.Set(block, masks);
            ulong state = rows.Length <= WordBits ? RunAlone(columns, masks) : RunBlock(columns, masks, carries);
            LcsMasks.Clear(block, masks);

            // A 0 bit is a row at which the length grows by one.
            length += BitOperations.PopCount(~state & LcsMasks.Lowest(block.Length));
        }

        return length;
    }

    private static ulong RunAlone(ReadOnlySpan<int> columns, ReadOnlySpan<ulong> masks)
    {
        ulong state = ulong.MaxValue;
        foreach (int term in columns)
        {
            ulong mask = masks[term];
            state = (state + (state & mask)) | (state & ~mask);
        }

        return state;
    }

    private static ulong RunBlock(ReadOnlySpan<int> columns, ReadOnlySpan<ulong> masks, Span<byte> carries)
    {
        ulong state = ulong.MaxValue;
        for (int j = 0; j < columns.Length; j++)
        {
            state = LcsMasks.Step(state, masks[columns[j]], ref carries[j]);
        }

        return state;
    }
}
