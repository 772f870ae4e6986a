namespace Summ.Bench.Corpora;

/// <summary>A set of files by relative path: a folder, or what is embedded in the program.</summary>
public interface ICorpusFiles
{
    /// <summary>Name for messages, as in the folder's path.</summary>
    string Name { get; }

    /// <summary>Relative paths with forward slashes, in ordinal order.</summary>
    IReadOnlyList<string> Paths { get; }

    /// <summary>Whether there is a file of this path.</summary>
    bool Has(string path);

    /// <summary>Opens a file for reading.</summary>
    Stream Open(string path);
}
