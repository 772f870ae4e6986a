namespace Summ.Bench.Throughput;

/// <summary>Speed and allocation of a system, measured by BenchmarkDotNet.</summary>
/// <param name="DocumentsPerSecond">Analysed documents summarised in a second on one thread.</param>
/// <param name="MegabytesPerSecond">The same in millions of bytes of UTF-8 of their texts.</param>
/// <param name="AllocatedBytesPerDocument">Managed memory allocated for one document.</param>
public sealed record ThroughputResult(double DocumentsPerSecond, double MegabytesPerSecond, double AllocatedBytesPerDocument);
