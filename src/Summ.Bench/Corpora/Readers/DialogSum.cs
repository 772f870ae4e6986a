using Summ.Text;

namespace Summ.Bench.Corpora.Readers;

/// <summary>
/// DialogSum: Chen, Liu, Chen and Zhang 2021, DialogSum: A Real-Life Scenario Dialogue Summarization Dataset, Findings of ACL. A turn is a
/// sentence. One reference in <c>summary</c>, or three in <c>summary1</c> to <c>summary3</c>.
/// </summary>
internal sealed class DialogSum : IRecordFormat
{
    private static readonly string[] SummaryFields = ["summary", "summary1", "summary2", "summary3"];

    public string Id => "dialogsum";

    public string Description => "DialogSum (JSON lines with dialogue, summary or summary1 to summary3, topic)";

    public bool Recognises(IReadOnlySet<string> fields) => fields.Contains("dialogue") && (fields.Contains("summary") || fields.Contains("summary1"));

    public IEnumerable<Article> Map(Record record) =>
    [
        new Article(record.OptionalText("fname") ?? record.Place, "")
        {
            Title = record.OptionalText("topic") ?? record.OptionalText("topic1"),
            Sentences = record.Text("dialogue").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
            References = [.. SummaryFields.Where(f => record.Has(f)).Select(f => SentenceLists.Of(record.Text(f)))],
            LanguageCode = "en",
        },
    ];
}
