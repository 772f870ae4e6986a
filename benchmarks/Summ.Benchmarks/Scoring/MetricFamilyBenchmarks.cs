using BenchmarkDotNet.Attributes;
using Summ.Benchmarks.Synthetic;
using Summ.Scoring;

namespace Summ.Benchmarks.Scoring;

// A family without a class here is refused at the start, one without metrics is left out; see Suites.
public class ReferenceMetricBenchmarks() : MetricBenchmarks(MetricFamily.Reference);

public class SummaryMetricBenchmarks() : MetricBenchmarks(MetricFamily.Summary);

public class SourceMetricBenchmarks() : MetricBenchmarks(MetricFamily.Source)
{
    [Params(Sizes.Short, Sizes.Medium, Sizes.Long)]
    public int Sentences { get; set; }

    protected override int SourceSentences => Sentences;
}
