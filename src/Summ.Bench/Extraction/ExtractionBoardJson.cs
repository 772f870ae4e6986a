using System.Text.Encodings.Web;
using System.Text.Json;
using Summ.Bench.Experiments;
using Summ.Bench.Extraction.Measures;
using Summ.Bench.Levels;
using Summ.Bench.Reporting;
using Summ.Bench.Throughput;

namespace Summ.Bench.Extraction;

/// <summary>The JSON form of an <see cref="ExtractionBoard"/>, in full precision, NaN as null.</summary>
public static class ExtractionBoardJson
{
    /// <summary>Writes it, indented.</summary>
    public static void Write(ExtractionBoard board, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(board);
        using Utf8JsonWriter json = new(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("track", ExtractionBoard.Track);
        json.WriteString("corpus", board.Corpus);
        json.WriteString("reader", board.Reader);
        json.WriteString("sha256", board.Sha256);
        json.WriteNumber("documents", board.Documents);
        json.WriteString("ranked_by", board.RankedBy);
        BoardJson.WriteLines(json, "excluded", board.Excluded);
        if (board.ParseOnly is null)
        {
            json.WriteNull("parse_only");
        }
        else
        {
            json.WriteStartObject("parse_only");
            BoardJson.WriteSpeed(json, board.ParseOnly);
            json.WriteEndObject();
        }

        json.WriteStartArray("systems");
        foreach (ExtractionRow row in board.Rows)
        {
            WriteRow(json, row, board);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Whether a run's folder holds a run of this track.</summary>
    public static bool IsIn(string folder) => RunTrack.Of(folder) == ExtractionBoard.Track;

    /// <summary>Reads the board of a run's folder.</summary>
    /// <exception cref="InputException">There is none, or it is damaged.</exception>
    public static ExtractionBoard Read(string folder) => BoardJson.Read(folder, Read);

    /// <summary>How a page's words differ, as fields of an object.</summary>
    internal static void WriteDifference(Utf8JsonWriter json, WordDifference difference)
    {
        json.WriteNumber("extra_before", difference.ExtraBefore);
        json.WriteNumber("extra_inside", difference.ExtraInside);
        json.WriteNumber("extra_after", difference.ExtraAfter);
        json.WriteNumber("missing_start", difference.MissingStart);
        json.WriteNumber("missing_inside", difference.MissingInside);
        json.WriteNumber("missing_end", difference.MissingEnd);
    }

    private static void WriteRow(Utf8JsonWriter json, ExtractionRow row, ExtractionBoard board)
    {
        json.WriteStartObject();
        json.WriteString("name", row.Name);
        json.WriteNumber("empty", row.Empty);
        json.WriteNumber("failed", row.Failed);
        foreach ((string name, Measured measured) in row.Scores)
        {
            BoardJson.WriteMeasured(json, name, measured);
        }

        json.WriteStartObject("fields");
        foreach ((string name, FieldAccuracy field) in row.Fields)
        {
            json.WriteStartObject(name);
            json.WriteNumber("documents", field.Pages);
            BoardJson.WriteMeasured(json, "exact", field.Exact);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        BoardJson.WriteVersusBest(json, row.VersusBest);
        BoardJson.WriteSpeed(json, row.Throughput);
        CellJson.WriteNumber(json, "time_of_parse", board.TimeOfParse(row));
        CellJson.WriteNumber(json, "allocation_of_parse", board.AllocationOfParse(row));
        json.WriteStartArray("worst");
        foreach (WorstPage page in row.Worst)
        {
            json.WriteStartObject();
            json.WriteString("document", page.Document);
            json.WriteNumber(board.RankedBy, page.Value);
            json.WriteNumber("precision", page.Precision);
            json.WriteNumber("recall", page.Recall);
            WriteDifference(json, page.Difference);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static ExtractionBoard Read(JsonElement json)
    {
        string by = BoardJson.Text(json, "ranked_by");
        ThroughputResult? parse = json.GetProperty("parse_only") is { ValueKind: JsonValueKind.Object } speed ? BoardJson.ReadSpeed(speed) : null;
        ExtractionBoard board = new()
        {
            Corpus = BoardJson.Text(json, "corpus"),
            Reader = BoardJson.Text(json, "reader"),
            Sha256 = BoardJson.Text(json, "sha256"),
            Documents = json.GetProperty("documents").GetInt32(),
            RankedBy = by,
            Excluded = BoardJson.Lines(json, "excluded"),
            ParseOnly = parse,
            Rows = [.. json.GetProperty("systems").EnumerateArray().Select(s => ReadRow(s, by))],
        };
        return board.Rows.Count > 0 ? board : throw new JsonException("There is no system.");
    }

    private static ExtractionRow ReadRow(JsonElement json, string by) => new()
    {
        Name = BoardJson.Text(json, "name"),
        Empty = json.GetProperty("empty").GetInt32(),
        Failed = json.GetProperty("failed").GetInt32(),
        Scores = new OrderedDictionary<string, Measured>(ExtractionMeasures.RankedBy(by).Select(m => KeyValuePair.Create(m, BoardJson.ReadMeasured(json, m))), StringComparer.Ordinal),
        Fields = new OrderedDictionary<string, FieldAccuracy>(
            json.GetProperty("fields").EnumerateObject().Select(f => KeyValuePair.Create(f.Name, new FieldAccuracy(f.Value.GetProperty("documents").GetInt32(), BoardJson.ReadMeasured(f.Value, "exact")))),
            StringComparer.Ordinal),
        VersusBest = BoardJson.ReadVersusBest(json),
        Throughput = BoardJson.ReadSpeed(json),
        Worst = [.. json.GetProperty("worst").EnumerateArray().Select(p => ReadWorst(p, by))],
    };

    private static WorstPage ReadWorst(JsonElement json, string by)
    {
        int Words(string name) => json.GetProperty(name).GetInt32();
        return new WorstPage(
            BoardJson.Text(json, "document"), json.GetProperty(by).GetDouble(), json.GetProperty("precision").GetDouble(), json.GetProperty("recall").GetDouble(),
            new WordDifference(Words("extra_before"), Words("extra_inside"), Words("extra_after"), Words("missing_start"), Words("missing_inside"), Words("missing_end")));
    }
}
