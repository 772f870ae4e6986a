using Summ.Summarization.Baselines;
using Summ.Text;

namespace Summ.Summarization.Baselines
{
    /// <summary>
    /// Adds again and again the sentence that raises ROUGE against the references the most, and stops when none raises it: the greedy
    /// labels of R. Nallapati, F. Zhai and B. Zhou (2017), "SummaRuNNer", AAAI, section 2.3. It looks at the references and so is no
    /// contestant: it shows about how much a choice of sentences can reach (about, since greedy choice is not the best one).
    /// <para><b>What is raised:</b> the mean of ROUGE-1 F1 and ROUGE-2 F1, stemmed, as the protocol <c>rouge-score</c> computes them for the
    /// sentences in document order; with several references each of the two is that of its best reference, as it is reported.</para>
    /// <para><b>Departs from the paper:</b> it does not say which ROUGE its greedy step raises; the mean of the two is common since Y. Liu and
    /// M. Lapata (2019), "Text summarization with pretrained encoders", EMNLP. A length can be left unused.</para>
    /// <para><b>Scores:</b> the change of that mean, of a chosen sentence when it was chosen, of another if it were added at the end.</para>
    /// <para><b>Complexity:</b> O(m n l r) time for m chosen of n sentences of l words and r references; m is bounded by the references'
    /// length in practice. <b>Deterministic:</b> ties go to the earlier sentence.</para>
    /// </summary>
    internal sealed class Oracle : ISummarizer
    {
        /// <exception cref="ArgumentException">The request has no references.</exception>
        public Summary Summarize(SummaryRequest request, CancellationToken cancellationToken = default)
        {
            ArgumentNullException.ThrowIfNull(request);
            if (request.References.Count == 0)
            {
                throw new ArgumentException("The oracle needs at least one reference summary; the request has none.", nameof(request));
            }

            cancellationToken.ThrowIfCancellationRequested();
            Document document = request.Document;
            OracleState state = new(document, request.References);
            SummaryBudget budget = new(document, request.Length);
            double[] scores = new double[document.SentenceCount];
            List<int> chosen = [];
            while (!budget.IsSpent && Best(state, budget, scores.Length, cancellationToken) is int sentence and >= 0)
            {
                double before = state.Score;
                budget.TrySpend(sentence);
                state.Choose(sentence);
                scores[sentence] = state.Score - before;
                chosen.Add(sentence);
            }

            for (int s = 0; s < scores.Length; s++)
            {
                scores[s] = state.IsChosen(s) ? scores[s] : state.ScoreWith(s) - state.Score;
            }

            return new Summary(document, [.. chosen], scores);
        }

        // The fitting sentence that raises the score the most; -1 when none raises it.
        private static int Best(OracleState state, SummaryBudget budget, int sentences, CancellationToken cancellationToken)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int best = -1;
            double highest = Ranking.Rounded(state.Score);
            for (int s = 0; s < sentences; s++)
            {
                if (state.IsChosen(s) || !budget.Fits(s))
                {
                    continue;
                }

                double score = Ranking.Rounded(state.ScoreWith(s));
                if (score > highest)
                {
                    best = s;
                    highest = score;
                }
            }

            return best;
        }
    }
}

namespace Summ.Summarization
{
    public static partial class Summarizers
    {
        /// <summary>The sentences nearest to the references.</summary>
        public static SummarizerInfo Oracle { get; } = new()
        {
            Id = "oracle",
            Name = "Oracle",
            Family = SystemFamily.Oracle,
            Paper = "Nallapati, Zhai & Zhou 2017, SummaRuNNer: a recurrent neural network based sequence model for extractive summarization of documents, AAAI",
            Summary = "Greedily takes the sentences that raise ROUGE-1 and ROUGE-2 against the references, and stops when none does.",
            Complexity = "O(m n l r) time, O(t + r v) memory, m chosen of n sentences of l words, t tokens, r references of v distinct n-grams",
            Summarizer = _ => new Oracle(),
        };
    }
}
