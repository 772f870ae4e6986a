using Summ.Bench.Judgements.Formats;
using Summ.Catalogue;

namespace Summ.Bench.Judgements;

/// <summary>The formats of judgements that are recognised.</summary>
internal static class JudgementFormats
{
    private static IJudgementFormat[] All => [new RealSummJudgements(), new SummEvalJudgements(), new SummJudgements()];

    /// <summary>The format of an id.</summary>
    /// <exception cref="CatalogueException">There is none.</exception>
    public static IJudgementFormat Find(string id) =>
        All.FirstOrDefault(f => f.Id == id) ?? throw CatalogueException.Unknown("reader", id, All.Select(f => f.Id));

    /// <summary>The format of a corpus whose first object has these fields.</summary>
    /// <exception cref="InputException">None has them.</exception>
    public static IJudgementFormat Recognise(IReadOnlySet<string> fields) => All.FirstOrDefault(f => f.Recognises(fields))
        ?? throw new InputException($"the fields {string.Join(", ", fields.Order(StringComparer.Ordinal))} are those of no corpus with human scores; expected 'references' and 'outputs', or the fields of REALSumm or SummEval");
}
