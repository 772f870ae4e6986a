using System.CommandLine;

namespace Summ.Cli.Commands.Tracks;

/// <summary>A track of the benchmark: what <c>summ run --track</c> runs.</summary>
internal interface ITrack
{
    /// <summary>Its name, as typed.</summary>
    string Id { get; }

    /// <summary>What it is, in a few words, for the help.</summary>
    string Description { get; }

    /// <summary>The options it takes.</summary>
    IReadOnlyList<Option> Options { get; }

    /// <summary>Why it does not take an option that others take; null where the name says it.</summary>
    string? WhyNot(Option option);

    /// <summary>Runs it.</summary>
    Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken);
}
