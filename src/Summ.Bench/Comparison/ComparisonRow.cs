namespace Summ.Bench.Comparison;

/// <summary>A line of a comparison: one system, or a pair of them, by one metric.</summary>
/// <param name="SystemA">Name of the system of the first run.</param>
/// <param name="SystemB">Name of the system of the second run.</param>
/// <param name="Metric">The metric.</param>
/// <param name="Result">The numbers.</param>
/// <param name="P">Two-sided p of the chosen test.</param>
/// <param name="AdjustedP">The same, corrected by Holm for the number of lines; metrics that judge, those that describe and readability are corrected apart.</param>
public sealed record ComparisonRow(string SystemA, string SystemB, ScoredMetric Metric, PairedResult Result, double P, double AdjustedP)
{
    /// <summary>What can be said of B.</summary>
    public Verdict Verdict
    {
        get
        {
            bool isDecided = AdjustedP < ComparisonOptions.Alpha && Result.Difference is not 0;
            bool isHigher = Result.Difference > 0;
            return (isDecided, Metric.HigherIsBetter) switch
            {
                (false, _) => Verdict.Undecided,
                (true, null) => isHigher ? Verdict.Higher : Verdict.Lower,
                (true, bool higherIsBetter) => isHigher == higherIsBetter ? Verdict.Better : Verdict.Worse,
            };
        }
    }

    /// <summary>Documents on which B is better; higher, where the metric does not judge.</summary>
    public int Wins => Metric.HigherIsBetter == false ? Result.Lower : Result.Higher;

    /// <summary>Documents on which B is worse; lower, where the metric does not judge.</summary>
    public int Losses => Metric.HigherIsBetter == false ? Result.Higher : Result.Lower;
}
