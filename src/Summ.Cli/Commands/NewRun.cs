using Summ.Bench;
using Summ.Bench.Experiments;

namespace Summ.Cli.Commands;

/// <summary>The folder of a run about to start: made or found again, and taken away when the run ends in an error before its first result.</summary>
internal sealed class NewRun(string folder, ExperimentPlan plan, TimeProvider clock)
{
    private readonly List<string> _made = [];

    private bool _isNew;

    /// <summary>Makes the folder and its manifest, or checks that the run there is this one.</summary>
    /// <exception cref="InputException">It cannot be written, or holds another run, or a run that was not to be resumed.</exception>
    public void Prepare(bool resume)
    {
        try
        {
            MakeFolder();
            _isNew = !File.Exists(Path.Combine(folder, RunManifest.FileName));
            if (_isNew)
            {
                RunManifest.Write(folder, plan, clock);
            }
            else if (resume)
            {
                RunManifest.Check(folder, plan);
            }
            else
            {
                throw new InputException($"{folder}: holds a run already; go on with it by --resume, or choose another --output");
            }
        }
        catch (Exception e) when (IsFailureOfWriting(e))
        {
            RemoveIfEmpty();
            throw new InputException($"{folder}: cannot be written: {ReasonOf(e)}", e);
        }
    }

    /// <summary>Takes away what <see cref="Prepare"/> made, unless there is a result in it.</summary>
    public void RemoveIfEmpty()
    {
        FileInfo ledger = new(Path.Combine(folder, Ledger.FileName));
        if (!_isNew || (ledger.Exists && ledger.Length > 0))
        {
            return;
        }

        try
        {
            ledger.Delete();
            File.Delete(Path.Combine(folder, RunManifest.FileName));
            _made.ForEach(f => Directory.Delete(f));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The error that led here is told; a folder that stays behind does no harm.
        }
    }

    /// <summary>Whether a file could not be written. .NET calls it an argument out of range when a file grows beyond the limit of shell or file system.</summary>
    public static bool IsFailureOfWriting(Exception e) => e is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException { ParamName: "value" };

    /// <summary>Why it could not be written, without a full stop.</summary>
    public static string ReasonOf(Exception e) => e is ArgumentOutOfRangeException ? "a file is larger than the shell (ulimit -f) or the file system allows" : e.Message.TrimEnd('.');

    private void MakeFolder()
    {
        for (string? path = Path.GetFullPath(folder); path is not null && !Directory.Exists(path); path = Path.GetDirectoryName(path))
        {
            _made.Add(path);
        }

        Directory.CreateDirectory(folder);
    }
}
