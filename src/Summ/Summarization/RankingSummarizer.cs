using Summ.Text;

namespace Summ.Summarization;

/// <summary>A ranker and a selector put together.</summary>
/// <param name="ranker">Scores the sentences.</param>
/// <param name="selector">Chooses among them.</param>
public sealed class RankingSummarizer(ISentenceRanker ranker, ISentenceSelector selector) : ISummarizer
{
    /// <inheritdoc/>
    public Summary Summarize(SummaryRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        cancellationToken.ThrowIfCancellationRequested();
        Document document = request.Document;
        double[] scores = new double[document.SentenceCount];
        if (scores.Length == 0)
        {
            return new Summary(document, [], scores);
        }

        RankReport report = ranker.Rank(document, scores, cancellationToken);
        IReadOnlyList<int> chosen = selector.Select(document, scores, request.Length, cancellationToken);
        return new Summary(document, [.. chosen], scores, report);
    }
}
