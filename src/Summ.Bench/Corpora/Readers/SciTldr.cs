using Summ.Text;

namespace Summ.Bench.Corpora.Readers;

/// <summary>
/// SciTLDR: Cachola, Lo, Cohan and Weld 2020, TLDR: Extreme Summarization of Scientific Documents, Findings of EMNLP. The abstract's
/// sentences are given; each target is a reference.
/// </summary>
internal sealed class SciTldr : IRecordFormat
{
    public string Id => "scitldr";

    public string Description => "SciTLDR (JSON lines with source, target, paper_id, title)";

    public bool Recognises(IReadOnlySet<string> fields) => fields.Contains("source") && fields.Contains("target");

    public IEnumerable<Article> Map(Record record) =>
    [
        new Article(record.OptionalText("paper_id") ?? record.Place, "")
        {
            Title = record.OptionalText("title"),
            Sentences = record.Texts("source"),
            References = [.. record.Texts("target").Select(t => SentenceLists.Of(t))],
            LanguageCode = "en",
        },
    ];
}
