using System.Buffers;
using Summ.Catalogue;
using Summ.Summarization.Frequency;
using Summ.Text;

namespace Summ.Summarization.Frequency
{
    /// <summary>
    /// Scores a sentence by how much of the document's centroid it holds: D. R. Radev, H. Jing, M. Styś and D. Tam (2004), "Centroid-based
    /// summarization of multiple documents", Information Processing &amp; Management 40(6), 919-938: the centroid is the words with the
    /// highest tf·idf, and a sentence scores the sum of their weights over its words, repeats included.
    /// <para><b>Length:</b> the paper's sum favours long sentences, since no weight is negative; MEAD sets position and first-sentence
    /// overlap beside it. The option <em>normalise</em> divides by the sentence's content words.</para>
    /// <para><b>Departs from the paper:</b> idf is ln(n / n_w), from the document's n sentences of which n_w have w, where the paper has a
    /// background corpus; a word of every sentence weighs 0. A word belongs to the centroid if its weight is at least <em>threshold</em>
    /// times the largest weight: the paper's absolute limit depends on its corpus. The default of 0.3 is the relative limit of G. Rossiello,
    /// P. Basile and G. Semeraro (2017), "Centroid-based text summarization through compositionality of word embeddings", MultiLing.</para>
    /// <para><b>Complexity:</b> O(z + v) time, O(v) memory, z sentence-term entries, v terms. <b>Edge cases:</b> one sentence scores 0.</para>
    /// </summary>
    internal sealed class Centroid(double threshold, bool normalise) : ISentenceRanker
    {
        private const int SentencesBetweenCancellationChecks = 1024;

        public RankReport Rank(Document document, Span<double> scores, CancellationToken cancellationToken)
        {
            SentenceTerms rows = document.ContentTerms;
            double[] rented = ArrayPool<double>.Shared.Rent(rows.TermCount);
            try
            {
                Span<double> weights = rented.AsSpan(0, rows.TermCount);
                Weigh(rows, weights);
                for (int s = 0; s < scores.Length; s++)
                {
                    if (s % SentencesBetweenCancellationChecks == 0)
                    {
                        cancellationToken.ThrowIfCancellationRequested();
                    }

                    double sum = Sum(rows.TermsOf(s), rows.CountsOf(s), weights);
                    scores[s] = normalise && rows.Lengths[s] > 0 ? sum / rows.Lengths[s] : sum;
                }
            }
            finally
            {
                ArrayPool<double>.Shared.Return(rented);
            }

            return RankReport.Direct;
        }

        private void Weigh(SentenceTerms rows, Span<double> weights)
        {
            double largest = 0;
            for (int term = 0; term < weights.Length; term++)
            {
                int sentences = rows.SentenceFrequencies[term];
                weights[term] = sentences == 0 ? 0 : rows.TermCounts[term] * Math.Log((double)rows.SentenceCount / sentences);
                largest = Math.Max(largest, weights[term]);
            }

            // Rounded, so that the last bit of a logarithm does not decide who belongs to the centroid.
            double least = Ranking.Rounded(threshold * largest);
            foreach (ref double weight in weights)
            {
                weight = Ranking.Rounded(weight) >= least ? weight : 0;
            }
        }

        private static double Sum(ReadOnlySpan<int> terms, ReadOnlySpan<int> counts, ReadOnlySpan<double> weights)
        {
            double sum = 0;
            for (int i = 0; i < terms.Length; i++)
            {
                sum += counts[i] * weights[terms[i]];
            }

            return sum;
        }
    }
}

namespace Summ.Summarization
{
    public static partial class Summarizers
    {
        /// <summary>Nearness to the document's centroid.</summary>
        public static SummarizerInfo Centroid { get; } = new()
        {
            Id = "centroid",
            Name = "Centroid",
            Family = SystemFamily.Frequency,
            Paper = "Radev, Jing, Styś & Tam 2004, Centroid-based summarization of multiple documents, Information Processing & Management 40(6)",
            Summary = "Scores a sentence by the tf-idf weight of the document's most important words in it.",
            Complexity = "O(z + v) time, O(v) memory, z sentence-term entries, v terms",
            Options =
            [
                OptionInfo.Number("threshold", 0.3, 0, 1, "Least weight of a centroid word, as a share of the largest; Rossiello et al. 2017. 0 takes all words."),
                OptionInfo.Flag("normalise", false, "Divide a sentence's score by its number of content words; the paper does not."),
            ],
            Ranker = o => new Centroid(o.Number("threshold"), o.Flag("normalise")),
        };
    }
}
