using System.Text.Json;
using Summ.Bench.Corpora;

namespace Summ.Bench.Comparison;

/// <summary>
/// Reads a file that <c>summ score --format jsonl</c> wrote: a line a document, <c>{"id", "peer"?, "scores": {metric: {"f1"} | {"value"}}}</c>, where null is a score that does not exist. Peers are the
/// systems of a file that scores several.
/// </summary>
internal static class ScoreFile
{
    private const string Expected = "expected {\"id\", \"scores\": {…}}, as summ score --format jsonl writes it";
    private const int MaxLineBytes = 1 << 24;

    // No metric comes near; sums of squares stay numbers and a table its width.
    private const double Largest = 1e12;

    /// <summary>Its scores; the metrics are those of the first line.</summary>
    /// <exception cref="InputException">It is missing, empty or of another form.</exception>
    public static ScoredRun Read(string path)
    {
        OrderedDictionary<string, SystemScores> systems = new(StringComparer.Ordinal);
        List<ScoredMetric> metrics = [];
        using Stream stream = InputStream.Open(path);
        LineReader lines = new(stream, path, MaxLineBytes);
        int count = 0;
        while (lines.TryReadFilled(out ReadOnlyMemory<byte> line))
        {
            try
            {
                Add(lines.WasTooLong ? throw new InputException("too long") : line, Path.GetFileName(path), systems, metrics, count++);
            }
            catch (Exception e) when (JsonProblem.Of(e) is { } problem)
            {
                throw new InputException($"{path}, line {lines.LineNumber}: {problem}; {Expected}", e);
            }
        }

        return count == 0
            ? throw new InputException($"{path}: is empty; {Expected}")
            : new ScoredRun { Path = path, Metrics = metrics, Systems = [.. systems.Values] };
    }

    private static void Add(ReadOnlyMemory<byte> line, string name, OrderedDictionary<string, SystemScores> systems, List<ScoredMetric> metrics, int position)
    {
        using JsonDocument json = JsonDocument.Parse(line);
        Record record = Record.Of(json.RootElement, "");
        string id = record.Text("id");
        OrderedDictionary<string, (bool IsTriple, double Value)> scores = Scores(record);
        if (position == 0)
        {
            metrics.AddRange(scores.Select(s => new ScoredMetric(s.Key, s.Value.IsTriple, null)));
        }

        if (metrics.FirstOrDefault(m => !scores.ContainsKey(m.Id)) is { } missing)
        {
            throw new InputException($"there is no {missing.Id}, which the first line has");
        }

        if (metrics.Count == 0)
        {
            throw new InputException("there is no score");
        }

        string peer = record.OptionalText("peer") ?? name;
        if (!systems.TryGetValue(peer, out SystemScores? system))
        {
            systems.Add(peer, system = new SystemScores(peer));
        }

        if (system.Has(id))
        {
            throw new InputException($"the id '{id}' stands there twice");
        }

        system.Add(id, position, [.. metrics.Select(m => scores[m.Id].Value)]);
    }

    private static OrderedDictionary<string, (bool IsTriple, double Value)> Scores(Record record)
    {
        if (!record.Json.TryGetProperty("scores", out JsonElement json) || json.ValueKind != JsonValueKind.Object)
        {
            throw new InputException($"field 'scores' is {(record.Has("scores") ? "no object" : "missing")}");
        }

        OrderedDictionary<string, (bool IsTriple, double Value)> scores = new(StringComparer.Ordinal);
        foreach (JsonProperty metric in json.EnumerateObject())
        {
            scores[metric.Name] = Score(metric.Name, metric.Value);
        }

        return scores;
    }

    private static (bool IsTriple, double Value) Score(string metric, JsonElement json)
    {
        bool isTriple = false;
        if (json.ValueKind != JsonValueKind.Object || (!(isTriple = json.TryGetProperty("f1", out JsonElement value)) && !json.TryGetProperty("value", out value)))
        {
            throw new InputException($"the score {metric} has neither f1 nor value");
        }

        return value.ValueKind == JsonValueKind.Null ? (isTriple, double.NaN)
            : value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out double number) && Math.Abs(number) <= Largest ? (isTriple, number)
            : throw new InputException($"the score {metric} is no number from -1E+12 to 1E+12");
    }
}
