using System.Runtime.ExceptionServices;
using Summ.Bench.Experiments;

namespace Summ.Bench.Scoring;

/// <summary>
/// Scores a stream of pairs on several threads: while one batch is scored, the next is read. Memory is bounded by two batches, results come in
/// the order of the pairs and do not depend on the threads.
/// </summary>
/// <param name="metrics">What is measured.</param>
/// <param name="threads">Pairs scored at a time.</param>
public sealed class PairScorer(IReadOnlyList<ConfiguredMetric> metrics, int threads)
{
    private const int BatchPairs = 1024;
    private const int BatchCharacters = 4 << 20;

    /// <summary>Scores the pairs; whatever reading throws is thrown after the results of the pairs before it.</summary>
    public IEnumerable<ScoredItem> Score(IEnumerable<PairItem> pairs, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        using IEnumerator<PairItem> source = pairs.GetEnumerator();
        Task<ScoredItem[]>? scoring = null;
        ExceptionDispatchInfo? failure;
        bool goesOn;
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            List<PairItem> batch = Read(source, out goesOn, out failure);
            foreach (ScoredItem item in ResultOf(scoring))
            {
                yield return item;
            }

            scoring = Task.Run(() => Score(batch, cancellationToken), cancellationToken);
        }
        while (goesOn && failure is null);

        foreach (ScoredItem item in ResultOf(scoring))
        {
            yield return item;
        }

        failure?.Throw();
    }

    private static ScoredItem[] ResultOf(Task<ScoredItem[]>? scoring) => scoring is null ? [] : scoring.GetAwaiter().GetResult();

    private static List<PairItem> Read(IEnumerator<PairItem> source, out bool goesOn, out ExceptionDispatchInfo? failure)
    {
        List<PairItem> batch = [];
        long characters = 0;
        failure = null;
        goesOn = false;
        try
        {
            while (batch.Count < BatchPairs && characters < BatchCharacters && (goesOn = source.MoveNext()))
            {
                batch.Add(source.Current);
                characters += source.Current.Pair is { } pair ? pair.References.Append(pair.Candidate).Sum(s => s.Sum(t => (long)t.Length)) : 0;
            }
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            failure = ExceptionDispatchInfo.Capture(e);
        }

        return batch;
    }

    private ScoredItem[] Score(List<PairItem> batch, CancellationToken cancellationToken)
    {
        ScoredItem[] scored = new ScoredItem[batch.Count];
        ParallelOptions options = new() { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken };
        Parallel.For(0, scored.Length, options, i => scored[i] = batch[i].Pair is { } pair
            ? new ScoredItem(ScoredPair.Of(pair, metrics), null)
            : new ScoredItem(null, batch[i].Problem));
        return scored;
    }
}
