using System.Text.Encodings.Web;
using System.Text.Json;
using Summ.Bench.Experiments;
using Summ.Bench.Statistics;
using Summ.Bench.Throughput;

namespace Summ.Bench.Reporting;

/// <summary>The JSON form of a <see cref="Leaderboard"/>, in full precision, NaN as null.</summary>
public static class LeaderboardJson
{
    /// <summary>Writes it, indented.</summary>
    public static void Write(Leaderboard leaderboard, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(leaderboard);
        using Utf8JsonWriter json = new(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("corpus", leaderboard.Corpus);
        json.WriteString("length", leaderboard.Length);
        json.WriteNumber("documents", leaderboard.Documents);
        json.WriteNumber("broken_records", leaderboard.BrokenRecords);
        json.WriteString("ranked_by", leaderboard.RankedBy);
        json.WriteStartObject("source");
        WriteByFormula(json, "readability", leaderboard.SourceReadability);
        json.WriteEndObject();
        json.WriteStartArray("systems");
        foreach (LeaderboardRow row in leaderboard.Rows)
        {
            WriteRow(json, row);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Reads the leaderboard of a run's folder.</summary>
    /// <exception cref="InputException">There is none, or it is damaged.</exception>
    public static Leaderboard Read(string folder)
    {
        string path = Path.Combine(folder, Leaderboard.FileName);
        try
        {
            using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(path));
            JsonElement json = document.RootElement;
            Leaderboard leaderboard = new()
            {
                Corpus = json.GetProperty("corpus").GetString()!,
                Length = json.GetProperty("length").GetString()!,
                Documents = json.GetProperty("documents").GetInt32(),
                BrokenRecords = json.GetProperty("broken_records").GetInt32(),
                RankedBy = json.GetProperty("ranked_by").GetString()!,
                SourceReadability = ReadByFormula(json.GetProperty("source").GetProperty("readability")),
                Rows = [.. json.GetProperty("systems").EnumerateArray().Select(ReadRow)],
            };
            return leaderboard.Rows.Count > 0 ? leaderboard : throw new JsonException("There is no system.");
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InputException($"{path}: no such file; expected the folder of a finished run (finish one with summ run --resume)", e);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or IndexOutOfRangeException or ArgumentException)
        {
            throw new InputException($"{path}: damaged; expected a leaderboard", e);
        }
    }

    private static void WriteRow(Utf8JsonWriter json, LeaderboardRow row)
    {
        json.WriteStartObject();
        json.WriteString("name", row.Name);
        json.WriteBoolean("upper_bound", row.IsUpperBound);
        json.WriteNumber("documents", row.Documents);
        json.WriteNumber("failures", row.Failures);
        CellJson.WriteNumber(json, "words", row.Words);
        json.WriteStartObject("scores");
        foreach ((string metric, MetricSummary score) in row.Scores)
        {
            json.WriteStartObject(metric);
            if (score.IsTriple)
            {
                CellJson.WriteNumber(json, "precision", score.Precision);
                CellJson.WriteNumber(json, "recall", score.Recall);
            }

            WriteInterval(json, score.IsTriple ? "f1" : "value", score.Primary);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        WriteByFormula(json, "readability", row.Readability);
        WriteByFormula(json, "readability_change", row.ReadabilityChange);
        WriteVersusBest(json, row.VersusBest);
        CellJson.WriteNumber(json, "documents_per_second", row.Throughput?.DocumentsPerSecond ?? double.NaN);
        CellJson.WriteNumber(json, "megabytes_per_second", row.Throughput?.MegabytesPerSecond ?? double.NaN);
        CellJson.WriteNumber(json, "allocated_bytes_per_document", row.Throughput?.AllocatedBytesPerDocument ?? double.NaN);
        json.WriteEndObject();
    }

    private static void WriteVersusBest(Utf8JsonWriter json, VersusBest? versus)
    {
        if (versus is null)
        {
            json.WriteNull("vs_best");
            return;
        }

        json.WriteStartObject("vs_best");
        json.WriteNumber("difference", versus.Difference);
        json.WriteStartArray("ci95");
        json.WriteNumberValue(versus.Low);
        json.WriteNumberValue(versus.High);
        json.WriteEndArray();
        json.WriteNumber("p", versus.P);
        json.WriteNumber("p_holm", versus.AdjustedP);
        json.WriteBoolean("tied", versus.Tied);
        json.WriteEndObject();
    }

    private static void WriteByFormula(Utf8JsonWriter json, string name, IReadOnlyDictionary<string, MeanInterval> intervals)
    {
        json.WriteStartObject(name);
        foreach ((string formula, MeanInterval interval) in intervals)
        {
            json.WriteStartObject(formula);
            WriteInterval(json, "value", interval);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteInterval(Utf8JsonWriter json, string name, MeanInterval interval)
    {
        CellJson.WriteNumber(json, name, interval.Mean);
        if (interval.Count == 0)
        {
            json.WriteNull(name + "_ci95");
        }
        else
        {
            json.WriteStartArray(name + "_ci95");
            json.WriteNumberValue(interval.Low);
            json.WriteNumberValue(interval.High);
            json.WriteEndArray();
        }

        json.WriteNumber("documents", interval.Count);
    }

    private static LeaderboardRow ReadRow(JsonElement json)
    {
        double speed = Number(json, "documents_per_second");
        return new LeaderboardRow
        {
            Name = json.GetProperty("name").GetString()!,
            IsUpperBound = json.GetProperty("upper_bound").GetBoolean(),
            Documents = json.GetProperty("documents").GetInt32(),
            Failures = json.GetProperty("failures").GetInt32(),
            Words = Number(json, "words"),
            Scores = json.GetProperty("scores").EnumerateObject().ToDictionary(p => p.Name, p => ReadScore(p.Value), StringComparer.Ordinal),
            Readability = ReadByFormula(json.GetProperty("readability")),
            ReadabilityChange = json.TryGetProperty("readability_change", out JsonElement change) ? ReadByFormula(change) : [],
            VersusBest = json.TryGetProperty("vs_best", out JsonElement versus) && versus.ValueKind != JsonValueKind.Null ? ReadVersusBest(versus) : null,
            Throughput = double.IsNaN(speed) ? null : new ThroughputResult(speed, Number(json, "megabytes_per_second"), Number(json, "allocated_bytes_per_document")),
        };
    }

    // Leaderboards of the first version have none.
    private static VersusBest ReadVersusBest(JsonElement json)
    {
        JsonElement bounds = json.GetProperty("ci95");
        return new VersusBest(
            json.GetProperty("difference").GetDouble(), bounds[0].GetDouble(), bounds[1].GetDouble(), json.GetProperty("p").GetDouble(), json.GetProperty("p_holm").GetDouble());
    }

    private static MetricSummary ReadScore(JsonElement json)
    {
        bool isTriple = json.TryGetProperty("f1", out _);
        return new MetricSummary(
            isTriple ? Number(json, "precision") : double.NaN, isTriple ? Number(json, "recall") : double.NaN, ReadInterval(json, isTriple ? "f1" : "value"), isTriple);
    }

    private static Dictionary<string, MeanInterval> ReadByFormula(JsonElement json) =>
        json.EnumerateObject().ToDictionary(p => p.Name, p => ReadInterval(p.Value, "value"), StringComparer.Ordinal);

    private static MeanInterval ReadInterval(JsonElement json, string name)
    {
        JsonElement bounds = json.GetProperty(name + "_ci95");
        bool exists = bounds.ValueKind == JsonValueKind.Array;
        return new MeanInterval(
            Number(json, name), exists ? bounds[0].GetDouble() : double.NaN, exists ? bounds[1].GetDouble() : double.NaN, json.GetProperty("documents").GetInt32());
    }

    private static double Number(JsonElement json, string name) =>
        json.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : double.NaN;
}
