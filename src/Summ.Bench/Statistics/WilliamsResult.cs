namespace Summ.Bench.Statistics;

/// <summary>What Williams' test says of two correlations. T and both p are NaN where the test does not exist.</summary>
/// <param name="T">The statistic, positive where the first correlation is the larger.</param>
/// <param name="DegreesOfFreedom">n − 3.</param>
/// <param name="PValue">Two-sided p of "the correlations are equal", 0 to 1.</param>
/// <param name="OneSidedPValue">p against "the first correlation is the larger", 0 to 1.</param>
public readonly record struct WilliamsResult(double T, int DegreesOfFreedom, double PValue, double OneSidedPValue);
