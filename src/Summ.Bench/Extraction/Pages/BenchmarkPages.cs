using System.Text.Json;
using Summ.Bench.Corpora;

namespace Summ.Bench.Extraction.Pages;

/// <summary>The article extraction benchmark (Scrapinghub, 2020): <c>ground-truth.json</c>, an object of id to <c>articleBody</c>, and <c>html/ID.html.gz</c>.</summary>
internal static class BenchmarkPages
{
    private const string Id = "article-extraction-benchmark";
    private const string Truth = "ground-truth.json";

    public static bool Recognises(ICorpusFiles files) => files.Has(Truth) && files.Paths.Any(p => p.StartsWith("html/", StringComparison.Ordinal));

    public static PageSource Of(ICorpusFiles files) => new(Id, Read(files));

    private static IEnumerable<PageEntry> Read(ICorpusFiles files)
    {
        string place = $"{files.Name}/{Truth}";
        using JsonDocument json = Parse(files, place);
        foreach (JsonProperty property in json.RootElement.EnumerateObject())
        {
            yield return Entry(files, place, property);
        }
    }

    private static PageEntry Entry(ICorpusFiles files, string place, JsonProperty property)
    {
        string[] paths = [$"html/{property.Name}.html.gz", $"html/{property.Name}.html"];
        if (Array.Find(paths, files.Has) is not { } path)
        {
            return PageEntry.Broken($"{files.Name}/{paths[0]}: is not there; {Truth} names it");
        }

        try
        {
            string text = Record.Of(property.Value, "").Text("articleBody");
            return PageEntry.Of(new PageItem(property.Name, $"{files.Name}/{path}", () => files.Open(path)) { Truth = text });
        }
        catch (Exception e) when (JsonProblem.Of(e) is { } problem)
        {
            return PageEntry.Broken($"{place}, '{property.Name}': {problem}");
        }
    }

    private static JsonDocument Parse(ICorpusFiles files, string place)
    {
        using Stream stream = files.Open(Truth);
        try
        {
            JsonDocument json = JsonDocument.Parse(stream);
            return json.RootElement.ValueKind == JsonValueKind.Object ? json : throw new InputException($"{place}: is no JSON object; expected {{id: {{\"articleBody\"}}}}");
        }
        catch (JsonException e)
        {
            throw new InputException($"{place}: not a JSON object: {JsonProblem.Reason(e)}", e);
        }
    }
}
