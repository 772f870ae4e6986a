using BenchmarkDotNet.Attributes;
using Summ.Benchmarks.Synthetic;
using Summ.Catalogue;
using Summ.Scoring;

namespace Summ.Benchmarks.Scoring;

/// <summary>
/// What does it cost each metric of a family to score a new summary of three sentences, when source and references are analysed already, as
/// they are from the second system of a run on? The analysis of the summary is part of it.
/// </summary>
[MemoryDiagnoser]
[BenchmarkCategory("scoring")]
public abstract class MetricBenchmarks(MetricFamily family)
{
    private IMetric? _metric;
    private ScoringTarget? _target;
    private SummaryPair? _pair;

    [ParamsSource(nameof(Ids))]
    public string Id { get; set; } = "";

    /// <summary>The metrics of the family, from the catalogue.</summary>
    public IEnumerable<string> Ids => Metrics.All.Where(info => info.Family == family).Select(info => info.Id);

    [GlobalSetup]
    public void Setup()
    {
        MetricInfo info = Metrics.Find(Id);
        _metric = info.Create(new OptionValues(info.Id, info.Options, []));
        _pair = SummaryPair.Make(1)[0];
        _target = new ScoringTarget(SyntheticText.Analyzed(SourceSentences), [_pair.Reference]);
        _ = Score();
    }

    [Benchmark]
    public MetricValue Score() => _metric!.Score(new ScoringInput(_target!, _pair!.Candidate));

    /// <summary>Sentences of the source; the summary's are its first three.</summary>
    protected virtual int SourceSentences => Sizes.Short;
}
