using BenchmarkDotNet.Attributes;

namespace Summ.Benchmarks.Planted;

/// <summary>Fails, so that it can be shown that a failure is noticed. Run with <c>--planted-failure</c> only.</summary>
[BenchmarkCategory("planted")]
public class FailingBenchmarks
{
    [Benchmark]
    public int Fail() => throw new InvalidOperationException("This failure is planted.");
}
