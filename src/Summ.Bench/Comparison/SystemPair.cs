namespace Summ.Bench.Comparison;

/// <summary>Two systems whose documents are matched by id.</summary>
internal sealed class SystemPair
{
    /// <param name="a">The one.</param>
    /// <param name="b">The other.</param>
    /// <param name="others">Documents that have one id and are two texts.</param>
    public SystemPair(SystemScores a, SystemScores b, IReadOnlySet<string> others)
    {
        A = a;
        B = b;
        string[] both = [.. a.Documents.Where(d => b.Has(d) && !others.Contains(d))];
        Documents = [.. both.Where(d => !a.Failed(d) && !b.Failed(d))];
        Failures = both.Length - Documents.Count;
    }

    public SystemScores A { get; }

    public SystemScores B { get; }

    /// <summary>Ids of the documents that both summarised, in A's order.</summary>
    public IReadOnlyList<string> Documents { get; }

    /// <summary>Documents on which one of them or both failed.</summary>
    public int Failures { get; }

    /// <summary>Compares them by one metric; documents where it does not exist are left out.</summary>
    public PairedResult Compare(int metricOfA, int metricOfB, int seed)
    {
        (double A, double B)[] values = [.. Documents.Select(d => (A.Value(d, metricOfA), B.Value(d, metricOfB))).Where(v => double.IsFinite(v.Item1) && double.IsFinite(v.Item2))];
        return PairedResult.Of([.. values.Select(v => v.A)], [.. values.Select(v => v.B)], seed);
    }
}
