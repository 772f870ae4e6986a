namespace Summ.Bench.Statistics;

/// <summary>How far one system is above another on the same documents.</summary>
/// <param name="Mean">Mean of first minus second, in the unit of the scores; NaN without documents.</param>
/// <param name="Low">Lower bound of the confidence interval; NaN without documents.</param>
/// <param name="High">Upper bound of the confidence interval; NaN without documents.</param>
/// <param name="PValue">Two-sided p of "the mean difference is zero", above 0 and at most 1; NaN without documents.</param>
/// <param name="Count">Documents.</param>
public readonly record struct PairedDifference(double Mean, double Low, double High, double PValue, int Count);
