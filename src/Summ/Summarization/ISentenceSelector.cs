using Summ.Text;

namespace Summ.Summarization;

/// <summary>Chooses sentences by their scores under a length. Implementations are immutable and safe for threads.</summary>
public interface ISentenceSelector
{
    /// <summary>Chooses sentences.</summary>
    /// <param name="document">The analysed text.</param>
    /// <param name="scores">One score for each sentence, higher is better.</param>
    /// <param name="length">How long the summary may be. What still fits at the end must be chosen, unless the selector says otherwise.</param>
    /// <param name="cancellationToken">Ends the work early with <see cref="OperationCanceledException"/>.</param>
    /// <returns>Indexes of the chosen sentences in the order of choice.</returns>
    IReadOnlyList<int> Select(Document document, ReadOnlySpan<double> scores, SummaryLength length, CancellationToken cancellationToken);
}
