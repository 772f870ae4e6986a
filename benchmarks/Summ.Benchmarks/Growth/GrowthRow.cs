namespace Summ.Benchmarks.Growth;

/// <summary>Times of one task by size.</summary>
/// <param name="Name">What was timed.</param>
/// <param name="Seconds">Seconds by size; null for a run given up.</param>
internal sealed record GrowthRow(string Name, IReadOnlyList<double?> Seconds)
{
    private const double Ten = 10;

    /// <summary>The factors from each size to the next, each for a tenfold size: 10 means linear, 100 quadratic. Null where a time is missing.</summary>
    public IEnumerable<double?> Factors(IReadOnlyList<int> sizes)
    {
        for (int i = 1; i < Seconds.Count; i++)
        {
            yield return Seconds[i] / Seconds[i - 1] is { } factor ? Math.Pow(factor, 1 / Math.Log((double)sizes[i] / sizes[i - 1], Ten)) : null;
        }
    }
}
