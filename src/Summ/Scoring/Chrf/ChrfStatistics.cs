namespace Summ.Scoring.Chrf;

/// <summary>
/// What chrF counts of one candidate or of several together. Lengths of n-grams are in the order characters 1, 2, …, then words 1, 2, ….
/// Not safe for threads while being added to.
/// </summary>
public sealed class ChrfStatistics
{
    private readonly long[] _candidate;
    private readonly long[] _reference;
    private readonly long[] _matches;

    /// <summary>Nothing counted yet.</summary>
    /// <param name="order">Number of lengths of n-grams, of characters and of words together, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The order is below 1.</exception>
    public ChrfStatistics(int order)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(order, 1);
        _candidate = new long[order];
        _reference = new long[order];
        _matches = new long[order];
    }

    /// <summary>Number of lengths of n-grams.</summary>
    public int Order => _matches.Length;

    /// <summary>N-grams of the candidates by length; 0 where the reference is too short for the length.</summary>
    public ReadOnlySpan<long> CandidateTotals => _candidate;

    /// <summary>N-grams of the references by length.</summary>
    public ReadOnlySpan<long> ReferenceTotals => _reference;

    /// <summary>N-grams that both have, by length.</summary>
    public ReadOnlySpan<long> Matches => _matches;

    internal Span<long> MutableMatches => _matches;

    /// <summary>Adds what was counted of other candidates.</summary>
    /// <exception cref="ArgumentException">They were counted with another order.</exception>
    public void Add(ChrfStatistics other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other.Order != Order)
        {
            throw new ArgumentException($"The order is {other.Order}, expected {Order}.", nameof(other));
        }

        for (int n = 0; n < _matches.Length; n++)
        {
            _candidate[n] += other._candidate[n];
            _reference[n] += other._reference[n];
            _matches[n] += other._matches[n];
        }
    }

    /// <summary>Sets the totals of a run of lengths from 1 on, from the lengths of the sequences.</summary>
    internal void SetTotals(int first, int order, int candidateLength, int referenceLength)
    {
        for (int n = 0; n < order; n++)
        {
            _reference[first + n] = Math.Max(0, referenceLength - n);
            _candidate[first + n] = referenceLength > n ? Math.Max(0, candidateLength - n) : 0;
        }
    }
}
