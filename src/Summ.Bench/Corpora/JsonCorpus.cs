using System.Text.Json;
using Summ.Text;

namespace Summ.Bench.Corpora;

/// <summary>
/// Reads JSON: objects one a line, which are streamed, or one array of objects or object of objects, which is held whole. Its format is
/// recognised by the fields of the first object.
/// </summary>
public static class JsonCorpus
{
    /// <summary>Reads objects one a line.</summary>
    /// <param name="stream">The bytes, not compressed.</param>
    /// <param name="name">Name for messages.</param>
    /// <param name="format">The format, or null to recognise it.</param>
    public static IEnumerable<CorpusItem> ReadLines(Stream stream, string name, IRecordFormat? format)
    {
        LineReader lines = new(stream, TextDecoding.MaxArticleBytes);
        bool any = false;
        while (TryRead(lines, name, out ReadOnlyMemory<byte> line))
        {
            if (!lines.WasTooLong && line.Span.Trim(" \t"u8).IsEmpty)
            {
                continue;
            }

            any = true;
            string place = lines.LineNumber.ToString(System.Globalization.CultureInfo.InvariantCulture);
            foreach (CorpusItem item in lines.WasTooLong
                ? [CorpusItem.Broken($"{name}, line {place}: longer than {TextDecoding.MaxArticleBytes >> 20} MB, the most that one article may have")]
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
    /// <inheritdoc cref="ReadLines"/>
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
                if (format is { JoinsById: true } && item.Article is { } article && places.TryGetValue(article.Id, out int first))
                {
                    Article joined = items[first].Article!;
                    items[first] = CorpusItem.Of(joined with { References = [.. joined.References, .. article.References] });
                    continue;
                }

                places[item.Article?.Id ?? ""] = items.Count;
                items.Add(item);
            }
        }

        return items;
    }

    private static bool TryRead(LineReader lines, string name, out ReadOnlyMemory<byte> line)
    {
        try
        {
            return lines.TryRead(out line);
        }
        catch (InvalidDataException e)
        {
            throw new InputException($"{name}: damaged gzip data after line {lines.LineNumber}", e);
        }
    }

    private static IEnumerable<CorpusItem> ReadLine(ReadOnlyMemory<byte> line, string name, string place, ref IRecordFormat? format)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(line);
            return ReadRecord(json.RootElement, name, $"line {place}", place, ref format);
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            return [CorpusItem.Broken($"{name}, line {place}: not a JSON object: {Reason(e)}")];
        }
    }

    // The list is complete before the JSON document behind it is disposed of.
    private static List<CorpusItem> ReadRecord(JsonElement element, string name, string where, string place, ref IRecordFormat? format)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            return [CorpusItem.Broken($"{name}, {where}: expected a JSON object")];
        }

        format ??= RecordFormats.Recognise(name, element.EnumerateObject().Select(p => p.Name).ToHashSet(StringComparer.Ordinal));
        try
        {
            List<CorpusItem> items = [];
            foreach (Article article in format.Map(new Record(element, place)))
            {
                bool blank = article.Sentences is null ? string.IsNullOrWhiteSpace(article.Text) : article.Sentences.All(string.IsNullOrWhiteSpace);
                items.Add(blank ? CorpusItem.Broken($"{name}, {where}: the article '{article.Id}' has no text") : CorpusItem.Of(article));
            }

            return items;
        }
        catch (InputException e)
        {
            return [CorpusItem.Broken($"{name}, {where}: {e.Message}")];
        }
        catch (InvalidOperationException e)
        {
            // A string with an escape that is no character, such as a lone surrogate.
            return [CorpusItem.Broken($"{name}, {where}: {e.Message}")];
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
            throw new InputException($"{name}: not valid JSON: {Reason(e)}", e);
        }
    }

    // The parser's own words, without its line and byte position, which count from another start.
    private static string Reason(Exception e)
    {
        int end = e.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        string reason = end < 0 ? e.Message : e.Message[..end];
        return e is JsonException { BytePositionInLine: { } position } ? $"{reason} (byte {position})" : reason;
    }
}
