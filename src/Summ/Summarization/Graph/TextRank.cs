using Summ.Numerics;
using Summ.Summarization.Graph;
using Summ.Text;

namespace Summ.Summarization.Graph
{
    /// <summary>
    /// Ranks sentences by weighted PageRank on the graph of their word overlap. R. Mihalcea and P. Tarau (2004), "TextRank: bringing order
    /// into texts", EMNLP, sections 2.2 (weighted rank) and 4.1 (similarity): |common words| / (log|Si| + log|Sj|).
    /// </summary>
    /// <remarks>
    /// <para><b>Reading of the paper:</b> words are content terms (stop words and inflections are filtered out); common words are counted
    /// once each; |S| counts the sentence's content words with repeats, because the paper defines a sentence as its sequence of words.</para>
    /// <para><b>Departs from the paper:</b> scores are a distribution: the teleport term is (1 − d)/n, and sentences without an edge spread
    /// their weight over all; both only scale the scores. Two sentences of one word each, for which the denominator is 0, get that of one
    /// word against two, ln 2. The iteration starts from the uniform distribution.</para>
    /// <para><b>Complexity:</b> O(k·(z + c)) time, O(z) memory: k iterations, z non-zero sentence-term entries, c pairs of distinct sentence
    /// lengths that a term occurs in, over all terms, at most z·g/2 with g distinct lengths; see <see cref="OverlapGraph"/>. No n x n matrix.</para>
    /// <para><b>Deterministic:</b> fixed order of sums, no randomness. <b>Edge cases:</b> no sentence gives no score; a sentence that shares
    /// no term keeps the teleport share; with no edge at all every score is 1/n.</para>
    /// </remarks>
    internal sealed class TextRank(WalkOptions options) : ISentenceRanker
    {
        public RankReport Rank(Document document, Span<double> scores, CancellationToken cancellationToken) =>
            PowerIteration.Run(
                new OverlapGraph(document.ContentTerms),
                options.Damping,
                options.Tolerance,
                options.MaxIterations,
                scores,
                cancellationToken);
    }
}

namespace Summ.Summarization
{
    public static partial class Summarizers
    {
        /// <summary>PageRank on the graph of word overlap.</summary>
        public static SummarizerInfo TextRank { get; } = new()
        {
            Id = "text-rank",
            Name = "TextRank",
            Family = SystemFamily.Graph,
            Paper = "Mihalcea & Tarau 2004, TextRank: bringing order into texts, EMNLP",
            Summary = "Sentences recommend those they share words with; the most recommended are chosen.",
            Complexity = "O(k·z·g) time at most, O(z) memory: k iterations, z sentence-term entries, g distinct sentence lengths",
            Options = WalkOptions.Infos,
            Ranker = values => new TextRank(WalkOptions.Of(values)),
        };
    }
}
