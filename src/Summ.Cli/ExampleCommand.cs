using System.CommandLine;

namespace Summ.Cli;

/// <summary>A command whose help ends with examples that work as they stand.</summary>
/// <param name="name">Name as typed.</param>
/// <param name="description">What it does, in a sentence.</param>
/// <param name="examples">Whole command lines.</param>
internal sealed class ExampleCommand(string name, string description, params string[] examples) : Command(name, description)
{
    public IReadOnlyList<string> Examples { get; } = examples;

    /// <summary>Sets what the command does. An interruption ends it at once, even while it waits for standard input.</summary>
    public void SetWork(Func<ParseResult, CancellationToken, Task<int>> work) =>
        SetAction((parsed, cancellationToken) => Task.Run(() => work(parsed, cancellationToken), CancellationToken.None).WaitAsync(cancellationToken));
}
