using System.Text.Json;
using Summ.Benchmarks.Running;

namespace Summ.Benchmarks.Growth;

/// <summary>Reads sentences from a file of lines or of JSON lines.</summary>
internal static class SentenceFile
{
    /// <summary>The first sentences of a file; blank ones do not count.</summary>
    /// <exception cref="InputException">The file is missing, has a bad line, or too few sentences.</exception>
    public static List<string> Read(string path, int count)
    {
        List<string> sentences = [];
        bool json = path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase);
        try
        {
            int number = 0;
            foreach (string line in File.ReadLines(path))
            {
                number++;
                if (sentences.Count >= count)
                {
                    break;
                }

                sentences.AddRange((json ? OfJson(path, number, line) : [line]).Where(sentence => !string.IsNullOrWhiteSpace(sentence)));
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException(e.Message);
        }

        return sentences.Count >= count
            ? sentences[..count]
            : throw new InputException($"{path}: {sentences.Count} sentences, {count} are needed; choose smaller --sizes");
    }

    private static IEnumerable<string> OfJson(string path, int number, string line)
    {
        if (string.IsNullOrWhiteSpace(line))
        {
            return [];
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(line);
            JsonElement root = document.RootElement;
            return root.ValueKind == JsonValueKind.Object && root.TryGetProperty("sentences", out JsonElement sentences)
                ? [.. sentences.EnumerateArray().Select(sentence => sentence.GetString()!)]
                : [root.ValueKind == JsonValueKind.Object ? root.GetProperty("text").GetString()! : root.GetString()!];
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new InputException($"{path}:{number}: expected a string, or an object with \"sentences\" or \"text\"");
        }
    }
}
