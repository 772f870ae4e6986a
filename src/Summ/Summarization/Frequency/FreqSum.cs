using Summ.Summarization.Frequency;
using Summ.Text;

namespace Summ.Summarization.Frequency
{
    /// <summary>
    /// Scores a sentence by the mean probability of its content words, p(w) = count of w / content words of the document: the average
    /// composition of A. Nenkova, L. Vanderwende and K. McKeown (2006), "A compositional context sensitive multi-document summarizer", SIGIR,
    /// section 3, which K. Hong et al. (2014), "A repository of state of the art and competitive baseline summaries for generic news
    /// summarization", LREC, call FreqSum. Probabilities stay as they are; see SumBasic for those that sink with use.
    /// <para><b>Departs from the paper:</b> the repository's FreqSum also leaves out sentences like those chosen before; here that is a
    /// selector's affair. <b>Complexity:</b> O(z) time for z sentence-term entries, no memory. <b>Edge cases:</b> without content words 0.</para>
    /// </summary>
    internal sealed class FreqSum : ISentenceRanker
    {
        private const int SentencesBetweenCancellationChecks = 1024;

        public RankReport Rank(Document document, Span<double> scores, CancellationToken cancellationToken)
        {
            SentenceTerms rows = document.ContentTerms;
            ReadOnlySpan<int> termCounts = rows.TermCounts;
            for (int s = 0; s < scores.Length; s++)
            {
                if (s % SentencesBetweenCancellationChecks == 0)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                }

                // The sum of counts is exact; dividing once keeps equal means equal.
                ReadOnlySpan<int> terms = rows.TermsOf(s);
                ReadOnlySpan<int> counts = rows.CountsOf(s);
                long sum = 0;
                for (int i = 0; i < terms.Length; i++)
                {
                    sum += (long)counts[i] * termCounts[terms[i]];
                }

                scores[s] = sum == 0 ? 0 : sum / ((double)rows.Lengths[s] * rows.TotalLength);
            }

            return RankReport.Direct;
        }
    }
}

namespace Summ.Summarization
{
    public static partial class Summarizers
    {
        /// <summary>Mean word probability.</summary>
        public static SummarizerInfo FreqSum { get; } = new()
        {
            Id = "freq-sum",
            Name = "FreqSum",
            Family = SystemFamily.Frequency,
            Paper = "Nenkova, Vanderwende & McKeown 2006, A compositional context sensitive multi-document summarizer, SIGIR; named by Hong et al. 2014, LREC",
            Summary = "Scores a sentence by the mean probability of its content words.",
            Complexity = "O(z) time, O(1) memory, z sentence-term entries",
            Ranker = _ => new FreqSum(),
        };
    }
}
