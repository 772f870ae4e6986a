using Summ.Text;

namespace Summ.Summarization;

/// <summary>
/// Gives every sentence a score; which sentences are chosen is an <see cref="ISentenceSelector"/>'s affair. A pure function of the
/// document: the same bits on any number of threads. Implementations are immutable and safe for threads.
/// </summary>
public interface ISentenceRanker
{
    /// <summary>Scores all sentences.</summary>
    /// <param name="document">The analysed text, possibly without any sentence.</param>
    /// <param name="scores">Receives one finite score for each sentence, higher is better.</param>
    /// <param name="cancellationToken">Ends the work early with <see cref="OperationCanceledException"/>.</param>
    RankReport Rank(Document document, Span<double> scores, CancellationToken cancellationToken);
}
