using System.Text.Json;
using Summ.Bench.Corpora;
using Summ.Bench.Experiments;
using Summ.Scoring;

namespace Summ.Bench.Comparison;

/// <summary>
/// Reads a file that <c>summ score --format jsonl</c> wrote: a line a document, <c>{"id", "peer"?, "scores": {metric: {"f1"} | {"value"}}}</c>. Peers are the
/// systems of a file that scores several.
/// </summary>
internal static class ScoreFile
{
    private const string Expected = "expected {\"id\", \"scores\": {…}}, as summ score --format jsonl writes it";
    private const int MaxLineBytes = 1 << 24;

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
            catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or FormatException or InputException)
            {
                throw new InputException($"{path}, line {lines.LineNumber}: {(e is InputException ? e.Message : "of another form")}; {Expected}", e);
            }
        }

        return count == 0
            ? throw new InputException($"{path}: is empty; {Expected}")
            : new ScoredRun { Path = path, Metrics = metrics, Systems = [.. systems.Values] };
    }

    private static void Add(ReadOnlyMemory<byte> line, string name, OrderedDictionary<string, SystemScores> systems, List<ScoredMetric> metrics, int position)
    {
        using JsonDocument json = JsonDocument.Parse(line);
        if (json.RootElement.ValueKind != JsonValueKind.Object)
        {
            throw new InputException("not a JSON object");
        }

        Record record = new(json.RootElement, "");
        string id = record.Text("id");
        Dictionary<string, MetricValue> scores = json.RootElement.GetProperty("scores").EnumerateObject().ToDictionary(p => p.Name, p => CellJson.ReadScore(p.Value), StringComparer.Ordinal);
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

        system.Add(id, position, [.. metrics.Select(m => scores[m.Id].Primary)]);
    }
}
