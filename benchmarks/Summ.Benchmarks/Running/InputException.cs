namespace Summ.Benchmarks.Running;

/// <summary>Arguments or a file that cannot be used; the message is for the user.</summary>
internal sealed class InputException(string message) : Exception(message);
