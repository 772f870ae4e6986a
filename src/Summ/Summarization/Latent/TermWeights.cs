using Summ.Numerics;
using Summ.Text;

namespace Summ.Summarization.Latent;

/// <summary>Weight of a term in a sentence.</summary>
internal enum LocalWeight
{
    Frequency,
    Binary,
    Augmented,
    Logarithm,
}

/// <summary>Weight of a term in the document.</summary>
internal enum GlobalWeight
{
    None,
    InverseFrequency,
    Entropy,
}

/// <summary>
/// The sentence-by-term matrix of latent semantic analysis: local times global weight, 0 for a term that is not in the sentence.
/// Gong and Liu (2001), section 4.3, name the local weights and the inverse frequency; entropy is S. Dumais (1991), "Improving the
/// retrieval of information from external sources", Behavior Research Methods 23(2).
/// </summary>
internal static class TermWeights
{
    public static SparseRows Rows(SentenceTerms terms, LocalWeight local, GlobalWeight global)
    {
        ReadOnlySpan<int> starts = terms.RowStarts;
        ReadOnlySpan<int> columns = terms.AllTerms;
        ReadOnlySpan<int> counts = terms.AllCounts;
        double[] values = new double[terms.EntryCount];
        double[] ofTerm = Global(terms, global);
        for (int s = 0; s < terms.SentenceCount; s++)
        {
            int most = 0;
            for (int e = starts[s]; e < starts[s + 1]; e++)
            {
                most = Math.Max(most, counts[e]);
            }

            for (int e = starts[s]; e < starts[s + 1]; e++)
            {
                values[e] = Local(local, counts[e], most) * ofTerm[columns[e]];
            }
        }

        return new SparseRows(starts.ToArray(), columns.ToArray(), values, terms.TermCount);
    }

    private static double Local(LocalWeight weight, int count, int most) => weight switch
    {
        LocalWeight.Binary => 1,
        LocalWeight.Augmented => 0.5 + (0.5 * count / most),
        LocalWeight.Logarithm => Math.Log(1 + count),
        _ => count,
    };

    private static double[] Global(SentenceTerms terms, GlobalWeight weight)
    {
        double[] ofTerm = new double[terms.TermCount];
        switch (weight)
        {
            // Departs from Gong and Liu's ln(N/n), which is 0 for a term of every sentence and so for a document of one sentence.
            case GlobalWeight.InverseFrequency:
                for (int t = 0; t < ofTerm.Length; t++)
                {
                    int sentences = terms.SentenceFrequencies[t];
                    ofTerm[t] = sentences == 0 ? 0 : SentenceVectors.InverseFrequency(terms.SentenceCount, sentences);
                }

                break;
            case GlobalWeight.Entropy:
                SetEntropies(terms, ofTerm);
                break;
            default:
                Array.Fill(ofTerm, 1);
                break;
        }

        return ofTerm;
    }

    // 1 + Σ p·ln p / ln N with p the share of the term's occurrences that a sentence has: 1 for a term of one sentence, 0 for an even spread
    // over all of several sentences.
    private static void SetEntropies(SentenceTerms terms, double[] ofTerm)
    {
        Array.Fill(ofTerm, 1);
        double largest = Math.Log(Math.Max(2, terms.SentenceCount));
        for (int e = 0; e < terms.EntryCount; e++)
        {
            int term = terms.AllTerms[e];
            double share = (double)terms.AllCounts[e] / terms.TermCounts[term];
            ofTerm[term] += share * Math.Log(share) / largest;
        }

        for (int t = 0; t < ofTerm.Length; t++)
        {
            ofTerm[t] = Math.Max(0, ofTerm[t]);
        }
    }
}
