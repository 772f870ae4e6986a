using System.Text.Encodings.Web;
using System.Text.Json;
using Summ.Bench.Experiments;
using Summ.Bench.Reporting;
using Summ.Bench.Throughput;
using Summ.Readability;

namespace Summ.Bench.Levels;

/// <summary>The JSON form of a <see cref="ReadabilityBoard"/>, in full precision, NaN as null.</summary>
public static class ReadabilityBoardJson
{
    private const string Harder = "higher-is-harder";
    private const string Easier = "higher-is-easier";

    /// <summary>Writes it, indented.</summary>
    public static void Write(ReadabilityBoard board, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(board);
        using Utf8JsonWriter json = new(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("track", ReadabilityBoard.Track);
        json.WriteString("corpus", board.Corpus);
        json.WriteString("sha256", board.Sha256);
        json.WriteNumber("documents", board.Documents);
        json.WriteNumber("articles", board.Articles);
        json.WriteStartArray("levels");
        foreach (LevelSize level in board.Levels)
        {
            json.WriteStartObject();
            json.WriteString("name", level.Name);
            json.WriteNumber("documents", level.Documents);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("ranked_by", board.RankedBy);
        json.WriteNumber("folds", board.Folds);
        CellJson.WriteNumbers(json, "chance", board.Chance);
        WriteLines(json, "excluded", board.Excluded);
        WriteLines(json, "repaired", board.Repaired);
        WriteTogether(json, board.TogetherFromText);
        json.WriteStartArray("systems");
        foreach (ReadabilityRow row in board.Rows)
        {
            WriteRow(json, row);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Whether a run's folder holds a run of this track.</summary>
    public static bool IsIn(string folder)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, Leaderboard.FileName)));
            return document.RootElement.ValueKind == JsonValueKind.Object
                && document.RootElement.TryGetProperty("track", out JsonElement track) && track.ValueKind == JsonValueKind.String && track.ValueEquals(ReadabilityBoard.Track);
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Reads the board of a run's folder.</summary>
    /// <exception cref="InputException">There is none, or it is damaged.</exception>
    public static ReadabilityBoard Read(string folder)
    {
        string path = Path.Combine(folder, Leaderboard.FileName);
        try
        {
            using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(path));
            JsonElement json = document.RootElement;
            ReadabilityBoard board = new()
            {
                Corpus = Text(json, "corpus"),
                Sha256 = Text(json, "sha256"),
                Documents = json.GetProperty("documents").GetInt32(),
                Articles = json.GetProperty("articles").GetInt32(),
                Levels = [.. json.GetProperty("levels").EnumerateArray().Select(l => new LevelSize(Text(l, "name"), l.GetProperty("documents").GetInt32()))],
                RankedBy = Text(json, "ranked_by"),
                Folds = json.GetProperty("folds").GetInt32(),
                Chance = json.GetProperty("chance").EnumerateObject().ToDictionary(p => p.Name, p => Number(p.Value), StringComparer.Ordinal),
                Excluded = Lines(json, "excluded"),
                Repaired = Lines(json, "repaired"),
                TogetherFromText = json.GetProperty("formulas_together_from_text") is { ValueKind: JsonValueKind.Object } together ? ReadSpeed(together) : null,
                Rows = [.. json.GetProperty("systems").EnumerateArray().Select(s => ReadRow(s, json.GetProperty("levels").GetArrayLength() == 0))],
            };
            return board.Rows.Count > 0 && board.Rows[0].Scores.ContainsKey(board.RankedBy) ? board : throw new JsonException("There is no system, or no measure that ranks.");
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

    private static void WriteRow(Utf8JsonWriter json, ReadabilityRow row)
    {
        json.WriteStartObject();
        json.WriteString("name", row.Name);
        json.WriteString("direction", row.Direction == ScoreDirection.HigherIsHarder ? Harder : Easier);
        json.WriteString("direction_from", row.IsDeclared ? "catalogue" : "correlation");
        json.WriteNumber("documents", row.Documents);
        json.WriteNumber("missing", row.Missing);
        foreach ((string name, Measured measured) in row.Scores)
        {
            WriteMeasured(json, name, measured);
        }

        if (row.Pairs.Count > 0)
        {
            json.WriteStartArray("pairs");
            foreach (PairAccuracy pair in row.Pairs)
            {
                json.WriteStartObject();
                json.WriteString("easier", pair.Easier);
                json.WriteString("harder", pair.Harder);
                json.WriteNumber("articles", pair.Articles);
                WriteMeasured(json, "accuracy", pair.Accuracy);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        WriteVersusBest(json, row.VersusBest);
        WriteSpeed(json, row.Throughput);
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

    private static void WriteMeasured(Utf8JsonWriter json, string name, Measured measured)
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

    private static void WriteTogether(Utf8JsonWriter json, ThroughputResult? speed)
    {
        if (speed is null)
        {
            json.WriteNull("formulas_together_from_text");
            return;
        }

        json.WriteStartObject("formulas_together_from_text");
        WriteSpeed(json, speed);
        json.WriteEndObject();
    }

    private static void WriteSpeed(Utf8JsonWriter json, ThroughputResult? speed)
    {
        CellJson.WriteNumber(json, "documents_per_second", speed?.DocumentsPerSecond ?? double.NaN);
        CellJson.WriteNumber(json, "megabytes_per_second", speed?.MegabytesPerSecond ?? double.NaN);
        CellJson.WriteNumber(json, "allocated_bytes_per_document", speed?.AllocatedBytesPerDocument ?? double.NaN);
    }

    private static void WriteLines(Utf8JsonWriter json, string name, IReadOnlyList<string> lines)
    {
        json.WriteStartArray(name);
        foreach (string line in lines)
        {
            json.WriteStringValue(line);
        }

        json.WriteEndArray();
    }

    private static ReadabilityRow ReadRow(JsonElement json, bool isGraded) => new()
    {
        Name = Text(json, "name"),
        Direction = Text(json, "direction") == Harder ? ScoreDirection.HigherIsHarder : ScoreDirection.HigherIsEasier,
        IsDeclared = Text(json, "direction_from") == "catalogue",
        Documents = json.GetProperty("documents").GetInt32(),
        Missing = json.GetProperty("missing").GetInt32(),
        Scores = new OrderedDictionary<string, Measured>(
            (isGraded ? ReadabilityMeasures.OfGrades : ReadabilityMeasures.OfLevels).Select(m => KeyValuePair.Create(m, ReadMeasured(json, m))), StringComparer.Ordinal),
        Pairs = isGraded ? [] : [.. json.GetProperty("pairs").EnumerateArray().Select(p => new PairAccuracy(Text(p, "easier"), Text(p, "harder"), p.GetProperty("articles").GetInt32(), ReadMeasured(p, "accuracy")))],
        VersusBest = json.GetProperty("vs_best") is { ValueKind: JsonValueKind.Object } versus ? ReadVersusBest(versus) : null,
        Throughput = ReadSpeed(json),
    };

    private static VersusBest ReadVersusBest(JsonElement json)
    {
        JsonElement bounds = json.GetProperty("ci95");
        return new VersusBest(
            json.GetProperty("difference").GetDouble(), bounds[0].GetDouble(), bounds[1].GetDouble(), json.GetProperty("p").GetDouble(), json.GetProperty("p_holm").GetDouble());
    }

    private static Measured ReadMeasured(JsonElement json, string name)
    {
        JsonElement bounds = json.GetProperty(name + "_ci95");
        bool exists = bounds.ValueKind == JsonValueKind.Array;
        return new Measured(Number(json.GetProperty(name)), exists ? bounds[0].GetDouble() : double.NaN, exists ? bounds[1].GetDouble() : double.NaN);
    }

    private static ThroughputResult? ReadSpeed(JsonElement json) => Number(json.GetProperty("documents_per_second")) is var speed && double.IsNaN(speed)
        ? null
        : new ThroughputResult(speed, Number(json.GetProperty("megabytes_per_second")), Number(json.GetProperty("allocated_bytes_per_document")));

    private static string[] Lines(JsonElement json, string name) => [.. json.GetProperty(name).EnumerateArray().Select(l => l.GetString() ?? "")];

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString() ?? throw new InvalidOperationException($"The field '{name}' is null.");

    private static double Number(JsonElement json) => json.ValueKind == JsonValueKind.Number ? json.GetDouble() : double.NaN;
}
