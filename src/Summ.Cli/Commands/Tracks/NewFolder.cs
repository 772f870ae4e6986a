using Summ.Bench;
using Summ.Bench.Experiments;
using Summ.Bench.Reporting;

namespace Summ.Cli.Commands.Tracks;

/// <summary>The folder of a run that is written at its end: made before the work, so that one that cannot be written is told at once, and taken away when there is no result.</summary>
internal sealed class NewFolder
{
    private static readonly string[] Written = [Ledger.FileName, RunManifest.FileName, "leaderboard.md", "leaderboard.csv", Leaderboard.FileName, "benchmarkdotnet"];

    private readonly List<string> _made = [];
    private readonly string[] _new;

    private NewFolder(string folder)
    {
        _new = [.. Written.Select(n => Path.Combine(folder, n)).Where(p => !Path.Exists(p))];
    }

    /// <summary>Makes the folder, and those above it.</summary>
    /// <exception cref="InputException">It cannot be made, or holds a run.</exception>
    public static NewFolder Make(string folder)
    {
        if (File.Exists(Path.Combine(folder, RunManifest.FileName)))
        {
            throw new InputException($"{folder}: holds a run already; choose another --output");
        }

        NewFolder made = new(folder);
        try
        {
            for (string? path = Path.GetFullPath(folder); path is not null && !Directory.Exists(path); path = Path.GetDirectoryName(path))
            {
                made._made.Add(path);
            }

            Directory.CreateDirectory(folder);
            return made;
        }
        catch (Exception e) when (NewRun.IsFailureOfWriting(e))
        {
            made.Remove();
            throw new InputException($"{folder}: cannot be written: {NewRun.ReasonOf(e)}", e);
        }
    }

    /// <summary>Takes away what the run has written and the folders that were made.</summary>
    public void Remove()
    {
        try
        {
            foreach (string path in _new.Where(Path.Exists))
            {
                if (Directory.Exists(path))
                {
                    Directory.Delete(path, recursive: true);
                }
                else
                {
                    File.Delete(path);
                }
            }

            _made.ForEach(f => Directory.Delete(f));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The error that led here is told; a folder that stays behind does no harm.
        }
    }
}
