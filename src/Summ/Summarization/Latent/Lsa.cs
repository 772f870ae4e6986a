using Summ.Numerics;
using Summ.Summarization.Latent;
using Summ.Text;

namespace Summ.Summarization.Latent
{
    /// <summary>
    /// Ranks sentences in the latent space of topics that the singular value decomposition of the term-by-sentence matrix gives.
    /// <c>steinberger-jezek</c>: J. Steinberger and K. Ježek (2004), "Using latent semantic analysis in text summarization and summary
    /// evaluation", ISIM: score of sentence j = sqrt(Σ σ_i²·v_ij²) over the topics whose σ is at least half the largest. <c>gong-liu</c>:
    /// Y. Gong and X. Liu (2001), "Generic text summarization using relevance measure and latent semantic analysis", SIGIR, section 3.2: each
    /// topic in turn takes its strongest sentence.
    /// </summary>
    /// <remarks>
    /// <para><b>Departs from the papers:</b> the number of topics is capped. In <c>gong-liu</c> strength is the absolute value, because the sign of
    /// a singular vector means nothing; a topic whose strongest sentence is taken has the next strongest; sentences no topic took follow by
    /// their <c>steinberger-jezek</c> score over the topics used, so that any length can be filled. Among equal singular values the choice of
    /// topics is not unique; a fixed one is made.</para>
    /// <para><b>Complexity:</b> O(k·z + k²·n) time, O(z + k·n) memory: k Lanczos steps, z non-zero sentence-term entries, n sentences. A term
    /// that is not in a sentence is 0, so nothing dense is made.</para>
    /// <para><b>Deterministic:</b> fixed start vectors and order of sums. <b>Edge cases:</b> no content term anywhere gives 0 for all; one
    /// sentence gives its length.</para>
    /// </remarks>
    internal sealed class Lsa(LsaOptions options) : ISentenceRanker
    {
        private const double HalfOfLargest = 0.5;

        public RankReport Rank(Document document, Span<double> scores, CancellationToken cancellationToken)
        {
            SparseRows rows = TermWeights.Rows(document.ContentTerms, options.Local, options.Global);
            double cut = options.OneSentencePerTopic ? 0 : HalfOfLargest;
            int topics = options.OneSentencePerTopic ? Math.Min(options.MaxTopics, document.SentenceCount) : options.MaxTopics;
            TruncatedSvd svd = TruncatedSvd.Of(rows, cut, topics, options.MaxIterations, cancellationToken);
            SetLengths(svd, scores);
            if (options.OneSentencePerTopic)
            {
                RankByTopics(svd, scores);
            }

            return new RankReport(svd.Steps, svd.StoppedEarly);
        }

        private static void SetLengths(TruncatedSvd svd, Span<double> scores)
        {
            scores.Clear();
            for (int topic = 0; topic < svd.Values.Count; topic++)
            {
                double[] vector = svd.Vectors[topic];
                double square = svd.Values[topic] * svd.Values[topic];
                for (int s = 0; s < scores.Length; s++)
                {
                    scores[s] += square * vector[s] * vector[s];
                }
            }

            for (int s = 0; s < scores.Length; s++)
            {
                scores[s] = Math.Sqrt(scores[s]);
            }
        }

        // Of t topics the first gives its sentence the score t, the last 1; the other sentences keep their order between 0 and 1/2.
        private static void RankByTopics(TruncatedSvd svd, Span<double> scores)
        {
            double longest = 0;
            foreach (double score in scores)
            {
                longest = Math.Max(longest, score);
            }

            for (int s = 0; s < scores.Length && longest > 0; s++)
            {
                scores[s] /= 2 * longest;
            }

            for (int topic = 0; topic < svd.Values.Count; topic++)
            {
                int strongest = Strongest(svd.Vectors[topic], scores);
                if (strongest >= 0)
                {
                    scores[strongest] = svd.Values.Count - topic;
                }
            }
        }

        // The first of the strongest sentences of a topic that are not taken yet, -1 when all of its sentences are.
        private static int Strongest(double[] vector, ReadOnlySpan<double> scores)
        {
            int strongest = -1;
            double strength = 0;
            for (int s = 0; s < vector.Length; s++)
            {
                double own = Ranking.Rounded(Math.Abs(vector[s]));
                if (own > strength && scores[s] < 1)
                {
                    strongest = s;
                    strength = own;
                }
            }

            return strongest;
        }
    }
}

namespace Summ.Summarization
{
    public static partial class Summarizers
    {
        /// <summary>Latent semantic analysis.</summary>
        public static SummarizerInfo Lsa { get; } = new()
        {
            Id = "lsa",
            Name = "LSA",
            Family = SystemFamily.Latent,
            Paper = "Steinberger & Ježek 2004, Using latent semantic analysis in text summarization and summary evaluation, ISIM; Gong & Liu 2001, Generic text summarization using relevance measure and latent semantic analysis, SIGIR",
            Summary = "Sentences that stand out in the main topics, which a singular value decomposition finds in how terms go together.",
            Complexity = "O(k·z + k²·n) time, O(z + k·n) memory: k Lanczos steps, z sentence-term entries, n sentences",
            Options = LsaOptions.Infos,
            Ranker = values => new Lsa(LsaOptions.Of(values)),
        };
    }
}
