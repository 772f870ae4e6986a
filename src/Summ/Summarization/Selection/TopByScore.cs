using Summ.Summarization.Selection;
using Summ.Text;

namespace Summ.Summarization.Selection
{
    /// <summary>
    /// Takes the sentences in order of score as long as they fit; one that does not fit is passed over and the next ones are tried, so
    /// that no length is left unused. Ties go to the earlier sentence.
    /// </summary>
    public sealed class TopByScore : ISentenceSelector
    {
        /// <inheritdoc/>
        public IReadOnlyList<int> Select(Document document, ReadOnlySpan<double> scores, SummaryLength length, CancellationToken cancellationToken)
        {
            SummaryBudget budget = new(document, length);
            List<int> chosen = [];
            foreach (int sentence in Ranking.Descending(scores, budget.MostSentences))
            {
                if (budget.IsSpent)
                {
                    break;
                }

                if (budget.TrySpend(sentence))
                {
                    chosen.Add(sentence);
                }
            }

            return chosen;
        }
    }
}

namespace Summ.Summarization
{
    public static partial class Selectors
    {
        /// <summary>Highest scores first.</summary>
        public static SelectorInfo Top { get; } = new()
        {
            Id = "top",
            Name = "Highest scores",
            Paper = "none",
            Summary = "Takes the sentences in order of score as long as they fit the length. What every ranker uses by itself.",
            Complexity = "O(n) time for up to 16 sentences, else O(n log n); O(n) memory, n sentences",
            Create = _ => new TopByScore(),
        };
    }
}
