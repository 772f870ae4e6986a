using Summ.Bench.Corpora;
using Summ.Summarization;
using Summ.Text;

namespace Summ.Bench.Experiments;

/// <summary>
/// Runs a plan: streams the corpus, works on several documents at a time, and writes their cells to the ledger in corpus order, so that
/// memory is bounded by the documents in flight and the result does not depend on the number of threads.
/// </summary>
public sealed class ExperimentRunner
{
    private const int DocumentsInFlightPerThread = 4;

    private readonly ExperimentPlan _plan;
    private readonly DocumentJob _job;

    /// <summary>Prepares a plan.</summary>
    public ExperimentRunner(ExperimentPlan plan)
        : this(plan, s => s.Create())
    {
    }

    internal ExperimentRunner(ExperimentPlan plan, Func<SystemSpec, ISummarizer> create)
    {
        ArgumentNullException.ThrowIfNull(plan);
        _plan = plan;
        _job = new DocumentJob(plan, create);
    }

    /// <summary>Runs it.</summary>
    /// <param name="folder">The run's folder; cells that its ledger holds already are not done again.</param>
    /// <param name="progress">Told after each document, or null.</param>
    /// <param name="cancellationToken">Stops the run; finished documents are in the ledger.</param>
    /// <returns>Records of the corpus that were broken, one line each.</returns>
    /// <exception cref="InputException">The corpus cannot be read, or a record is broken or a system fails and the plan is strict.</exception>
    /// <exception cref="IOException">The ledger cannot be written, or another run has it open.</exception>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public async Task<IReadOnlyList<string>> RunAsync(string folder, IProgress<RunProgress>? progress, CancellationToken cancellationToken)
    {
        HashSet<string> known = File.Exists(Path.Combine(folder, Ledger.FileName))
            ? Ledger.Read(folder).Select(c => c.Key).ToHashSet(StringComparer.Ordinal)
            : [];
        using Ledger ledger = Ledger.Open(folder);
        int total = Total();
        int done = 0;
        List<string> problems = [];
        Queue<Task<List<Cell>>> inFlight = new();
        using SemaphoreSlim workers = new(_plan.Threads);
        async Task<List<Cell>> WorkAsync(Article article, int index)
        {
            await workers.WaitAsync(cancellationToken).ConfigureAwait(false);
            try
            {
                return _job.Run(article, index, known, cancellationToken);
            }
            finally
            {
                workers.Release();
            }
        }

        async Task FinishOneAsync()
        {
            ledger.Append(await inFlight.Dequeue().ConfigureAwait(false));
            progress?.Report(new RunProgress(++done, Math.Max(done, total)));
        }

        try
        {
            foreach ((Article article, int index) in Documents(problems))
            {
                cancellationToken.ThrowIfCancellationRequested();
                inFlight.Enqueue(Task.Run(() => WorkAsync(article, index), cancellationToken));
                if (inFlight.Count >= _plan.Threads * (_plan.Threads == 1 ? 1 : DocumentsInFlightPerThread))
                {
                    await FinishOneAsync().ConfigureAwait(false);
                }
            }

            while (inFlight.Count > 0)
            {
                await FinishOneAsync().ConfigureAwait(false);
            }
        }
        finally
        {
            // Nothing may still work on the corpus when the caller goes on; what a failed run leaves over is thrown away.
            await Task.WhenAll(inFlight.Select(t => t.ContinueWith(_ => { }, TaskScheduler.Default))).ConfigureAwait(false);
        }

        return problems;
    }

    private int Total()
    {
        int all = _plan.Corpus.Count();
        int limited = Math.Min(all, _plan.Limit ?? all);
        return (limited + _plan.Shard.Count - _plan.Shard.Index) / _plan.Shard.Count;
    }

    private IEnumerable<(Article Article, int Index)> Documents(List<string> problems)
    {
        int index = 0;
        foreach (CorpusItem item in _plan.Corpus.Read())
        {
            if (index >= _plan.Limit)
            {
                yield break;
            }

            if (item.Article is null)
            {
                problems.Add(_plan.Strict ? throw new InputException(item.Problem!) : item.Problem!);
                continue;
            }

            if (_plan.Shard.Holds(index))
            {
                yield return (item.Article, index);
            }

            index++;
        }

        if (index == 0)
        {
            throw new InputException($"{_plan.Corpus.Name}: holds no article{(problems.Count > 0 ? $"; the first record: {problems[0]}" : "")}");
        }
    }
}
