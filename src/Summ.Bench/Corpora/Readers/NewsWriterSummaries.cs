using Summ.Text;

namespace Summ.Bench.Corpora.Readers;

/// <summary>
/// Summaries by freelance writers: Zhang, Ladhak, Durmus, Liang, McKeown and Hashimoto 2023, Benchmarking Large Language Models for News
/// Summarization. One object for each article and writer; <see cref="JsonCorpus"/> joins those of one article, whose summaries are its references.
/// </summary>
internal sealed class NewsWriterSummaries : IRecordFormat
{
    public string Id => "news-writer-summaries";

    public string Description => "News summaries by freelance writers (a JSON array of article_id, article, summary)";

    public bool JoinsById => true;

    public bool Recognises(IReadOnlySet<string> fields) =>
        fields.Contains("article_id") && fields.Contains("article") && fields.Contains("summary");

    public IEnumerable<Article> Map(Record record) =>
    [
        new Article(record.Text("article_id"), record.Text("article"))
        {
            References = [SentenceLists.OfProse(record.Text("summary"))],
            LanguageCode = "en",
        },
    ];
}
