using Summ.Bench;

namespace Summ.Cli.Commands.Tracks;

/// <summary>Tells on standard error what became of parts of a corpus, the first few of them.</summary>
internal static class FirstLines
{
    private const int LinesShown = 5;

    public static void Tell(Terminal terminal, IReadOnlyList<string> lines, string thing, string what)
    {
        if (lines.Count == 0)
        {
            return;
        }

        terminal.Note($"{Counted.Of(lines.Count, thing)} {what}{(lines.Count > LinesShown ? $"; the first {LinesShown}, all in leaderboard.json" : "")}:");
        foreach (string line in lines.Take(LinesShown))
        {
            terminal.Note(line);
        }
    }
}
