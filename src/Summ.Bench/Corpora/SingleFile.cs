namespace Summ.Bench.Corpora;

/// <summary>One file as a set of files.</summary>
internal sealed class SingleFile(string path) : ICorpusFiles
{
    public string Name => path;

    public IReadOnlyList<string> Paths { get; } = [Path.GetFileName(path)];

    public Stream Open(string _) => File.OpenRead(path);
}
