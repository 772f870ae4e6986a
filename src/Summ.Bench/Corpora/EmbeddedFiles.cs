using System.Reflection;

namespace Summ.Bench.Corpora;

/// <summary>The files of a corpus that is embedded in this assembly, so that it is there wherever the program runs.</summary>
internal sealed class EmbeddedFiles : ICorpusFiles
{
    private const string Root = "corpus/";

    private readonly Assembly _assembly = typeof(EmbeddedFiles).Assembly;
    private readonly string _prefix;

    public EmbeddedFiles(string corpus)
    {
        Name = corpus;
        _prefix = $"{Root}{corpus}/";
        Paths = [.. _assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(_prefix, StringComparison.Ordinal))
            .Select(n => n[_prefix.Length..])
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>Names of all embedded corpora.</summary>
    public static IReadOnlyList<string> Corpora => [.. typeof(EmbeddedFiles).Assembly.GetManifestResourceNames()
        .Where(n => n.StartsWith(Root, StringComparison.Ordinal) && n.EndsWith("/corpus.json", StringComparison.Ordinal))
        .Select(n => n[Root.Length..n.LastIndexOf('/')])
        .Order(StringComparer.Ordinal)];

    public string Name { get; }

    public IReadOnlyList<string> Paths { get; }

    public bool Has(string path) => _assembly.GetManifestResourceInfo(_prefix + path) is not null;

    public Stream Open(string path) => _assembly.GetManifestResourceStream(_prefix + path)
        ?? throw new FileNotFoundException($"The corpus '{Name}' has no file '{path}'.", path);
}
