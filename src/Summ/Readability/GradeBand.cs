namespace Summ.Readability;

/// <summary>What a range of a formula's scores means.</summary>
/// <param name="From">Lowest score of the band, itself included; may be negative infinity.</param>
/// <param name="Below">Upper end of the band, itself not included; may be positive infinity.</param>
/// <param name="Label">What the source says of it, as in <c>very easy</c>.</param>
public readonly record struct GradeBand(double From, double Below, string Label)
{
    /// <summary>
    /// Readers whom the source gives beside the label or by whose grade it names the band, with the ages of that grade in a US school, as in
    /// <c>grade 7, 12-13 years old</c>; null when it names none.
    /// </summary>
    public string? Readers { get; init; }

    /// <summary>Whether a score lies in the band. NaN lies in none.</summary>
    public bool Contains(double score) => score >= From && score < Below;
}
