using System.Text.Json;

namespace Summ.Bench.Extraction.Systems;

/// <summary>The article among a page's JSON-LD: of each property the first value in breadth-first order. What is no JSON is passed over.</summary>
internal sealed class LinkedData
{
    private const int MostValues = 20_000;

    private static readonly JsonDocumentOptions Tolerant = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };
    private static readonly string[] Wanted = ["articleBody", "headline", "author", "publisher", "inLanguage", "datePublished"];

    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    public static LinkedData Of(IEnumerable<string> scripts)
    {
        LinkedData data = new();
        foreach (string script in scripts)
        {
            try
            {
                using JsonDocument document = JsonDocument.Parse(script, Tolerant);
                data.Read(document.RootElement);
            }
            catch (Exception e) when (e is JsonException or InvalidOperationException or ArgumentException)
            {
                // Broken JSON-LD is common.
            }
        }

        return data;
    }

    /// <summary>A property's text; null when there is none.</summary>
    public string? Text(string property) => _values.GetValueOrDefault(property);

    private void Read(JsonElement root)
    {
        Queue<JsonElement> open = new([root]);
        for (int seen = 0; seen < MostValues && open.TryDequeue(out JsonElement element); seen++)
        {
            if (element.ValueKind == JsonValueKind.Array)
            {
                foreach (JsonElement item in element.EnumerateArray())
                {
                    open.Enqueue(item);
                }
            }
            else if (element.ValueKind == JsonValueKind.Object)
            {
                foreach (JsonProperty property in element.EnumerateObject())
                {
                    open.Enqueue(property.Value);
                    if (Wanted.Contains(property.Name, StringComparer.Ordinal) && !_values.ContainsKey(property.Name) && TextOf(property.Value) is { Length: > 0 } text)
                    {
                        _values[property.Name] = text;
                    }
                }
            }
        }
    }

    // A text, or the names of persons and organisations.
    private static string? TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Object when value.TryGetProperty("name", out JsonElement name) && name.ValueKind == JsonValueKind.String => name.GetString(),
        JsonValueKind.Array => string.Join(", ", value.EnumerateArray().Where(i => i.ValueKind != JsonValueKind.Array).Select(TextOf).OfType<string>()),
        _ => null,
    };
}
