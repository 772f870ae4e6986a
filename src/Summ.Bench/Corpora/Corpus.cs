namespace Summ.Bench.Corpora;

/// <summary>An opened corpus: what it is, and its articles as a stream that can be read more than once.</summary>
/// <param name="name">Short name, for tables and folder names.</param>
/// <param name="reader">Id of its reader.</param>
/// <param name="sha256">Hash of its files, in hex.</param>
/// <param name="read">Reads it from the beginning.</param>
/// <param name="count">Counts its articles quickly; an estimate, for progress.</param>
public sealed class Corpus(string name, string reader, string sha256, Func<IEnumerable<CorpusItem>> read, Func<int> count)
{
    /// <summary>Short name, for tables and folder names.</summary>
    public string Name { get; } = name;

    /// <summary>Id of its reader.</summary>
    public string Reader { get; } = reader;

    /// <summary>SHA-256 of its files, in lower-case hex.</summary>
    public string Sha256 { get; } = sha256;

    /// <summary>About how many articles it has: lines for JSON lines, files for a folder. For progress only.</summary>
    public int Count() => count();

    /// <summary>Reads the articles from the beginning, one at a time. An id that stands there twice is a broken record.</summary>
    public IEnumerable<CorpusItem> Read()
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        foreach (CorpusItem item in read())
        {
            yield return item.Article is { } article && !ids.Add(article.Id)
                ? CorpusItem.Broken($"{item.Place ?? Name}: the id '{article.Id}' stands there twice; expected unique ids")
                : item;
        }
    }
}
