namespace Summ.Bench.Statistics;

/// <summary>On how many documents one system beats another. The three shares sum to 1; all are NaN without documents.</summary>
/// <param name="Won">Share of the documents on which the first is above the second, 0 to 1.</param>
/// <param name="Tied">Share of the documents on which they are equal, 0 to 1.</param>
/// <param name="Lost">Share of the documents on which the first is below the second, 0 to 1.</param>
public readonly record struct DocumentShares(double Won, double Tied, double Lost);
