using Summ.Scoring.Rouge;

namespace Summ.Benchmarks.Scoring;

/// <summary>Pairs of summaries, analysed by one protocol, and what its benchmarks do with all of them.</summary>
internal sealed class RougePairs
{
    /// <summary>Number of pairs.</summary>
    public const int Count = 100;

    private readonly SummaryPair[] _pairs;
    private readonly Func<IReadOnlyList<IReadOnlyList<string>>, RougeReferences> _analyze;
    private readonly RougeReferences[] _references;
    private readonly RougeCandidate[] _candidates;

    private RougePairs(SummaryPair[] pairs, Func<IReadOnlyList<IReadOnlyList<string>>, RougeReferences> analyze)
    {
        _pairs = pairs;
        _analyze = analyze;
        _references = [.. pairs.Select(pair => analyze([pair.Reference]))];
        _candidates = [.. pairs.Select((pair, i) => _references[i].Read(pair.Candidate))];
    }

    /// <summary>No pairs, before the setup.</summary>
    public static RougePairs None { get; } = new([], _ => throw new InvalidOperationException("There are no pairs."));

    /// <summary>Makes and analyses the pairs.</summary>
    public static RougePairs Analyze(Func<IReadOnlyList<IReadOnlyList<string>>, RougeReferences> analyze) => new(SummaryPair.Make(Count), analyze);

    public int AnalyzeAll()
    {
        int sum = 0;
        foreach (SummaryPair pair in _pairs)
        {
            sum += _analyze([pair.Reference]).Count;
        }

        return sum;
    }

    public int ReadAll()
    {
        int sum = 0;
        for (int i = 0; i < _pairs.Length; i++)
        {
            sum += _references[i].Read(_pairs[i].Candidate).WordCount;
        }

        return sum;
    }

    public double Sum(Func<RougeReferences, RougeCandidate, double> score)
    {
        double sum = 0;
        for (int i = 0; i < _pairs.Length; i++)
        {
            sum += score(_references[i], _candidates[i]);
        }

        return sum;
    }

    public double SumFromText(Func<RougeReferences, RougeCandidate, double> score)
    {
        double sum = 0;
        foreach (SummaryPair pair in _pairs)
        {
            RougeReferences references = _analyze([pair.Reference]);
            sum += score(references, references.Read(pair.Candidate));
        }

        return sum;
    }
}
