using System.Buffers;
using Summ.Catalogue;
using Summ.Summarization.Frequency;
using Summ.Text;

namespace Summ.Summarization.Frequency
{
    /// <summary>
    /// Scores a sentence by its densest cluster of frequent words: H. P. Luhn (1958), "The automatic creation of literature abstracts",
    /// IBM Journal of Research and Development 2(2), 159-165. A cluster begins and ends with a significant word, and no more than
    /// <em>gap</em> insignificant words stand between two significant ones of it; it scores (significant words)² / (all words), and the
    /// sentence scores as its best cluster. A lone significant word is a cluster of score 1.
    /// <para><b>Departs from the paper:</b> a word is significant if it is no stop word and its term occurs at least
    /// <em>min-frequency</em> times. Luhn cuts off the most frequent words too, and both cut-offs by the statistics of the text; he gives
    /// no figure for them. The stop list stands for his upper cut-off, a fixed count for the lower one.</para>
    /// <para><b>Complexity:</b> O(t) time for t tokens, O(v) memory for v terms. <b>Edge cases:</b> without a significant word 0.</para>
    /// </summary>
    internal sealed class Luhn(int gap, int minFrequency) : ISentenceRanker
    {
        private const int SentencesBetweenCancellationChecks = 1024;

        public RankReport Rank(Document document, Span<double> scores, CancellationToken cancellationToken)
        {
            // Stop terms have the count 0 and stay insignificant.
            ReadOnlySpan<int> termCounts = document.ContentTerms.TermCounts;
            bool[] significant = ArrayPool<bool>.Shared.Rent(termCounts.Length);
            try
            {
                for (int term = 0; term < termCounts.Length; term++)
                {
                    significant[term] = termCounts[term] >= minFrequency;
                }

                for (int s = 0; s < scores.Length; s++)
                {
                    if (s % SentencesBetweenCancellationChecks == 0)
                    {
                        cancellationToken.ThrowIfCancellationRequested();
                    }

                    scores[s] = BestCluster(document.TokensOf(s), significant);
                }
            }
            finally
            {
                ArrayPool<bool>.Shared.Return(significant);
            }

            return RankReport.Direct;
        }

        // Stop words and rare words count in a cluster's length, as in the paper's figure 2.
        private double BestCluster(ReadOnlySpan<Token> tokens, bool[] significant)
        {
            double best = 0;
            int first = -1;
            int last = -1;
            int inside = 0;
            for (int i = 0; i < tokens.Length; i++)
            {
                if (!significant[tokens[i].Term])
                {
                    continue;
                }

                if (inside > 0 && i - last - 1 > gap)
                {
                    best = Math.Max(best, Score(inside, first, last));
                    inside = 0;
                }

                first = inside == 0 ? i : first;
                last = i;
                inside++;
            }

            return inside == 0 ? best : Math.Max(best, Score(inside, first, last));
        }

        private static double Score(int significant, int first, int last) => (double)significant * significant / (last - first + 1);
    }
}

namespace Summ.Summarization
{
    public static partial class Summarizers
    {
        /// <summary>Clusters of frequent words.</summary>
        public static SummarizerInfo Luhn { get; } = new()
        {
            Id = "luhn",
            Name = "Luhn",
            Family = SystemFamily.Frequency,
            Paper = "Luhn 1958, The automatic creation of literature abstracts, IBM Journal of Research and Development 2(2)",
            Summary = "Scores a sentence by its densest cluster of frequent words.",
            Complexity = "O(t) time, O(v) memory, t tokens, v terms",
            Options =
            [
                OptionInfo.Integer("gap", 4, 0, 1000, "Most insignificant words between two significant ones of a cluster; the paper says four or five."),
                OptionInfo.Integer("min-frequency", 2, 1, 1000000, "Least occurrences of a significant word in the document; the paper gives no figure."),
            ],
            Ranker = o => new Luhn(o.Integer("gap"), o.Integer("min-frequency")),
        };
    }
}
