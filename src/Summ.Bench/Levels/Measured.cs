namespace Summ.Bench.Levels;

/// <summary>A value with its 95% interval; NaN where it does not exist.</summary>
/// <param name="Value">The value.</param>
/// <param name="Low">Lower bound.</param>
/// <param name="High">Upper bound.</param>
public readonly record struct Measured(double Value, double Low, double High);
