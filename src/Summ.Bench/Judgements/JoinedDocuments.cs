namespace Summ.Bench.Judgements;

/// <summary>Puts together documents that come one summary at a time, in the order of their first summaries.</summary>
internal sealed class JoinedDocuments
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<(JudgedDocument First, List<JudgedSummary> Summaries, Formats.ReferencePool Pool)> _documents = [];

    /// <summary>All documents, complete.</summary>
    public IEnumerable<JudgedDocument> All => _documents.Select(d => d.First with { Summaries = d.Summaries });

    /// <summary>Adds a document of one summary; false when it has this system's summary already.</summary>
    public bool TryAdd(JudgedDocument document)
    {
        JudgedSummary summary = document.Summaries[0];
        if (!_places.TryGetValue(document.Id, out int place))
        {
            place = _documents.Count;
            _places.Add(document.Id, place);
            _documents.Add((document, [], new Formats.ReferencePool()));
        }

        (_, List<JudgedSummary> summaries, Formats.ReferencePool pool) = _documents[place];
        if (summaries.Any(s => s.System == summary.System))
        {
            return false;
        }

        summaries.Add(summary with { References = pool.Of(summary.References) });
        return true;
    }
}
