namespace Summ.Readability.Lexical;

/// <summary>A value of a distribution and how often it occurs, such as a frequency and the number of words that have it.</summary>
/// <param name="Value">The value, at least 1.</param>
/// <param name="Count">How often it occurs, at least 1.</param>
public readonly record struct ValueCount(int Value, int Count);
