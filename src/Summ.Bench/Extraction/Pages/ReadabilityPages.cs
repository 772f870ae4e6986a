using System.Text.Json;
using AngleSharp.Html.Dom;
using Summ.Bench.Corpora;
using Summ.Bench.Extraction.Measures;
using Summ.Bench.Extraction.Systems;
using Summ.Html;

namespace Summ.Bench.Extraction.Pages;

/// <summary>
/// Test pages of Mozilla's Readability.js: a folder a page with <c>source.html</c>, <c>expected.html</c>, whose words are the expected text, and
/// <c>expected-metadata.json</c>. What is expected is that program's own output: to agree with it is not to be right.
/// </summary>
internal static class ReadabilityPages
{
    public const string Id = "readability-test-pages";

    private const string Page = "source.html";
    private const string Body = "expected.html";
    private const string Metadata = "expected-metadata.json";

    public static bool Recognises(ICorpusFiles files) => Folders(files).Any();

    public static PageSource Of(ICorpusFiles files) => new(Id, Folders(files).Select(f => Read(files, f)));

    private static IEnumerable<string> Folders(ICorpusFiles files) =>
        files.Paths.Where(p => p.EndsWith($"/{Page}", StringComparison.Ordinal)).Select(p => p[..^Page.Length]).Where(f => files.Has(f + Body));

    private static PageEntry Read(ICorpusFiles files, string folder)
    {
        string place = $"{files.Name}/{folder}";
        try
        {
            using Stream stream = files.Open(folder + Body);
            using IHtmlDocument document = PageDom.Parse(TextDecoding.ReadAllOrNone(stream, place + Body), CancellationToken.None);
            return PageEntry.Of(new PageItem(Path.GetFileName(folder.TrimEnd('/')), place + Page, () => files.Open(folder + Page))
            {
                Truth = document.Body is { } body ? BlockText.Of(body) : "",
                Fields = files.Has(folder + Metadata) ? Fields(files, folder + Metadata) : PageFields.None,
            });
        }
        catch (ExtractionLimitException e)
        {
            return PageEntry.Broken($"{place}{Body}: {e.Message}");
        }
        catch (Exception e) when (JsonProblem.Of(e) is { } problem)
        {
            return PageEntry.Broken($"{place}{Metadata}: {problem}");
        }
    }

    private static PageFields Fields(ICorpusFiles files, string path)
    {
        using Stream stream = files.Open(path);
        using JsonDocument json = JsonDocument.Parse(stream);
        Record record = Record.Of(json.RootElement, "");
        return new PageFields
        {
            Title = record.OptionalText("title"),
            Byline = record.OptionalText("byline"),
            Site = record.OptionalText("siteName"),
            Language = record.OptionalText("lang"),
            Published = record.OptionalText("publishedTime"),
        };
    }
}
