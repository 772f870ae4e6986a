using Summ.Bench.Corpora.Readers;
using Summ.Catalogue;

namespace Summ.Bench.Corpora;

/// <summary>The formats of JSON corpora that are recognised, the more particular first.</summary>
public static class RecordFormats
{
    /// <summary>All formats, in the order in which they are asked.</summary>
    public static IReadOnlyList<IRecordFormat> All { get; } =
    [
        new RealSumm(), new SciTldr(), new DialogSum(), new Squality(), new NewsWriterSummaries(), new CnnDailyMail(),
        new LegalSummarization(), new SummRecords(),
    ];

    /// <summary>The format of an id.</summary>
    /// <exception cref="CatalogueException">There is none.</exception>
    public static IRecordFormat Find(string id) =>
        All.FirstOrDefault(f => f.Id == id) ?? throw CatalogueException.Unknown("reader", id, All.Select(f => f.Id));

    /// <summary>The format of a corpus whose first object has these fields.</summary>
    /// <exception cref="InputException">None of the formats has them.</exception>
    public static IRecordFormat Recognise(IReadOnlySet<string> fields) => All.FirstOrDefault(f => f.Recognises(fields))
        ?? throw new InputException($"the fields {string.Join(", ", fields.Order(StringComparer.Ordinal))} are those of no reader; expected at least 'text' or 'sentences' (see 'summ list corpora')");
}
