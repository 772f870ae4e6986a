using System.Text.Json;
using Summ.Bench.Corpora;

namespace Summ.Bench.Levels;

/// <summary>Readability scores of texts that were made elsewhere, by document id, to be judged beside ours.</summary>
public sealed class ScoreOutputs
{
    private const string Expected = "expected {\"id\", \"score\"}";

    private readonly Dictionary<string, double> _scores;

    private ScoreOutputs(string name, string sha256, Dictionary<string, double> scores)
    {
        Name = name;
        Sha256 = sha256;
        _scores = scores;
    }

    /// <summary>Name of the system.</summary>
    public string Name { get; }

    /// <summary>Hash of the file, in lower-case hex.</summary>
    public string Sha256 { get; }

    /// <summary>How many texts it has scores of.</summary>
    public int Count => _scores.Count;

    /// <summary>Reads JSON lines <c>{"id", "score"}</c>; a score of null is one that does not exist.</summary>
    /// <param name="name">Name of the system.</param>
    /// <param name="path">Path of the file, which may be gzip.</param>
    /// <exception cref="InputException">The file is missing or a line is not of this form.</exception>
    public static ScoreOutputs Read(string name, string path)
    {
        Dictionary<string, double> scores = new(StringComparer.Ordinal);
        using Stream stream = InputStream.Open(path);
        LineReader lines = new(stream, path, TextDecoding.MaxArticleBytes);
        while (lines.TryReadFilled(out ReadOnlyMemory<byte> line))
        {
            try
            {
                using JsonDocument json = JsonDocument.Parse(line);
                Record record = Record.Of(json.RootElement, "");
                string id = record.Text("id");
                if (!scores.TryAdd(id, ScoreOf(record)))
                {
                    throw new InputException($"the id '{id}' stands there twice");
                }
            }
            catch (Exception e) when (JsonProblem.Of(e) is { } problem)
            {
                throw new InputException($"{path}, line {lines.LineNumber}: {problem}; {Expected}", e);
            }
        }

        using FileStream file = File.OpenRead(path);
        string hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(file));
        return scores.Count == 0 ? throw new InputException($"{path}: is empty; expected lines {{\"id\", \"score\"}}") : new ScoreOutputs(name, hash, scores);
    }

    /// <summary>The score of a text; NaN when the file has none.</summary>
    public double Find(string id) => _scores.GetValueOrDefault(id, double.NaN);

    /// <summary>Whether the file has a line for a text, be its score null.</summary>
    public bool Has(string id) => _scores.ContainsKey(id);

    private static double ScoreOf(Record record)
    {
        if (!record.Json.TryGetProperty("score", out JsonElement score))
        {
            throw new InputException("field 'score' is missing");
        }

        return score.ValueKind switch
        {
            JsonValueKind.Null => double.NaN,
            JsonValueKind.Number when score.TryGetDouble(out double value) && double.IsFinite(value) => value,
            _ => throw new InputException("field 'score' is no number"),
        };
    }
}
