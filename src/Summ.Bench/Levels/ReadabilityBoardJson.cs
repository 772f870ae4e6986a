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
        BoardJson.WriteLines(json, "excluded", board.Excluded);
        BoardJson.WriteLines(json, "repaired", board.Repaired);
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
    public static bool IsIn(string folder) => RunTrack.Of(folder) == ReadabilityBoard.Track;

    /// <summary>Reads the board of a run's folder.</summary>
    /// <exception cref="InputException">There is none, or it is damaged.</exception>
    public static ReadabilityBoard Read(string folder) => BoardJson.Read(folder, Read);

    private static ReadabilityBoard Read(JsonElement json)
    {
        ReadabilityBoard board = new()
        {
            Corpus = BoardJson.Text(json, "corpus"),
            Sha256 = BoardJson.Text(json, "sha256"),
            Documents = json.GetProperty("documents").GetInt32(),
            Articles = json.GetProperty("articles").GetInt32(),
            Levels = [.. json.GetProperty("levels").EnumerateArray().Select(l => new LevelSize(BoardJson.Text(l, "name"), l.GetProperty("documents").GetInt32()))],
            RankedBy = BoardJson.Text(json, "ranked_by"),
            Folds = json.GetProperty("folds").GetInt32(),
            Chance = json.GetProperty("chance").EnumerateObject().ToDictionary(p => p.Name, p => BoardJson.Number(p.Value), StringComparer.Ordinal),
            Excluded = BoardJson.Lines(json, "excluded"),
            Repaired = BoardJson.Lines(json, "repaired"),
            TogetherFromText = json.GetProperty("formulas_together_from_text") is { ValueKind: JsonValueKind.Object } together ? BoardJson.ReadSpeed(together) : null,
            Rows = [.. json.GetProperty("systems").EnumerateArray().Select(s => ReadRow(s, json.GetProperty("levels").GetArrayLength() == 0))],
        };
        return board.Rows.Count > 0 && board.Rows[0].Scores.ContainsKey(board.RankedBy) ? board : throw new JsonException("There is no system, or no measure that ranks.");
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
            BoardJson.WriteMeasured(json, name, measured);
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
                BoardJson.WriteMeasured(json, "accuracy", pair.Accuracy);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        BoardJson.WriteVersusBest(json, row.VersusBest);
        BoardJson.WriteSpeed(json, row.Throughput);
        json.WriteEndObject();
    }

    private static void WriteTogether(Utf8JsonWriter json, ThroughputResult? speed)
    {
        if (speed is null)
        {
            json.WriteNull("formulas_together_from_text");
            return;
        }

        json.WriteStartObject("formulas_together_from_text");
        BoardJson.WriteSpeed(json, speed);
        json.WriteEndObject();
    }

    private static ReadabilityRow ReadRow(JsonElement json, bool isGraded) => new()
    {
        Name = BoardJson.Text(json, "name"),
        Direction = BoardJson.Text(json, "direction") == Harder ? ScoreDirection.HigherIsHarder : ScoreDirection.HigherIsEasier,
        IsDeclared = BoardJson.Text(json, "direction_from") == "catalogue",
        Documents = json.GetProperty("documents").GetInt32(),
        Missing = json.GetProperty("missing").GetInt32(),
        Scores = new OrderedDictionary<string, Measured>(
            (isGraded ? ReadabilityMeasures.OfGrades : ReadabilityMeasures.OfLevels).Select(m => KeyValuePair.Create(m, BoardJson.ReadMeasured(json, m))), StringComparer.Ordinal),
        Pairs = isGraded ? [] : [.. json.GetProperty("pairs").EnumerateArray().Select(p => new PairAccuracy(BoardJson.Text(p, "easier"), BoardJson.Text(p, "harder"), p.GetProperty("articles").GetInt32(), BoardJson.ReadMeasured(p, "accuracy")))],
        VersusBest = BoardJson.ReadVersusBest(json),
        Throughput = BoardJson.ReadSpeed(json),
    };
}
