using System.Numerics;

namespace Summ.Scoring.Rouge;

/// <summary>
/// ROUGE-W: like ROUGE-L over sentences, with a longest common subsequence that prefers consecutive words: a run of k of them weighs k to the
/// power of the weight (C.-Y. Lin, 2004, "ROUGE: a package for automatic evaluation of summaries", Text Summarization Branches Out, ACL, section 4).
/// </summary>
/// <remarks>
/// <para><b>Departs from the paper,</b> as ROUGE-1.5.5 does: the table is the paper's, but what is counted are the runs of the union over the candidate's
/// sentences, as for <see cref="RougeLsum"/>: words that stand side by side in the reference, whatever is between them in the candidate. A word counts
/// only while both texts have it left.</para>
/// <para><b>Complexity:</b> see <see cref="WeightedLcs"/>, for each pair of sentences.</para>
/// </remarks>
internal static class RougeW
{
    private const int WordBits = 64;

    /// <summary>For each reference: the summed weights of the runs of hits.</summary>
    public static void CountHits(RougeReferences references, RougeCandidate candidate, double weight, Span<double> hits)
    {
        int longest = 0;
        foreach (RougeText reference in references.Sentences)
        {
            longest = Math.Max(longest, reference.LongestSentence);
        }

        using Scratch<int> countScratch = new(references.TermCount);
        using Scratch<ulong> unionScratch = new((longest + WordBits - 1) / WordBits);
        using WeightedLcs lcs = new(longest, candidate.Sentences.LongestSentence, weight);
        Span<int> counts = countScratch.Cleared();
        for (int r = 0; r < hits.Length; r++)
        {
            ClipCounts.Set(references, r, candidate, counts);
            RougeText reference = references.Sentences[r];
            double sum = 0;
            for (int s = 0; s < reference.SentenceCount; s++)
            {
                ReadOnlySpan<int> sentence = reference.Sentence(s);
                Span<ulong> union = unionScratch.Span[..((sentence.Length + WordBits - 1) / WordBits)];
                union.Clear();
                for (int c = 0; c < candidate.Sentences.SentenceCount; c++)
                {
                    lcs.Mark(sentence, candidate.Sentences.Sentence(c), union);
                }

                sum = AddHits(sentence, union, counts, weight, sum);
            }

            hits[r] = sum;
        }
    }

    /// <summary>The summed weights of the sentences of a text, each as one run.</summary>
    public static double Base(RougeText text, double weight)
    {
        double sum = 0;
        for (int s = 0; s < text.SentenceCount; s++)
        {
            sum += Math.Pow(text.Sentence(s).Length, weight);
        }

        return sum;
    }

    private static double AddHits(ReadOnlySpan<int> sentence, ReadOnlySpan<ulong> union, Span<int> counts, double weight, double sum)
    {
        // Bugs of the program, kept: a word of the union whose count is used up neither ends the run nor takes part in it. So the run goes on behind
        // it, even after a gap if the word was the last before the gap, and a run before such a word at the end of the sentence is lost.
        int run = 0;
        for (int w = 0; w < union.Length; w++)
        {
            for (ulong rest = union[w]; rest != 0; rest &= rest - 1)
            {
                int row = (w * WordBits) + BitOperations.TrailingZeroCount(rest);
                ref int left = ref counts[sentence[row]];
                if (left <= 0)
                {
                    continue;
                }

                left--;
                run++;
                if (row + 1 == sentence.Length || !IsSet(union, row + 1))
                {
                    sum += Math.Pow(run, weight);
                    run = 0;
                }
            }
        }

        return sum;
    }

    private static bool IsSet(ReadOnlySpan<ulong> union, int row) => ((union[row / WordBits] >> (row % WordBits)) & 1) != 0;
}
