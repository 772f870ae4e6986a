using BenchmarkDotNet.Attributes;
using Summ.Scoring.Rouge;

namespace Summ.Benchmarks.Scoring;

/// <summary>What does it cost to score one summary of three sentences against one reference, by step? An operation is one pair.</summary>
[MemoryDiagnoser]
[BenchmarkCategory("scoring", "quick")]
public class RougeBenchmarks
{
    private const int Pairs = 100;

    private readonly RougeScorer _scorer = new(new RougeScoreOptions { Stem = true });
    private readonly RougeReferences[] _references = new RougeReferences[Pairs];
    private readonly RougeCandidate[] _candidates = new RougeCandidate[Pairs];
    private SummaryPair[] _pairs = [];

    [GlobalSetup]
    public void Setup()
    {
        _pairs = SummaryPair.Make(Pairs);
        for (int i = 0; i < Pairs; i++)
        {
            _references[i] = _scorer.Analyze([_pairs[i].Reference]);
            _candidates[i] = _references[i].Read(_pairs[i].Candidate);
        }
    }

    [Benchmark(OperationsPerInvoke = Pairs)]
    public int AnalyzeReferences()
    {
        int sum = 0;
        foreach (SummaryPair pair in _pairs)
        {
            sum += _scorer.Analyze([pair.Reference]).Count;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Pairs)]
    public int ReadCandidate()
    {
        int sum = 0;
        for (int i = 0; i < Pairs; i++)
        {
            sum += _references[i].Read(_pairs[i].Candidate).WordCount;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Pairs)]
    public double Rouge1() => SumOfN(1);

    [Benchmark(OperationsPerInvoke = Pairs)]
    public double Rouge2() => SumOfN(2);

    [Benchmark(OperationsPerInvoke = Pairs)]
    public double RougeL()
    {
        double sum = 0;
        for (int i = 0; i < Pairs; i++)
        {
            sum += _scorer.ScoreL(_references[i], _candidates[i]).F1;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Pairs)]
    public double RougeLsum()
    {
        double sum = 0;
        for (int i = 0; i < Pairs; i++)
        {
            sum += _scorer.ScoreLsum(_references[i], _candidates[i]).F1;
        }

        return sum;
    }

    /// <summary>Everything from two texts to the four scores.</summary>
    [Benchmark(OperationsPerInvoke = Pairs)]
    public double AllFromText()
    {
        double sum = 0;
        foreach (SummaryPair pair in _pairs)
        {
            RougeReferences references = _scorer.Analyze([pair.Reference]);
            RougeCandidate candidate = references.Read(pair.Candidate);
            sum += _scorer.ScoreN(references, candidate, 1).F1 + _scorer.ScoreN(references, candidate, 2).F1
                + _scorer.ScoreL(references, candidate).F1 + _scorer.ScoreLsum(references, candidate).F1;
        }

        return sum;
    }

    private double SumOfN(int n)
    {
        double sum = 0;
        for (int i = 0; i < Pairs; i++)
        {
            sum += _scorer.ScoreN(_references[i], _candidates[i], n).F1;
        }

        return sum;
    }
}
