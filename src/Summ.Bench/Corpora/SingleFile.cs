namespace Summ.Bench.Corpora;

/// <summary>One file as a set of files.</summary>
internal sealed class SingleFile(string path) : ICorpusFiles
{
    public string Name => path;

    public IReadOnlyList<string> Paths { get; } = [Path.GetFileName(path)];

    public bool Has(string path) => Paths[0] == path;

    public Stream Open(string _) => File.OpenRead(path);
}
