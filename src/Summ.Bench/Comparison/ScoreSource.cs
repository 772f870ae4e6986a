using Summ.Bench.Experiments;

namespace Summ.Bench.Comparison;

/// <summary>Where the scores of one side are: a run's folder or a file of scores, or one system of it.</summary>
/// <param name="Path">Folder or file.</param>
/// <param name="System">Name of the system after the colon, or null when there is none.</param>
/// <param name="IsFolder">Whether it is a run's folder.</param>
internal sealed record ScoreSource(string Path, string? System, bool IsFolder)
{
    /// <summary>As it was written.</summary>
    public string Text => System is null ? Path : $"{Path}:{System}";

    /// <summary>Whether both are in the same folder, or are the same file.</summary>
    public bool IsSamePlace(ScoreSource other) => FullPath == other?.FullPath;

    private string FullPath => global::System.IO.Path.TrimEndingDirectorySeparator(global::System.IO.Path.GetFullPath(Path));

    /// <summary>Understands <c>DIR</c>, <c>DIR:SYSTEM</c> or <c>FILE</c>. Folders and systems may have colons in their names: the longest part that exists is the folder.</summary>
    /// <exception cref="InputException">There is no such folder or file.</exception>
    public static ScoreSource Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Whole(text) is { } whole)
        {
            return whole;
        }

        for (int colon = text.LastIndexOf(':'); colon > 0; colon = text.LastIndexOf(':', colon - 1))
        {
            if (Whole(text[..colon]) is { } found)
            {
                return colon + 1 < text.Length
                    ? found with { System = text[(colon + 1)..] }
                    : throw new InputException($"'{text}': expected the name of a system behind the colon, as in {text[..colon]}:lead");
            }
        }

        throw new InputException($"{(text.Length == 0 ? "''" : text)}: no such file or folder; expected the folder of a run (DIR or DIR:SYSTEM) or a file of scores");
    }

    private static ScoreSource? Whole(string path) =>
        Directory.Exists(path) ? new ScoreSource(path, null, true)
        : !File.Exists(path) ? null
        : global::System.IO.Path.GetFileName(path) == Ledger.FileName ? new ScoreSource(global::System.IO.Path.GetDirectoryName(path) is { Length: > 0 } folder ? folder : ".", null, true)
        : new ScoreSource(path, null, false);

    /// <summary>Reads its scores.</summary>
    /// <exception cref="InputException">It is no run and no file of scores, or damaged.</exception>
    public ScoredRun Read() => IsFolder ? RunFolder.Read(Path) : ScoreFile.Read(Path);
}
