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
            Complexity = "O(k·z) time, O(z) memory: k iterations, z sentence-term entries",
            Options = 
            [
                OptionInfo.Choice("mode", "continuous", ["continuous", "threshold"], "d"),
                OptionInfo.Number("threshold", 0.1, 0, 1, "t"),
                OptionInfo.Flag("self-edges", true, "s"),
                .. WalkOptions.Infos,
            ],
            Ranker = values => new LexRank(
                WalkOptions.Of(values),
                values.Text("mode") == "threshold" ? values.Number("threshold") : null,
                values.Flag("self-edges")),
        };
    }
}
