using System.Numerics;

namespace Summ.Scoring.Rouge;

/// <summary>
/// ROUGE-L over sentences: for each reference sentence, the union of its words that lie on a longest common subsequence with some candidate
/// sentence (C.-Y. Lin, 2004, "ROUGE: a package for automatic evaluation of summaries", Text Summarization Branches Out, ACL, section 3.2,
/// equations 5-7; the Python package <c>rouge-score</c> calls it rougeLsum, the program ROUGE-1.5.5 ROUGE-L).
/// </summary>
/// <remarks>
/// <para><b>Which subsequence</b> of several is a matter of the trace-back, and both programs do the same from the end: equal words are
/// taken; else the reference's word is dropped if the length above is not less than the length to the left; else the candidate's. In
/// the bit vectors of H. Hyyrö (2004, see <see cref="RougeL"/>) a 0 bit at a row says that the length above is less. So the step in
/// a column leads to the lowest row, at or above the present one, that has the column's word or a 0 bit: one step a column.</para>
/// <para><b>Departs from the paper,</b> as both programs do: a word of the union is a hit only while the candidate's count of that word,
/// taken over the whole text, is not used up.</para>
/// <para><b>Complexity:</b> O(c (s + r / 64)) time for c words of the candidate and r words in s sentences of the reference. Memory O(c + r + v)
/// for a vocabulary of v; a pair of sentences of c and r words with r over 64 takes 64 r + c r / 4096 bytes more.</para>
/// </remarks>
internal static class RougeLsum
{
    private const int WordBits = 64;

    // Columns whose bit vectors are kept at a time; those of earlier columns are computed again from the vector before them.
    private const int BlockColumns = 512;

    /// <summary>For each reference: the words of the union that pass the count.</summary>
    public static void CountHits(RougeReferences references, RougeCandidate candidate, Span<int> hits)
    {
        using Scratch<ulong> maskScratch = new(references.TermCount);
        using Scratch<int> countScratch = new(references.TermCount);
        using Scratch<ulong> stepScratch = new(candidate.Sentences.Count);
        Span<ulong> masks = maskScratch.Cleared();
        Span<int> counts = countScratch.Cleared();
        for (int r = 0; r < hits.Length; r++)
        {
            ClipCounts.Set(references, r, candidate, counts);
            RougeText reference = references.Sentences[r];
            int sum = 0;
            for (int s = 0; s < reference.SentenceCount; s++)
            {
                ReadOnlySpan<int> sentence = reference.Sentence(s);
                sum += sentence.Length <= WordBits
                    ? HitsOfShort(sentence, candidate.Sentences, masks, counts, stepScratch.Span)
                    : HitsOfLong(sentence, candidate.Sentences, masks, counts);
            }

            hits[r] = sum;
        }
    }

    private static int HitsOfShort(ReadOnlySpan<int> sentence, RougeText candidate, Span<ulong> masks, Span<int> counts, Span<ulong> steps)
    {
        LcsMasks.Set(sentence, masks);
        ulong union = 0;
        for (int c = 0; c < candidate.SentenceCount; c++)
        {
            union |= TraceShort(sentence.Length, candidate.Sentence(c), masks, steps);
        }

        LcsMasks.Clear(sentence, masks);
        return TakeHits(sentence, union, counts);
    }

    private static ulong TraceShort(int rows, ReadOnlySpan<int> columns, ReadOnlySpan<ulong> masks, Span<ulong> steps)
    {
        ulong state = ulong.MaxValue;
        steps = steps[..columns.Length];
        for (int j = 0; j < columns.Length; j++)
        {
            ulong mask = masks[columns[j]];
            state = (state + (state & mask)) | (state & ~mask);
            steps[j] = mask | ~state;
        }

        ulong taken = 0;
        ulong open = LcsMasks.Lowest(rows);
        for (int j = columns.Length - 1; j >= 0; j--)
        {
            ulong candidates = steps[j] & open;
            if (candidates == 0)
            {
                break;
            }

            int row = BitOperations.Log2(candidates);
            open = LcsMasks.Lowest(row + 1);
            if (((masks[columns[j]] >> row) & 1) != 0)
            {
                taken |= 1UL << row;
                open >>= 1;
            }
        }

        return taken;
    }

