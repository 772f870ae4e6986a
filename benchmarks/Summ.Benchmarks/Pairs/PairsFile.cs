using System.Text.Json;
using Summ.Benchmarks.Running;

namespace Summ.Benchmarks.Pairs;

/// <summary>A candidate and its references, each a list of sentences.</summary>
internal sealed record TextPair(string[] Candidate, string[][] References);

/// <summary>Reads pairs from JSON lines.</summary>
internal static class PairsFile
{
    private static readonly JsonSerializerOptions Format = new() { PropertyNameCaseInsensitive = true };

    /// <summary>All pairs of a file.</summary>
    /// <exception cref="InputException">The file is missing or empty, or a line is no pair.</exception>
    public static TextPair[] Read(string path)
    {
        List<TextPair> pairs = [];
        try
        {
            foreach ((int index, string line) in File.ReadLines(path).Index())
            {
                pairs.Add(Parse(line) ?? throw new InputException($"{path}, line {index + 1}: expected {{\"candidate\": [sentence, …], \"references\": [[sentence, …], …]}}"));
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException(e.Message);
        }

        return pairs.Count > 0 ? [.. pairs] : throw new InputException($"{path}: is empty; expected one pair a line");
    }

    private static TextPair? Parse(string line)
    {
        try
        {
            return JsonSerializer.Deserialize<TextPair>(line, Format) is { Candidate: not null, References.Length: > 0 } pair ? pair : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
