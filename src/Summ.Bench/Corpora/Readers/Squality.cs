using Summ.Text;

namespace Summ.Bench.Corpora.Readers;

/// <summary>
/// SQuALITY: Wang, Pang, Chen, Phang and Bowman 2022, SQuALITY: Building a Long-Document Summarization Dataset the Hard Way, EMNLP. Each
/// story comes with five questions, each answered by four people. The first asks for the plot: it makes the article, its answers are the references.
/// </summary>
internal sealed class Squality : IRecordFormat
{
    public string Id => "squality";

    public string Description => "SQuALITY (JSON lines with document, questions); the plot question's answers are the references";

    public bool Recognises(IReadOnlySet<string> fields) => fields.Contains("document") && fields.Contains("questions");

    public IEnumerable<Article> Map(Record record)
    {
        Record plot = record.Records("questions").FirstOrDefault(q => q.Text("question_number") == "1");
        if (plot.Place is null)
        {
            throw new InputException("field 'questions' has no element with question_number 1; expected the question for the plot");
        }

        return
        [
            new Article(StoryId(record), record.Text("document"))
            {
                References = [.. plot.Records("responses").Select(r => SentenceLists.OfProse(r.Text("response_text")))],
                LanguageCode = "en",
            },
        ];
    }

    private static string StoryId(Record record) =>
        record.Has("metadata") && record.Json.GetProperty("metadata") is { ValueKind: System.Text.Json.JsonValueKind.Object } metadata
            ? new Record(metadata, record.Place).OptionalText("passage_id") ?? record.Place
            : record.Place;
}