    private static int HitsOfLong(ReadOnlySpan<int> sentence, RougeText candidate, Span<ulong> masks, Span<int> counts)
    {
        using Scratch<ulong> unionScratch = new(Words(sentence.Length));
        Span<ulong> union = unionScratch.Cleared();
        for (int c = 0; c < candidate.SentenceCount; c++)
        {
            TraceLong(sentence, candidate.Sentence(c), masks, union);
        }

        int hits = 0;
        for (int w = 0; w < union.Length; w++)
        {
            hits += TakeHits(sentence[(w * WordBits)..], union[w], counts);
        }

        return hits;
    }

    private static void TraceLong(ReadOnlySpan<int> sentence, ReadOnlySpan<int> columns, Span<ulong> masks, Span<ulong> union)
    {
        int words = union.Length;
        int blocks = (columns.Length + BlockColumns - 1) / BlockColumns;
        using Scratch<ulong> stateScratch = new(checked(words * (blocks + 1)));
        using Scratch<ulong> stepScratch = new(checked(words * BlockColumns));
        Span<ulong> states = stateScratch.Span;
        Span<ulong> steps = stepScratch.Span;
        states[..words].Fill(ulong.MaxValue);
        for (int b = 0; b < blocks; b++)
        {
            RunBlock(sentence, Block(columns, b), states.Slice(b * words, words), states.Slice((b + 1) * words, words), masks, steps);
        }

        int open = sentence.Length;
        for (int b = blocks - 1; b >= 0 && open > 0; b--)
        {
            ReadOnlySpan<int> block = Block(columns, b);
            if (b < blocks - 1)
            {
                RunBlock(sentence, block, states.Slice(b * words, words), states.Slice((b + 1) * words, words), masks, steps);
            }

            open = TraceBlock(sentence, block, steps, open, union);
        }
    }

    private static ReadOnlySpan<int> Block(ReadOnlySpan<int> columns, int block)
    {
        int start = block * BlockColumns;
        return columns.Slice(start, Math.Min(BlockColumns, columns.Length - start));
    }

    private static void RunBlock(
        ReadOnlySpan<int> sentence, ReadOnlySpan<int> columns, ReadOnlySpan<ulong> before, Span<ulong> after, Span<ulong> masks, Span<ulong> steps)
    {
        Span<byte> carries = stackalloc byte[BlockColumns];
        carries.Clear();
        for (int w = 0; w < before.Length; w++)
        {
            int start = w * WordBits;
            ReadOnlySpan<int> rows = sentence.Slice(start, Math.Min(WordBits, sentence.Length - start));
            Span<ulong> wordSteps = steps.Slice(w * BlockColumns, columns.Length);
            LcsMasks.Set(rows, masks);
            ulong state = before[w];
            for (int j = 0; j < columns.Length; j++)
            {
                ulong mask = masks[columns[j]];
                state = LcsMasks.Step(state, mask, ref carries[j]);
                wordSteps[j] = mask | ~state;
            }

            LcsMasks.Clear(rows, masks);
            after[w] = state;
        }
    }

    // Returns how many rows from the first one are still open.
    private static int TraceBlock(ReadOnlySpan<int> sentence, ReadOnlySpan<int> columns, ReadOnlySpan<ulong> steps, int open, Span<ulong> union)
    {
        for (int j = columns.Length - 1; j >= 0; j--)
        {
            ulong candidates = 0;
            int word = 0;
            while (open > 0 && candidates == 0)
            {
                word = (open - 1) / WordBits;
                candidates = steps[(word * BlockColumns) + j] & LcsMasks.Lowest(open - (word * WordBits));
                open = candidates == 0 ? word * WordBits : open;
            }

            if (open == 0)
            {
                break;
            }

            int bit = BitOperations.Log2(candidates);
            int row = (word * WordBits) + bit;
            open = row + 1;
            if (sentence[row] == columns[j])
            {
                union[word] |= 1UL << bit;
                open = row;
            }
        }

        return open;
    }

    private static int TakeHits(ReadOnlySpan<int> rows, ulong taken, Span<int> counts)
    {
        int hits = 0;
        for (; taken != 0; taken &= taken - 1)
        {
            ref int left = ref counts[rows[BitOperations.TrailingZeroCount(taken)]];
            if (left > 0)
            {
                left--;
                hits++;
            }
        }

        return hits;
    }

    private static int Words(int rows) => (rows + WordBits - 1) / WordBits;
}
