using Summ.Numerics;
using Summ.Text;

namespace Summ.Summarization;

/// <summary>The sentences of a document as tf-idf vectors of their content terms.</summary>
internal static class SentenceVectors
{
    /// <summary>
    /// Inverse sentence frequency 1 + ln(N/n) of a term that n of N sentences hold: at least 1, so that a term of every sentence still
    /// counts and none counts negatively, as it does with ln(N/(1+n)).
    /// </summary>
    public static double InverseFrequency(int sentences, int withTerm) => 1 + Math.Log((double)sentences / withTerm);

    /// <summary>
    /// Rows tf·idf scaled to length 1, so that their products are cosines; the row of a sentence without a content term is empty.
    /// </summary>
    public static SparseRows Unit(SentenceTerms terms)
    {
        double[] values = new double[terms.EntryCount];
        ReadOnlySpan<int> starts = terms.RowStarts;
        ReadOnlySpan<int> columns = terms.AllTerms;
        ReadOnlySpan<int> counts = terms.AllCounts;
        double[] idf = InverseFrequencies(terms);
        for (int s = 0; s < terms.SentenceCount; s++)
        {
            double square = 0;
            for (int e = starts[s]; e < starts[s + 1]; e++)
            {
                double value = counts[e] * idf[columns[e]];
                values[e] = value;
                square += value * value;
            }

            double length = Math.Sqrt(square);
            for (int e = starts[s]; e < starts[s + 1]; e++)
            {
                values[e] /= length;
            }
        }

        return new SparseRows(starts.ToArray(), columns.ToArray(), values, terms.TermCount);
    }

    private static double[] InverseFrequencies(SentenceTerms terms)
    {
        ReadOnlySpan<int> frequencies = terms.SentenceFrequencies;
        double[] idf = new double[frequencies.Length];
        for (int t = 0; t < idf.Length; t++)
        {
            idf[t] = frequencies[t] == 0 ? 0 : InverseFrequency(terms.SentenceCount, frequencies[t]);
        }

        return idf;
    }
}
