using System.Text.Json;
using Summ.Bench.Experiments;
using Summ.Bench.Levels;
using Summ.Bench.Throughput;

namespace Summ.Bench.Reporting;

/// <summary>The parts that the JSON of every track's board has.</summary>
internal static class BoardJson
{
    public static void WriteMeasured(Utf8JsonWriter json, string name, Measured measured)
    {
        CellJson.WriteNumber(json, name, measured.Value);
        if (!double.IsFinite(measured.Low + measured.High))
        {
            json.WriteNull(name + "_ci95");
            return;
        }

        json.WriteStartArray(name + "_ci95");
        json.WriteNumberValue(measured.Low);
        json.WriteNumberValue(measured.High);
        json.WriteEndArray();
    }

    public static Measured ReadMeasured(JsonElement json, string name)
    {
        JsonElement bounds = json.GetProperty(name + "_ci95");
        bool exists = bounds.ValueKind == JsonValueKind.Array;
        return new Measured(Number(json.GetProperty(name)), exists ? bounds[0].GetDouble() : double.NaN, exists ? bounds[1].GetDouble() : double.NaN);
    }

    public static void WriteVersusBest(Utf8JsonWriter json, VersusBest? versus)
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

    public static VersusBest? ReadVersusBest(JsonElement json)
    {
        if (json.GetProperty("vs_best") is not { ValueKind: JsonValueKind.Object } versus)
        {
            return null;
        }

        JsonElement bounds = versus.GetProperty("ci95");
        return new VersusBest(
            versus.GetProperty("difference").GetDouble(), bounds[0].GetDouble(), bounds[1].GetDouble(), versus.GetProperty("p").GetDouble(), versus.GetProperty("p_holm").GetDouble());
    }

    public static void WriteSpeed(Utf8JsonWriter json, ThroughputResult? speed)
    {
        CellJson.WriteNumber(json, "documents_per_second", speed?.DocumentsPerSecond ?? double.NaN);
        CellJson.WriteNumber(json, "megabytes_per_second", speed?.MegabytesPerSecond ?? double.NaN);
        CellJson.WriteNumber(json, "allocated_bytes_per_document", speed?.AllocatedBytesPerDocument ?? double.NaN);
    }

    public static ThroughputResult? ReadSpeed(JsonElement json) => Number(json.GetProperty("documents_per_second")) is var speed && double.IsNaN(speed)
        ? null
        : new ThroughputResult(speed, Number(json.GetProperty("megabytes_per_second")), Number(json.GetProperty("allocated_bytes_per_document")));

    public static void WriteLines(Utf8JsonWriter json, string name, IReadOnlyList<string> lines)
    {
        json.WriteStartArray(name);
        foreach (string line in lines)
        {
            json.WriteStringValue(line);
        }

        json.WriteEndArray();
    }

    public static string[] Lines(JsonElement json, string name) => [.. json.GetProperty(name).EnumerateArray().Select(l => l.GetString() ?? "")];

    public static string Text(JsonElement json, string name) => json.GetProperty(name).GetString() ?? throw new InvalidOperationException($"The field '{name}' is null.");

    public static double Number(JsonElement json) => json.ValueKind == JsonValueKind.Number ? json.GetDouble() : double.NaN;

    /// <summary>Reads the leaderboard of a run's folder.</summary>
    /// <exception cref="InputException">There is none, or it is damaged.</exception>
    public static T Read<T>(string folder, Func<JsonElement, T> read)
    {
        string path = Path.Combine(folder, Leaderboard.FileName);
        try
        {
            using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(path));
            return read(document.RootElement);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InputException($"{path}: no such file; expected the folder of a finished run", e);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or IndexOutOfRangeException or ArgumentException)
        {
            throw new InputException($"{path}: damaged; expected a leaderboard", e);
        }
    }
}
