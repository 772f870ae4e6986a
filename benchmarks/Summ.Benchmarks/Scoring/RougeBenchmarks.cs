using BenchmarkDotNet.Attributes;
using Summ.Scoring.Rouge;

namespace Summ.Benchmarks.Scoring;

/// <summary>
/// What does it cost by the protocol <c>rouge-score</c> to score one summary of three sentences against one reference, by step? An operation is one pair.
/// </summary>
[MemoryDiagnoser]
[BenchmarkCategory("scoring", "quick")]
public class RougeBenchmarks
{
    private readonly RougeScorer _scorer = new(new RougeScoreOptions { Stem = true });
    private RougePairs _pairs = RougePairs.None;

    [GlobalSetup]
    public void Setup() => _pairs = RougePairs.Analyze(references => _scorer.Analyze(references));

    [Benchmark(OperationsPerInvoke = RougePairs.Count)]
    public int AnalyzeReferences() => _pairs.AnalyzeAll();

    [Benchmark(OperationsPerInvoke = RougePairs.Count)]
    public int ReadCandidate() => _pairs.ReadAll();

    [Benchmark(OperationsPerInvoke = RougePairs.Count)]
    public double Rouge1() => _pairs.Sum((references, candidate) => _scorer.ScoreN(references, candidate, 1).F1);

    [Benchmark(OperationsPerInvoke = RougePairs.Count)]
    public double Rouge2() => _pairs.Sum((references, candidate) => _scorer.ScoreN(references, candidate, 2).F1);

    [Benchmark(OperationsPerInvoke = RougePairs.Count)]
    public double RougeL() => _pairs.Sum((references, candidate) => _scorer.ScoreL(references, candidate).F1);

    [Benchmark(OperationsPerInvoke = RougePairs.Count)]
    public double RougeLsum() => _pairs.Sum((references, candidate) => _scorer.ScoreLsum(references, candidate).F1);

    /// <summary>Everything from two texts to the four scores.</summary>
    [Benchmark(OperationsPerInvoke = RougePairs.Count)]
    public double AllFromText() => _pairs.SumFromText((references, candidate) =>
        _scorer.ScoreN(references, candidate, 1).F1 + _scorer.ScoreN(references, candidate, 2).F1
        + _scorer.ScoreL(references, candidate).F1 + _scorer.ScoreLsum(references, candidate).F1);
}
