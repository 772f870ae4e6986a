namespace Summ.Benchmarks.Growth;

/// <summary>Arguments or a file that cannot be used; the message is for the user.</summary>
internal sealed class GrowthException(string message) : Exception(message);
