using System.CommandLine;

namespace Summ.Cli;

/// <summary>A command whose help ends with examples that work as they stand.</summary>
/// <param name="name">Name as typed.</param>
/// <param name="description">What it does, in a sentence.</param>
/// <param name="examples">Whole command lines.</param>
internal sealed class ExampleCommand(string name, string description, params string[] examples) : Command(name, description)
{
    public IReadOnlyList<string> Examples { get; } = examples;
}
