using System.Text.Json;
using Summ.Bench.Corpora;

namespace Summ.Bench.Judgements.Formats;

/// <summary>Reads objects of numbers, such as scores by name.</summary>
internal static class NumberFields
{
    /// <summary>The numbers of an object; those that are null are left out.</summary>
    /// <param name="record">The object that has the field.</param>
    /// <param name="field">Name of the field.</param>
    /// <exception cref="InputException">It is missing, no object, or holds something else than numbers and null.</exception>
    public static Dictionary<string, double> Of(Record record, string field)
    {
        if (!record.Json.TryGetProperty(field, out JsonElement json) || json.ValueKind != JsonValueKind.Object)
        {
            throw new InputException($"field '{field}' {(record.Has(field) ? "is no object" : "is missing")}; expected an object of numbers");
        }

        Dictionary<string, double> numbers = new(StringComparer.Ordinal);
        foreach (JsonProperty property in json.EnumerateObject().Where(p => p.Value.ValueKind != JsonValueKind.Null))
        {
            if (!numbers.TryAdd(property.Name, Number(property.Value, $"{field}.{property.Name}")))
            {
                throw new InputException($"field '{field}.{property.Name}' stands there twice");
            }
        }

        return numbers;
    }

    /// <summary>A finite number.</summary>
    /// <param name="value">The JSON value.</param>
    /// <param name="field">Name of the field, for messages.</param>
    /// <exception cref="InputException">It is something else.</exception>
    public static double Number(JsonElement value, string field) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out double number) && double.IsFinite(number)
            ? number
            : throw new InputException($"field '{field}' holds no finite number; expected one, or null where nobody judged");
}
