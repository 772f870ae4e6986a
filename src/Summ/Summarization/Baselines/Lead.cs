using Summ.Summarization.Baselines;
using Summ.Text;

namespace Summ.Summarization.Baselines
{
    /// <summary>
    /// Scores sentences by how early they stand, 1 for the first down to 1/n for the last, so that the beginning of the article is the
    /// summary. On news this is a strong yardstick, because journalists put the most important first.
    /// </summary>
    internal sealed class Lead : ISentenceRanker
    {
        public RankReport Rank(Document document, Span<double> scores, CancellationToken cancellationToken)
        {
            for (int s = 0; s < scores.Length; s++)
            {
                scores[s] = (double)(scores.Length - s) / scores.Length;
            }

            return RankReport.Direct;
        }
    }
}

namespace Summ.Summarization
{
    public static partial class Summarizers
    {
        /// <summary>The beginning of the article.</summary>
        public static SummarizerInfo Lead { get; } = new()
        {
            Id = "lead",
            Name = "Lead",
            Family = SystemFamily.Baseline,
            Paper = "Brandow, Mitze & Rau 1995, Automatic condensation of electronic publications by sentence selection, Information Processing & Management 31(5)",
            Summary = "The first sentences of the article.",
            Complexity = "O(n) time and memory, n sentences",
            Ranker = _ => new Lead(),
        };
    }
}
