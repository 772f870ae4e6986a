using Summ.Text;

namespace Summ.Bench.Corpora.Readers;

/// <summary>
/// REALSumm: Bhandari, Gour, Ashfaq, Liu and Neubig 2020, Re-evaluating Evaluation in Text Summarization, EMNLP. Its articles are one
/// lower-cased, Penn-tokenised line without sentence marks, so they are split at the tokens <c>.</c> <c>?</c> <c>!</c> together with the
/// closing quotes and brackets behind them; <c>? '' he said .</c> stays one sentence.
/// </summary>
internal sealed class RealSumm : IRecordFormat
{
    public string Id => "realsumm";

    public string Description => "REALSumm (JSON lines with article, reference, systems)";

    public bool Recognises(IReadOnlySet<string> fields) =>
        fields.Contains("article") && fields.Contains("reference") && fields.Contains("systems");

    public IEnumerable<Article> Map(Record record) =>
    [
        new Article("realsumm-" + (record.OptionalText("doc_id") ?? record.Place), "")
        {
            Sentences = PennTokens.Split(record.Text("article")),
            References = [SentenceLists.Of(record.Text("reference"))],
            LanguageCode = "en",
        },
    ];
}
