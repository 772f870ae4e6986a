using System.CommandLine;
using Summ.Bench;
using Summ.Catalogue;
using Summ.Cli.Commands.Tracks;

namespace Summ.Cli.Commands;

/// <summary><c>summ run</c>: the benchmark. What is run is a track, which reads its own options.</summary>
internal static class RunCommand
{
    public static Command Create(Terminal terminal)
    {
        RunOptions options = new();
        ITrack[] tracks = [new SummarizationTrack(options, terminal), new ReadabilityTrack(options, terminal)];
        Option<string> track = new("--track")
        {
            Description = $"what is run: {string.Join("; ", tracks.Select(t => $"{t.Id} ({t.Description})"))}",
            HelpName = "NAME",
            DefaultValueFactory = _ => tracks[0].Id,
        };
        ExampleCommand command = new(
            "run", "Run the benchmark: systems on a corpus, scored, timed and ranked.",
            "summ run", "summ run --corpus articles.jsonl --systems lead,text-rank,lex-rank+mmr --length 100w", "summ run --corpus articles.jsonl --output runs/news --resume", "summ run --track readability --corpus graded.csv")
        {
            track,
        };
        foreach (Option option in options.All)
        {
            command.Add(option);
        }

        // The work is off this thread, so that an interruption is heard from the beginning.
        command.SetAction((parsed, cancellationToken) => Task.Run(() =>
        {
            string id = parsed.GetValue(track)!;
            ITrack chosen = tracks.FirstOrDefault(t => t.Id == id) ?? throw CatalogueException.Unknown("track", id, tracks.Select(t => t.Id));
            if (options.All.Except(chosen.Options).FirstOrDefault(o => parsed.GetResult(o) is { Implicit: false }) is { } other)
            {
                throw new InputException($"{other.Name} is no option of --track {id}" + (chosen.WhyNot(other) is { } reason ? $": {reason}" : $"; it takes {string.Join(", ", chosen.Options.Select(o => o.Name))}"));
            }

            return chosen.RunAsync(parsed, cancellationToken);
        }));
        return command;
    }
}
