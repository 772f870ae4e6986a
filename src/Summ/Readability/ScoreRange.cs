namespace Summ.Readability;

/// <summary>A range of scores, both ends included.</summary>
/// <param name="From">Lowest score.</param>
/// <param name="To">Highest score.</param>
public readonly record struct ScoreRange(double From, double To)
{
    /// <summary>Whether a score lies in the range. NaN does not.</summary>
    public bool Contains(double score) => score >= From && score <= To;
}
