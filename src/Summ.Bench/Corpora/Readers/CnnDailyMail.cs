using Summ.Text;

namespace Summ.Bench.Corpora.Readers;

/// <summary>
/// CNN/DailyMail in the form that is passed around as JSON lines: Hermann et al. 2015, Teaching Machines to Read and Comprehend, NIPS; See,
/// Liu and Manning 2017, ACL. The highlights, one a line, are the reference's sentences.
/// </summary>
internal sealed class CnnDailyMail : IRecordFormat
{
    public string Id => "cnn-dailymail";

    public string Description => "CNN/DailyMail (JSON lines with article, highlights, id)";

    public bool Recognises(IReadOnlySet<string> fields) => fields.Contains("article") && fields.Contains("highlights");

    public IEnumerable<Article> Map(Record record) =>
    [
        new Article(record.OptionalText("id") ?? record.Place, record.Text("article"))
        {
            References = [SentenceLists.Of(record.Text("highlights"))],
            LanguageCode = "en",
        },
    ];
}
