using System.Diagnostics;

namespace Summ.Benchmarks.Running;

/// <summary>
/// The least time of several runs, which other work on the machine disturbs least. Short actions are repeated so that one timing is long
/// against the clock, and timings go on until the code is compiled for speed and the least time is settled.
/// </summary>
internal static class BestTime
{
    private const int LeastTimings = 5;

    private static readonly TimeSpan ShortestTiming = TimeSpan.FromMilliseconds(5);
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(1.5);
    private static readonly TimeSpan LongestBudget = TimeSpan.FromSeconds(10);

    /// <summary>Seconds of one run, or null when a run was given up.</summary>
    public static double? Of(Action<CancellationToken> action, TimeSpan timeout)
    {
        double best = double.MaxValue;
        int repeats = 1;
        Stopwatch all = Stopwatch.StartNew();
        for (int timing = 0; all.Elapsed < Budget || (timing < LeastTimings && all.Elapsed < LongestBudget); timing++)
        {
            using CancellationTokenSource end = new(timeout);
            long start = Stopwatch.GetTimestamp();
            try
            {
                for (int i = 0; i < repeats; i++)
                {
                    action(end.Token);
                }
            }
            catch (OperationCanceledException)
            {
                return null;
            }

            TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
            best = Math.Min(best, elapsed.TotalSeconds / repeats);
            repeats = elapsed < ShortestTiming ? repeats * 2 : repeats;
        }

        return best;
    }
}
