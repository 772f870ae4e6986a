using Summ.Text;

namespace Summ.Scoring.Divergence;

/// <summary>
/// The Jensen-Shannon divergence between the words of a summary and those of another text: with P and Q their distributions and A = (P + Q) / 2,
/// JS = (KL(P ‖ A) + KL(Q ‖ A)) / 2 in bits, from 0 for equal distributions to 1 for texts that share nothing.
/// </summary>
/// <remarks>Linear in the texts. Safe for threads.</remarks>
public static class JensenShannon
{
    // Bins of the smoothed distribution for each different word of the source.
    private const double BinsPerWord = 1.5;

    /// <summary>
    /// Between the word distributions of a summary and its source: A. Louis and A. Nenkova (2009), "Automatically evaluating content selection in
    /// summarization without human models", EMNLP; (2013), Computational Linguistics 39(2). Words are stems, stop words left
    /// out. Smoothed, a word of count C in a text of N words has probability (C + δ) / (N + δ B), B = 1.5 times the source's different words, over
    /// the words of both texts.
    /// <para>Departs from the authors' program SIMetrix: base 2 instead of e, so that 1 is the largest value; the library's stop words and stemmer.</para>
    /// </summary>
    /// <param name="source">The source.</param>
    /// <param name="summary">The summary, analysed in the same language.</param>
    /// <param name="options">Options; the defaults when null.</param>
    /// <returns>0 to 1; NaN when one of the two has no word that counts.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Delta is not above 0 and at most 1.</exception>
    public static double OfSource(Document source, Document summary, JensenShannonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(summary);
        options ??= new JensenShannonOptions();
        CheckDelta(options.Delta);
        return Between(new StemCounts(source, options.StopWords), new StemCounts(summary, options.StopWords), options.Smoothed ? options.Delta : 0);
    }

    /// <summary>
    /// Between the bigram distributions of a summary and its references, the mean over the references: C.-Y. Lin, G. Cao, J. Gao and J.-Y. Nie
    /// (2006), "An information-theoretic approach to automatic evaluation of summaries", NAACL; details as in M. Peyrard's programs, by which
    /// REALSumm (Bhandari and others 2020, EMNLP) publishes it, negated: bigrams of stems, over sentence ends, without those of two stop words.
    /// <para>Departs from those programs: base 2 instead of e, so that 1 is the largest value; the library's words, stop words and stemmer.</para>
    /// </summary>
    /// <param name="summary">The summary.</param>
    /// <param name="references">References, at least one, analysed in the same language.</param>
    /// <returns>0 to 1; NaN when the summary has no such bigram. References without one are left out; NaN when none is left.</returns>
    /// <exception cref="ArgumentException">There is no reference.</exception>
    public static double OfReferences(Document summary, IReadOnlyList<Document> references)
    {
        ArgumentNullException.ThrowIfNull(summary);
        ArgumentNullException.ThrowIfNull(references);
        if (references.Count == 0)
        {
            throw new ArgumentException("At least one reference is needed.", nameof(references));
        }

        return Between(summary, [.. references.Select(r => new StemBigrams(r))]);
    }

    internal static void CheckDelta(double delta)
    {
        if (!(delta is > 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(delta), delta, "Delta is above 0 and at most 1.");
        }
    }

    internal static double Between(StemCounts source, StemCounts summary, double delta)
    {
        if (source.Total == 0 || summary.Total == 0)
        {
            return double.NaN;
        }

        int[] both = new int[source.Counts.Length];
        double bins = delta * BinsPerWord * source.Distinct;
        double sourceTotal = source.Total + bins;
        double summaryTotal = summary.Total + bins;
        double sum = 0;
        for (int s = 0; s < summary.Counts.Length; s++)
        {
            int count = summary.Counts[s];
            int same = source.Find(summary.Stem(s));
            if (same >= 0 && source.Counts[same] > 0)
            {
                both[same] = count;
            }
            else if (count > 0)
            {
                sum += Terms(delta / sourceTotal, (count + delta) / summaryTotal);
            }
        }

        for (int s = 0; s < both.Length; s++)
        {
            if (source.Counts[s] > 0)
            {
                sum += Terms((source.Counts[s] + delta) / sourceTotal, (both[s] + delta) / summaryTotal);
            }
        }

        return Math.Max(0, sum / 2);
    }

    internal static double Between(Document summary, ReadOnlySpan<StemBigrams> references)
    {
        double sum = 0;
        int compared = 0;
        foreach (StemBigrams reference in references)
        {
            int[] both = new int[reference.Counts.Length];
            int total = reference.CountIn(summary, both);
            if (total > 0 && reference.Total > 0)
            {
                sum += Between(reference, both, total);
                compared++;
            }
        }

        return compared == 0 ? double.NaN : sum / compared;
    }

    private static double Between(StemBigrams reference, int[] both, int total)
    {
        double sum = 0;
        int unmatched = total;
        for (int b = 0; b < both.Length; b++)
        {
            unmatched -= both[b];
            sum += Terms((double)reference.Counts[b] / reference.Total, (double)both[b] / total);
        }

        // A bigram that only the summary has adds its probability, whichever it is.
        return Math.Max(0, (sum + ((double)unmatched / total)) / 2);
    }

    // What a word of probability p in one text and q in the other adds to twice the divergence.
    private static double Terms(double p, double q)
    {
        double average = (p + q) / 2;
        return (p > 0 ? p * Math.Log2(p / average) : 0) + (q > 0 ? q * Math.Log2(q / average) : 0);
    }
}
