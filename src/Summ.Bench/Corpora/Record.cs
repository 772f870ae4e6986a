using System.Text.Json;

namespace Summ.Bench.Corpora;

/// <summary>A JSON object of a corpus, read by field; a field that is missing or of another kind is said in one line.</summary>
/// <param name="json">The object.</param>
/// <param name="place">Where it stands, for messages and for ids: the line number or the position.</param>
public readonly struct Record(JsonElement json, string place)
{
    /// <summary>The object.</summary>
    public JsonElement Json { get; } = json;

    /// <summary>Line number or position, from 1.</summary>
    public string Place { get; } = place;

    /// <summary>The record that a JSON document is.</summary>
    /// <exception cref="InputException">It is no object.</exception>
    internal static Record Of(JsonElement json, string place) => json.ValueKind == JsonValueKind.Object
        ? new Record(json, place)
        : throw new InputException($"holds {Kind(json)}; expected a JSON object");

    /// <summary>Whether there is a field that is not null.</summary>
    public bool Has(string field) => Json.TryGetProperty(field, out JsonElement value) && value.ValueKind != JsonValueKind.Null;

    /// <summary>A string, or a number as text.</summary>
    /// <exception cref="InputException">It is missing or something else.</exception>
    public string Text(string field) => OptionalText(field) ?? throw new InputException($"field '{field}' is missing; expected a string");

    /// <summary>A string, a number as text, or null when there is none.</summary>
    /// <exception cref="InputException">It is something else.</exception>
    public string? OptionalText(string field)
    {
        if (!Has(field))
        {
            return null;
        }

        JsonElement value = Json.GetProperty(field);
        return value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number => value.GetRawText(),
            _ => throw Unexpected(field, value, "a string"),
        };
    }

    /// <summary>An array of strings.</summary>
    /// <exception cref="InputException">It is missing or something else.</exception>
    public IReadOnlyList<string> Texts(string field)
    {
        if (!Has(field))
        {
            throw new InputException($"field '{field}' is missing; expected an array of strings");
        }

        return Texts(field, Json.GetProperty(field));
    }

    /// <summary>The objects of an array.</summary>
    /// <exception cref="InputException">It is missing or something else.</exception>
    public IEnumerable<Record> Records(string field)
    {
        if (!Json.TryGetProperty(field, out JsonElement value) || value.ValueKind != JsonValueKind.Array)
        {
            throw new InputException($"field '{field}' is {(Has(field) ? Kind(value) : "missing")}; expected an array of objects");
        }

        string place = Place;
        return value.EnumerateArray().Select(e => e.ValueKind == JsonValueKind.Object
            ? new Record(e, place)
            : throw Unexpected(field, e, "an array of objects"));
    }

    /// <summary>Reference summaries or a candidate: strings, or arrays of sentences.</summary>
    /// <param name="field">Name of the field, an array.</param>
    /// <param name="split">Makes sentences of a string.</param>
    /// <exception cref="InputException">It is missing or something else.</exception>
    public IReadOnlyList<IReadOnlyList<string>> SentenceLists(string field, Func<string, IReadOnlyList<string>> split)
    {
        if (!Has(field))
        {
            throw new InputException($"field '{field}' is missing; expected an array of strings or of arrays of sentences");
        }

        JsonElement value = Json.GetProperty(field);
        if (value.ValueKind != JsonValueKind.Array)
        {
            throw Unexpected(field, value, "an array of strings or of arrays of sentences");
        }

        return [.. value.EnumerateArray().Select(e => SentenceList(field, e, split))];
    }

    /// <summary>The references that summaries are scored against, at least one.</summary>
    /// <param name="split">Makes sentences of a string.</param>
    /// <exception cref="InputException">There is none, or the field is something else.</exception>
    internal IReadOnlyList<IReadOnlyList<string>> References(Func<string, IReadOnlyList<string>> split) => SentenceLists("references", split) is { Count: > 0 } references
        ? references
        : throw new InputException("field 'references' is empty; expected at least one reference");

    /// <summary>A summary: a string, or an array of sentences.</summary>
    /// <exception cref="InputException">It is missing or something else.</exception>
    public IReadOnlyList<string> SentenceList(string field, Func<string, IReadOnlyList<string>> split) => Has(field)
        ? SentenceList(field, Json.GetProperty(field), split)
        : throw new InputException($"field '{field}' is missing; expected a string or an array of sentences");

    private static IReadOnlyList<string> SentenceList(string field, JsonElement value, Func<string, IReadOnlyList<string>> split) => value.ValueKind switch
    {
        JsonValueKind.String => split(value.GetString()!),
        JsonValueKind.Array => Texts(field, value),
        _ => throw Unexpected(field, value, "a string or an array of sentences"),
    };

    private static IReadOnlyList<string> Texts(string field, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            throw Unexpected(field, value, "an array of strings");
        }

        return [.. value.EnumerateArray().Select(e => e.ValueKind == JsonValueKind.String
            ? e.GetString()!
            : throw Unexpected(field, e, "an array of strings"))];
    }

    private static InputException Unexpected(string field, JsonElement value, string expected) =>
        new($"field '{field}' holds {Kind(value)}; expected {expected}");

    private static string Kind(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => "an array",
        JsonValueKind.Object => "an object",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => "true or false",
    };
}
