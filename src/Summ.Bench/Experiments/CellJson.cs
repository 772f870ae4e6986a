using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Summ.Scoring;

namespace Summ.Bench.Experiments;

/// <summary>The JSON form of a <see cref="Cell"/>. NaN is written as null, numbers in full precision.</summary>
internal static class CellJson
{
    public static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Cell cell, IBufferWriter<byte> output)
    {
        using Utf8JsonWriter json = new(output, WriterOptions);
        json.WriteStartObject();
        json.WriteString("system", cell.System);
        json.WriteString("document", cell.Document);
        json.WriteNumber("index", cell.Index);
        json.WriteString("key", cell.Key);
        json.WriteString("language", cell.Language);
        json.WriteStartArray("sentences");
        foreach (int sentence in cell.Sentences)
        {
            json.WriteNumberValue(sentence);
        }

        json.WriteEndArray();
        json.WriteString("summary", cell.Summary);
        json.WriteNumber("words", cell.Words);
        json.WriteStartObject("scores");
        foreach ((string metric, MetricValue value) in cell.Scores)
        {
            json.WritePropertyName(metric);
            WriteScore(json, value);
        }

        json.WriteEndObject();
        WriteNumbers(json, "readability", cell.Readability);
        WriteNumbers(json, "source_readability", cell.SourceReadability);
        json.WriteNumber("elapsed_us", Math.Round(cell.ElapsedMicroseconds, 1));
        if (cell.Error is not null)
        {
            json.WriteString("error", cell.Error);
        }

        json.WriteEndObject();
    }

    public static void WriteScore(Utf8JsonWriter json, MetricValue value)
    {
        json.WriteStartObject();
        if (value.IsTriple)
        {
            WriteNumber(json, "precision", value.Precision);
            WriteNumber(json, "recall", value.Recall);
            WriteNumber(json, "f1", value.F1);
        }
        else
        {
            WriteNumber(json, "value", value.Value);
        }

        json.WriteEndObject();
    }

    public static void WriteNumbers(Utf8JsonWriter json, string name, IEnumerable<KeyValuePair<string, double>> numbers)
    {
        json.WriteStartObject(name);
        foreach ((string key, double value) in numbers)
        {
            WriteNumber(json, key, value);
        }

        json.WriteEndObject();
    }

    public static void WriteNumber(Utf8JsonWriter json, string name, double value)
    {
        if (double.IsFinite(value))
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <exception cref="JsonException">The line is not JSON.</exception>
    /// <exception cref="InvalidOperationException">A field is of another kind.</exception>
    /// <exception cref="KeyNotFoundException">A field is missing.</exception>
    public static Cell Read(ReadOnlyMemory<byte> line)
    {
        using JsonDocument document = JsonDocument.Parse(line);
        JsonElement json = document.RootElement;
        return new Cell
        {
            Key = ReadText(json, "key"),
            System = ReadText(json, "system"),
            Document = ReadText(json, "document"),
            Index = json.GetProperty("index").GetInt32(),
            Language = json.TryGetProperty("language", out _) ? ReadText(json, "language") : Text.Language.English.Code,
            Sentences = [.. json.GetProperty("sentences").EnumerateArray().Select(e => e.GetInt32())],
            Summary = ReadText(json, "summary"),
            Words = json.GetProperty("words").GetInt32(),
            Scores = json.GetProperty("scores").EnumerateObject().ToDictionary(p => p.Name, p => ReadScore(p.Value), StringComparer.Ordinal),
            Readability = ReadNumbers(json.GetProperty("readability")),
            SourceReadability = ReadNumbers(json.GetProperty("source_readability")),
            ElapsedMicroseconds = json.GetProperty("elapsed_us").GetDouble(),
            Error = json.TryGetProperty("error", out JsonElement error) ? error.GetString() : null,
        };
    }

    private static string ReadText(JsonElement json, string name) =>
        json.GetProperty(name).GetString() ?? throw new InvalidOperationException($"The field '{name}' is null.");

    public static MetricValue ReadScore(JsonElement json) => json.TryGetProperty("f1", out JsonElement f1)
        ? MetricValue.OfTriple(ReadNumber(json.GetProperty("precision")), ReadNumber(json.GetProperty("recall")), ReadNumber(f1))
        : MetricValue.OfNumber(ReadNumber(json.GetProperty("value")));

    private static Dictionary<string, double> ReadNumbers(JsonElement json) =>
        json.EnumerateObject().ToDictionary(p => p.Name, p => ReadNumber(p.Value), StringComparer.Ordinal);

    private static double ReadNumber(JsonElement json) => json.ValueKind == JsonValueKind.Null ? double.NaN : json.GetDouble();
}
