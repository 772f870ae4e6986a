namespace Summ.Bench.Comparison;

/// <summary>The scores of one system by document: numbers only, so that those of a large run fit into memory.</summary>
/// <param name="name">Name of the system.</param>
internal sealed class SystemScores(string name)
{
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    /// <summary>Name of the system.</summary>
    public string Name { get; } = name;

    /// <summary>Ids of the documents, in the order of the corpus.</summary>
    public IEnumerable<string> Documents => _entries.OrderBy(e => e.Value.Position).ThenBy(e => e.Key, StringComparer.Ordinal).Select(e => e.Key);

    /// <summary>Whether it has a result for a document, a failure included.</summary>
    public bool Has(string document) => _entries.ContainsKey(document);

    /// <summary>Whether it failed on a document.</summary>
    public bool Failed(string document) => _entries.TryGetValue(document, out Entry entry) && entry.Values is null;

    /// <summary>A score; NaN where there is none.</summary>
    /// <param name="document">Id of the document.</param>
    /// <param name="metric">Index of the metric in <see cref="ScoredRun.Metrics"/>.</param>
    public double Value(string document, int metric) =>
        _entries.TryGetValue(document, out Entry entry) && entry.Values is not null ? entry.Values[metric] : double.NaN;

    /// <summary>Adds a document; a later result of the same takes the place of an earlier one.</summary>
    /// <param name="document">Its id.</param>
    /// <param name="position">Its place in the corpus.</param>
    /// <param name="values">One value a metric, or null for a failure.</param>
    internal void Add(string document, int position, double[]? values) => _entries[document] = new Entry(position, values);

    private readonly record struct Entry(int Position, double[]? Values);
}
