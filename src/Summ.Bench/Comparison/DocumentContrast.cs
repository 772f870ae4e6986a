namespace Summ.Bench.Comparison;

/// <summary>A document on which two systems differ.</summary>
/// <param name="Document">Its id.</param>
/// <param name="ScoreA">A's value of the metric.</param>
/// <param name="ScoreB">B's value.</param>
/// <param name="SummaryA">A's summary, or null when nobody kept it.</param>
/// <param name="SummaryB">B's summary, or null.</param>
public sealed record DocumentContrast(string Document, double ScoreA, double ScoreB, string? SummaryA, string? SummaryB)
{
    /// <summary>B − A.</summary>
    public double Difference => ScoreB - ScoreA;
}
