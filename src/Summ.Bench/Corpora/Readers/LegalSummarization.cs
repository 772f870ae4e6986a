using Summ.Text;

namespace Summ.Bench.Corpora.Readers;

/// <summary>
/// Plain English summaries of contracts (TL;DRLegal, ToS;DR): Manor and Li 2019, Plain English Summarization of Contracts, NLLP Workshop. One
/// object keyed by identifier.
/// </summary>
internal sealed class LegalSummarization : IRecordFormat
{
    public string Id => "tldrlegal";

    public string Description => "TL;DRLegal and ToS;DR (a JSON object of objects with uid, original_text, reference_summary)";

    public bool Recognises(IReadOnlySet<string> fields) => fields.Contains("original_text") && fields.Contains("reference_summary");

    public IEnumerable<Article> Map(Record record) =>
    [
        new Article(record.OptionalText("uid") ?? record.Place, record.Text("original_text"))
        {
            Title = record.OptionalText("title"),
            References = [SentenceLists.Of(record.Text("reference_summary"))],
            LanguageCode = "en",
        },
    ];
}
