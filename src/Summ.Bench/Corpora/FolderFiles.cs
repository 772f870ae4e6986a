namespace Summ.Bench.Corpora;

/// <summary>The files of a folder and of its folders.</summary>
internal sealed class FolderFiles : ICorpusFiles
{
    private readonly string _root;
    private readonly HashSet<string> _paths;

    public FolderFiles(string root)
    {
        _root = root;
        EnumerationOptions options = new() { RecurseSubdirectories = true };
        Paths = [.. Directory.EnumerateFiles(root, "*", options)
            .Select(p => Path.GetRelativePath(root, p).Replace('\\', '/'))
            .Where(p => !p.Split('/').Any(part => part.StartsWith('.')))
            .Order(StringComparer.Ordinal)];
        _paths = new HashSet<string>(Paths, StringComparer.Ordinal);
    }

    public string Name => _root;

    public IReadOnlyList<string> Paths { get; }

    public bool Has(string path) => _paths.Contains(path);

    public Stream Open(string path)
    {
        string full = Path.Combine(_root, path);
        try
        {
            return File.OpenRead(full);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{full}: cannot be read: {e.Message}", e);
        }
    }
}
