using Summ.Bench.Extraction.Measures;
using Summ.Bench.Extraction.Pages;
using Summ.Bench.Extraction.Systems;

namespace Summ.Bench.Extraction;

/// <summary>Lets every system of a plan extract every page, and measures the answers.</summary>
public static class ExtractionRunner
{
    /// <summary>Runs a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="progress">Told how many pages are done and how many there are, from any thread; or null.</param>
    /// <param name="cancellationToken">Ends the work between two pages.</param>
    /// <returns>For each system of the plan the result of each page.</returns>
    /// <exception cref="InputException">The plan is strict, and a system failed.</exception>
    public static PageResult[][] Run(ExtractionPlan plan, Action<int, int>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(plan);
        IReadOnlyList<PageItem> pages = plan.Corpus.Pages;
        PageResult[][] results = [.. plan.Systems.Select(_ => new PageResult[pages.Count])];
        int done = 0;
        Parallel.For(0, pages.Count, new ParallelOptions { MaxDegreeOfParallelism = plan.Threads, CancellationToken = cancellationToken }, i =>
        {
            (byte[]? bytes, string? problem) = Read(pages[i]);
            for (int s = 0; s < results.Length; s++)
            {
                results[s][i] = Measure(plan.Systems[s], pages[i], bytes, problem, cancellationToken);
            }

            progress?.Invoke(Interlocked.Increment(ref done), pages.Count);
        });
        return plan.Strict && FirstFailure(plan, results) is { } failure ? throw new InputException(failure) : results;
    }

    private static (byte[]? Bytes, string? Problem) Read(PageItem page)
    {
        try
        {
            return (page.Read(), null);
        }
        catch (InputException e)
        {
            return (null, e.Message);
        }
    }

    private static PageResult Measure(ExtractionSystem system, PageItem page, byte[]? bytes, string? problem, CancellationToken cancellationToken)
    {
        PageText nothing = new("", PageFields.None);
        if (bytes is null && system.Extractor is not null)
        {
            return PageResult.Of(page, nothing, problem);
        }

        try
        {
            return PageResult.Of(page, system.Answer(page, bytes ?? [], cancellationToken) ?? nothing, null);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return PageResult.Of(page, nothing, e is Html.ExtractionLimitException ? e.Message : $"{e.GetType().Name}: {e.Message.ReplaceLineEndings(" ")}");
        }
    }

    private static string? FirstFailure(ExtractionPlan plan, PageResult[][] results)
    {
        for (int i = 0; i < plan.Corpus.Pages.Count; i++)
        {
            for (int s = 0; s < results.Length; s++)
            {
                if (results[s][i].Failure is { } failure)
                {
                    return $"{plan.Corpus.Pages[i].Place}: {plan.Systems[s].Name} failed: {failure}";
                }
            }
        }

        return null;
    }
}
