using System.Text.Json;
using Summ.Text;

namespace Summ.Bench.Corpora;

/// <summary>
/// Reads JSON: objects one a line, which are streamed, or one array of objects or object of objects, which is held whole. Its format is
/// recognised by the fields of the first object that a reader knows.
/// </summary>
public static class JsonCorpus
{
    /// <summary>Reads objects one a line.</summary>
    /// <param name="stream">The bytes, not compressed.</param>
    /// <param name="name">Name for messages.</param>
    /// <param name="format">The format, or null to recognise it.</param>
    /// <exception cref="InputException">There is no line, or the stream is damaged gzip.</exception>
    public static IEnumerable<CorpusItem> ReadLines(Stream stream, string name, IRecordFormat? format) =>
        ReadLines(stream, name, format, TextDecoding.MaxArticleBytes);

    internal static IEnumerable<CorpusItem> ReadLines(Stream stream, string name, IRecordFormat? format, int maxLineBytes)
    {
        LineReader lines = new(stream, name, maxLineBytes);
        bool any = false;
        while (lines.TryReadFilled(out ReadOnlyMemory<byte> line))
        {
            any = true;
            string place = lines.LineNumber.ToString(System.Globalization.CultureInfo.InvariantCulture);
            foreach (CorpusItem item in lines.WasTooLong
                ? [CorpusItem.Broken($"{name}, line {place}: longer than {TextDecoding.Size(maxLineBytes)}, the most that one article may have")]
                : ReadLine(line, name, place, ref format))
            {
                yield return item;
            }
        }

        if (!any)
        {
            throw new InputException($"{name}: is empty; expected one JSON object a line");
        }
    }

    /// <summary>Reads an array of objects, an object of objects, or one object.</summary>
    /// <inheritdoc cref="ReadLines(Stream, string, IRecordFormat?)"/>
    public static IEnumerable<CorpusItem> ReadWhole(Stream stream, string name, IRecordFormat? format)
    {
        using JsonDocument json = Parse(TextDecoding.ReadAll(stream, name), name);
        List<CorpusItem> items = [];
        Dictionary<string, int> places = new(StringComparer.Ordinal);
        int number = 0;
        foreach (JsonElement element in Records(json.RootElement, name))
        {
            number++;
            string place = number.ToString(System.Globalization.CultureInfo.InvariantCulture);
            foreach (CorpusItem item in ReadRecord(element, name, $"record {place}", place, ref format))
            {
                if (item.Article is not { } article || format is not { JoinsById: true })
                {
                    items.Add(item);
                }
                else if (places.TryGetValue(article.Id, out int first))
                {
                    Article joined = items[first].Article!;
                    items[first] = CorpusItem.Of(joined with { References = [.. joined.References, .. article.References] });
                }
                else
                {
                    places.Add(article.Id, items.Count);
                    items.Add(item);
                }
            }
        }

        return items;
    }

    private static IEnumerable<CorpusItem> ReadLine(ReadOnlyMemory<byte> line, string name, string place, ref IRecordFormat? format)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(line);
            return ReadRecord(json.RootElement, name, $"line {place}", place, ref format);
        }
        catch (Exception e) when (JsonProblem.Of(e) is { } problem)
        {
            return [CorpusItem.Broken($"{name}, line {place}: {problem}")];
        }
    }

    // The list is complete before the JSON document behind it is disposed of.
    private static List<CorpusItem> ReadRecord(JsonElement element, string name, string where, string place, ref IRecordFormat? format)
    {
        try
        {
            Record record = Record.Of(element, place);
            format ??= RecordFormats.Recognise(element.EnumerateObject().Select(p => p.Name).ToHashSet(StringComparer.Ordinal));
            List<CorpusItem> items = [];
            foreach (Article article in format.Map(record))
            {
                bool blank = article.Sentences is null ? string.IsNullOrWhiteSpace(article.Text) : article.Sentences.All(string.IsNullOrWhiteSpace);
                items.Add(blank ? CorpusItem.Broken($"{name}, {where}: the article '{article.Id}' has no text") : CorpusItem.Of(article, $"{name}, {where}"));
            }

            return items;
        }
        catch (Exception e) when (JsonProblem.Of(e) is { } problem)
        {
            return [CorpusItem.Broken($"{name}, {where}: {problem}")];
        }
    }

    private static IEnumerable<JsonElement> Records(JsonElement root, string name) => root.ValueKind switch
    {
        JsonValueKind.Array => root.EnumerateArray(),
        JsonValueKind.Object when root.EnumerateObject().Any() && root.EnumerateObject().All(p => p.Value.ValueKind == JsonValueKind.Object) =>
            root.EnumerateObject().Select(p => p.Value),
        JsonValueKind.Object => [root],
        _ => throw new InputException($"{name}: expected a JSON array or object"),
    };

    private static JsonDocument Parse(byte[] bytes, string name)
    {
        try
        {
            return JsonDocument.Parse(bytes.AsMemory(bytes.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0));
        }
        catch (JsonException e)
        {
            throw new InputException($"{name}: not valid JSON: {JsonProblem.Reason(e)}", e);
        }
    }
}
