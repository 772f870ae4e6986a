using Summ.Catalogue;
using Summ.Numerics;
using Summ.Summarization.Graph;
using Summ.Text;

namespace Summ.Summarization.Graph
{
    /// <summary>
    /// Ranks sentences by PageRank on the graph of their cosine similarity. G. Erkan and D. R. Radev (2004), "LexRank: graph-based lexical
    /// centrality as salience in text summarization", Journal of Artificial Intelligence Research 22, sections 3.1 to 3.3.
    /// </summary>
    /// <remarks>
    /// <para><b>Modes:</b> <c>threshold</c> joins two sentences whose cosine is above the threshold (Algorithm 3); <c>continuous</c> weights the
    /// edges by the cosine itself (section 3.3). Continuous is the default, because it is the better one on news and on abstracts.</para>
    /// <para><b>Self-edges:</b> as in Algorithm 3, whose loop over all pairs includes a sentence and itself, every sentence with a content term
    /// has an edge to itself; <c>self-edges=false</c> leaves it out. With it a sentence like no other has the average score 1/n,
    /// without it the teleport share.</para>
    /// <para><b>Departs from the paper:</b> the inverse frequency is 1 + ln(N/n) over the document's own sentences, which is never below 1, instead
    /// of one from a background corpus. <c>damping</c> is the probability of following an edge, the paper's 1 − d. A sentence without
    /// any edge spreads its weight over all.</para>
    /// <para><b>Complexity:</b> continuous O(k·z) time, O(z) memory, k iterations, z non-zero sentence-term entries; threshold
    /// O(k·(z + c)) plus the search for the c corrections, see <see cref="ThresholdGraph"/>. No n x n matrix in either.</para>
    /// <para><b>Deterministic:</b> fixed order of sums, cosines compared as <see cref="Ranking.Rounded"/>. <b>Edge cases:</b> no sentence gives no
    /// score; with no edge at all every score is 1/n.</para>
    /// </remarks>
    internal sealed class LexRank(WalkOptions options, double? threshold, bool selfEdges) : ISentenceRanker
    {
        public RankReport Rank(Document document, Span<double> scores, CancellationToken cancellationToken)
        {
            SparseRows rows = SentenceVectors.Unit(document.ContentTerms);
            ITransition walk = threshold is double above
                ? new ThresholdGraph(rows, above, selfEdges, cancellationToken)
                : new CosineGraph(rows, selfEdges);
            return PowerIteration.Run(walk, options.Damping, options.Tolerance, options.MaxIterations, scores, cancellationToken);
        }
    }
}

namespace Summ.Summarization
{
    public static partial class Summarizers
    {
        /// <summary>PageRank on the graph of cosine similarity.</summary>
        public static SummarizerInfo LexRank { get; } = new()
        {
            Id = "lex-rank",
            Name = "LexRank",
            Family = SystemFamily.Graph,
            Paper = "Erkan & Radev 2004, LexRank: graph-based lexical centrality as salience in text summarization, JAIR 22",
            Summary = "Sentences recommend those that are like them by tf-idf cosine; the most recommended are chosen.",
            Complexity = "O(k·z) time, O(z) memory: k iterations, z sentence-term entries; mode threshold adds the pairs that share two weighty terms",
            Options =
            [
                OptionInfo.Choice("mode", "continuous", ["continuous", "threshold"], "whether edges are weighted by the cosine or join what is above the threshold"),
                OptionInfo.Number("threshold", 0.1, 0, 1, "cosine that joins two sentences when it is exceeded, in mode threshold; 0.1 in the paper"),
                OptionInfo.Flag("self-edges", true, "whether a sentence has an edge to itself, as in the paper's Algorithm 3"),
                .. WalkOptions.Infos,
            ],
            Ranker = values => new LexRank(
                WalkOptions.Of(values),
                values.Text("mode") == "threshold" ? values.Number("threshold") : null,
                values.Flag("self-edges")),
        };
    }
}
