using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Summ.Benchmarks.Running;

/// <summary>What went wrong in a run. BenchmarkDotNet itself ends with 0 whatever happens.</summary>
internal static class Outcome
{
    /// <summary>One line for each benchmark without a result and each reason why a class was not run.</summary>
    public static IReadOnlyList<string> Failures(IEnumerable<Summary> summaries)
    {
        List<string> failures = [];
        foreach (Summary summary in summaries)
        {
            failures.AddRange(summary.ValidationErrors.Where(error => error.IsCritical).Select(error => $"{summary.Title}: {error.Message}"));
            foreach (BenchmarkCase benchmark in summary.BenchmarksCases)
            {
                BenchmarkReport? report = summary[benchmark];
                if (report is null)
                {
                    failures.Add($"{benchmark.DisplayInfo}: not run");
                }
                else if (!report.Success || report.ResultStatistics is null)
                {
                    failures.Add($"{benchmark.DisplayInfo}: failed");
                }
            }
        }

        return failures;
    }
}
