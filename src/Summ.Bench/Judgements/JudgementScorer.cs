using Summ.Bench.Experiments;
using Summ.Scoring;
using Summ.Text;

namespace Summ.Bench.Judgements;

/// <summary>
/// Scores judged summaries with metrics: a few documents at a time, in parallel, the results in the order of the corpus, so that memory is bounded
/// by the documents in flight and the result does not depend on the number of threads.
/// </summary>
/// <param name="metrics">The metrics.</param>
/// <param name="threads">Documents worked on at a time, at least 1.</param>
public sealed class JudgementScorer(IReadOnlyList<ConfiguredMetric> metrics, int threads)
{
    private const int DocumentsInFlightPerThread = 4;

    private readonly bool _needsSource = metrics.Any(m => m.Info.Family == MetricFamily.Source);

    /// <summary>Scores all documents.</summary>
    /// <param name="documents">The documents; read once.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public JudgedScores Score(IEnumerable<JudgedDocument> documents, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        List<string> ids = [];
        Dictionary<string, int> systems = new(StringComparer.Ordinal);
        List<ScoredSummary> summaries = [];
        ParallelOptions options = new() { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken };
        foreach (JudgedDocument[] batch in documents.Chunk(threads * DocumentsInFlightPerThread))
        {
            MetricValue[][][] values = new MetricValue[batch.Length][][];
            Parallel.For(0, batch.Length, options, i => values[i] = Score(batch[i]));
            for (int i = 0; i < batch.Length; i++)
            {
                for (int s = 0; s < batch[i].Summaries.Count; s++)
                {
                    JudgedSummary summary = batch[i].Summaries[s];
                    systems.TryAdd(summary.System, systems.Count);
                    summaries.Add(new ScoredSummary(ids.Count, systems[summary.System], summary.Type, summary.Human, summary.Published, values[i][s]));
                }

                ids.Add(batch[i].Id);
            }
        }

        return new JudgedScores(ids, [.. systems.Keys], summaries);
    }

    private MetricValue[][] Score(JudgedDocument document)
    {
        Document? source = Source(document);
        Dictionary<object, ScoringTarget> targets = new(ReferenceEqualityComparer.Instance);
        MetricValue[][] values = new MetricValue[document.Summaries.Count][];
        for (int s = 0; s < values.Length; s++)
        {
            JudgedSummary summary = document.Summaries[s];
            if (!targets.TryGetValue(summary.References, out ScoringTarget? target))
            {
                target = new ScoringTarget(source, summary.References);
                targets.Add(summary.References, target);
            }

            ScoringInput input = new(target, summary.Sentences);
            values[s] = [.. metrics.Select(m => m.Score(input))];
        }

        return values;
    }

    private Document? Source(JudgedDocument document) => !_needsSource ? null
        : document.Source is not null ? Document.FromSentences(document.Source)
        : document.Text is not null ? Document.FromText(document.Text)
        : null;
}
