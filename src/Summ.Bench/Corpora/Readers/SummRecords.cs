using System.Collections.Frozen;
using System.Text.Json;
using Summ.Html;
using Summ.Text;

namespace Summ.Bench.Corpora.Readers;

/// <summary>
/// Summ's own JSON lines: <c>{"id", "title"?, "text" | "sentences" | "html", "references"?, "query"?, "language"?}</c>. Unknown fields are
/// kept as metadata.
/// </summary>
internal sealed class SummRecords : IRecordFormat
{
    private static readonly FrozenSet<string> Known = FrozenSet.ToFrozenSet(
        ["id", "title", "text", "sentences", "html", "references", "query", "language"], StringComparer.Ordinal);

    private readonly ArticleExtractor _extractor = new();

    public string Id => "summ";

    public string Description => "Summ (JSON lines with id, text or sentences or html, references)";

    public bool Recognises(IReadOnlySet<string> fields) =>
        fields.Contains("text") || fields.Contains("sentences") || fields.Contains("html");

    public IEnumerable<Article> Map(Record record)
    {
        Article article = Content(record);
        Dictionary<string, string> metadata = new(article.Metadata, StringComparer.Ordinal);
        foreach (JsonProperty field in record.Json.EnumerateObject().Where(p => !Known.Contains(p.Name)))
        {
            metadata[field.Name] = field.Value.ToString();
        }

        article = article with
        {
            Title = record.OptionalText("title") ?? article.Title,
            Query = record.OptionalText("query"),
            LanguageCode = record.OptionalText("language") ?? article.LanguageCode,
            Metadata = metadata,
        };
        Lazy<Language> language = new(() => Languages.Of(article));
        return [article with { References = record.Has("references") ? record.SentenceLists("references", s => SentenceLists.Of(s, language.Value)) : [] }];
    }

    private Article Content(Record record)
    {
        string id = record.OptionalText("id") ?? record.Place;
        if (record.Has("sentences"))
        {
            return new Article(id, "") { Sentences = record.Texts("sentences") };
        }

        if (record.Has("text"))
        {
            return new Article(id, record.Text("text"));
        }

        if (!record.Has("html"))
        {
            throw new InputException("fields 'text', 'sentences' and 'html' are all missing; expected one of them");
        }

        try
        {
            ExtractedArticle page = _extractor.Extract(record.Text("html"));
            return new Article(id, page.Text) { Title = page.Title, LanguageCode = page.Language, Metadata = PageMetadata.Of(page) };
        }
        catch (ExtractionLimitException e)
        {
            throw new InputException($"field 'html': {e.Message}", e);
        }
    }
}
