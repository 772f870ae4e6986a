using BenchmarkDotNet.Attributes;

namespace Summ.Bench.Throughput;

/// <summary>The benchmark that <see cref="ThroughputMeter"/> runs for each system.</summary>
public class SystemThroughput
{
    /// <summary>The system and its documents.</summary>
    public ThroughputSubject Subject { get; set; } = null!;

    /// <summary>Summarises every document of the sample once.</summary>
    [Benchmark]
    public void Summarize() => Subject.RunOnce();
}
