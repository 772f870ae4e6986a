namespace Summ.Scoring.Bleu;

/// <summary>What BLEU counts of one candidate or of several together. Not safe for threads while being added to.</summary>
public sealed class BleuStatistics
{
    private readonly long[] _matches;
    private readonly long[] _totals;

    /// <summary>Nothing counted yet.</summary>
    /// <param name="order">Length of the longest n-grams, 1 to 9.</param>
    /// <exception cref="ArgumentOutOfRangeException">The order is out of range.</exception>
    public BleuStatistics(int order)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(order, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(order, BleuScorer.MaxOrder);
        _matches = new long[order];
        _totals = new long[order];
    }

    /// <summary>Length of the longest n-grams.</summary>
    public int Order => _matches.Length;

    /// <summary>Tokens of the candidates.</summary>
    public long CandidateLength { get; private set; }

    /// <summary>Tokens of the references, of each candidate's that one whose length is closest to the candidate's, the shorter of two.</summary>
    public long ReferenceLength { get; private set; }

    /// <summary>By length of the n-gram minus 1: how many n-grams of the candidates stand in a reference, each at most as often as in one of them.</summary>
    public ReadOnlySpan<long> Matches => _matches;

    /// <summary>By length of the n-gram minus 1: how many n-grams the candidates have.</summary>
    public ReadOnlySpan<long> Totals => _totals;

    /// <summary>Adds what was counted of other candidates.</summary>
    /// <exception cref="ArgumentException">They were counted with another order.</exception>
    public void Add(BleuStatistics other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other.Order != Order)
        {
            throw new ArgumentException($"The order is {other.Order}, expected {Order}.", nameof(other));
        }

        CandidateLength += other.CandidateLength;
        ReferenceLength += other.ReferenceLength;
        for (int n = 0; n < _matches.Length; n++)
        {
            _matches[n] += other._matches[n];
            _totals[n] += other._totals[n];
        }
    }

    /// <summary>Counts one candidate against references that are read already.</summary>
    internal static BleuStatistics Of(BleuReferences references, ReadOnlySpan<int> candidate, int order)
    {
        BleuStatistics statistics = new(order)
        {
            CandidateLength = candidate.Length,
            ReferenceLength = references.ClosestLength(candidate.Length),
        };
        references.NGrams.AddMatches(candidate, statistics._matches);
        for (int n = 0; n < order; n++)
        {
            statistics._totals[n] = Math.Max(0, candidate.Length - n);
        }

        return statistics;
    }
}
