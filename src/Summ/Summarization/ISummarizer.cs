using Summ.Text;

namespace Summ.Summarization;

/// <summary>
/// Makes a summary of sentences of the document. A pure function of the request: the same summary on any number of threads and any
/// machine. Implementations are immutable and safe for threads.
/// </summary>
public interface ISummarizer
{
    /// <summary>Summarises.</summary>
    /// <param name="request">The document, the length and, for an oracle, the references.</param>
    /// <param name="cancellationToken">Ends the work early with <see cref="OperationCanceledException"/>.</param>
    /// <returns>A summary; an empty one when no sentence fits the length.</returns>
    Summary Summarize(SummaryRequest request, CancellationToken cancellationToken = default);

    /// <summary>Summarises a document to a length.</summary>
    /// <inheritdoc cref="Summarize(SummaryRequest, CancellationToken)"/>
    /// <param name="document">The analysed text.</param>
    /// <param name="length">How long the summary may be.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    Summary Summarize(Document document, SummaryLength length, CancellationToken cancellationToken = default) =>
        Summarize(new SummaryRequest(document, length), cancellationToken);
}
