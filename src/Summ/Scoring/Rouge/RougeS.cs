namespace Summ.Scoring.Rouge;

/// <summary>
/// ROUGE-S and ROUGE-SU: pairs of words in their order, with at most so many words between them, that candidate and reference share, as
/// multisets (C.-Y. Lin, 2004, "ROUGE: a package for automatic evaluation of summaries", Text Summarization Branches Out, ACL, sections 5 and 5.1).
/// Pairs run across the ends of sentences.
/// </summary>
/// <remarks>
/// <para>The pairs of one first word at a time: while a text is walked from one occurrence of the word on, the occurrences within reach are counted,
/// and each position's word gets as many pairs as there are. So no pair is stored, however many there are.</para>
/// <para><b>Departs from the paper,</b> as ROUGE-1.5.5 does: ROUGE-SU has no begin-of-sentence marker but counts the single words, all but the
/// last one of the text.</para>
/// <para><b>Complexity:</b> with gap g, c and r words, and each distinct word a that both texts have c(a) and r(a) times, the sum over a of
/// O(min(c, c(a) g) + min(r, r(a) g)) time, which is at most O(g (c + r)) and without a limit of the gap at most O(w (c + r)) for w distinct
/// common words. Memory O(c + r + v) for a vocabulary of v, whatever the gap.</para>
/// </remarks>
internal static class RougeS
{
    /// <summary>The gap for "any number of words between".</summary>
    public const int Unlimited = -1;

    /// <summary>For each reference: the sum over pairs, and over words if asked for, of the smaller of the two counts.</summary>
    public static void CountHits(RougeReferences references, RougeCandidate candidate, int gap, bool withWords, Span<long> hits)
    {
        ReadOnlySpan<int> terms = candidate.Text.Terms;
        using WordPositions positions = new(terms, references.TermCount);
        using Scratch<long> leftScratch = new(references.TermCount);
        Span<long> left = leftScratch.Cleared();
        for (int r = 0; r < hits.Length; r++)
        {
            ReadOnlySpan<int> other = references.Texts[r].Terms;
            using WordPositions otherPositions = new(other, references.TermCount);
            long sum = 0;
            for (int first = RougeVocabulary.Unknown + 1; first < references.TermCount; first++)
            {
                ReadOnlySpan<int> at = positions.Of(first);
                ReadOnlySpan<int> otherAt = otherPositions.Of(first);
                if (at.Length > 0 && otherAt.Length > 0)
                {
                    sum += PairsInBoth(terms, at, other, otherAt, Reach(gap), left);
                    sum += withWords ? Math.Min(WithoutLast(at, terms), WithoutLast(otherAt, other)) : 0;
                }
            }

            hits[r] = sum;
        }
    }

    /// <summary>Number of pairs, and of words if asked for, of a text of so many words.</summary>
    public static long Count(int words, int gap, bool withWords)
    {
        if (words == 0)
        {
            return 0;
        }

        long reach = Math.Min(Reach(gap), words - 1);
        long pairs = (reach * (words - reach)) + (reach * (reach - 1) / 2);
        return withWords ? pairs + words - 1 : pairs;
    }

    // The second word stands at most so far behind the first.
    private static int Reach(int gap) => gap is Unlimited or int.MaxValue ? int.MaxValue : gap + 1;

    private static long PairsInBoth(
        ReadOnlySpan<int> terms, ReadOnlySpan<int> at, ReadOnlySpan<int> other, ReadOnlySpan<int> otherAt, int reach, Span<long> left)
    {
        for (SkipWindow window = new(otherAt, reach, other.Length); window.MoveNext();)
        {
            left[other[window.Position]] += window.Count;
        }

        long hits = 0;
        for (SkipWindow window = new(at, reach, terms.Length); window.MoveNext();)
        {
            // No reference has the unknown word, so nothing is left of it.
            ref long rest = ref left[terms[window.Position]];
            long taken = Math.Min(rest, window.Count);
            rest -= taken;
            hits += taken;
        }

        for (SkipWindow window = new(otherAt, reach, other.Length); window.MoveNext();)
        {
            left[other[window.Position]] = 0;
        }

        return hits;
    }

    // A bug of the program, kept: the last word of a text is not counted as a single word.
    private static int WithoutLast(ReadOnlySpan<int> at, ReadOnlySpan<int> terms) => at[^1] == terms.Length - 1 ? at.Length - 1 : at.Length;
}
