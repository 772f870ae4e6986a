using System.Net;
using System.Text.Json;

namespace Summ.Html.Metadata;

/// <summary>
/// All objects of a page's JSON-LD scripts: members of lists and of <c>@graph</c> and the main entities of pages, in document order, and by
/// <c>@id</c>, so that an author given as a reference is found. Dispose of it when what was needed is read.
/// </summary>
internal sealed class JsonLdGraph : IDisposable
{
    private const int MostObjects = 2000;
    private const int MostReferences = 4;

    // References let a few lists be read again and again.
    private const int MostMembers = 24;

    private static readonly string[] Containers = ["@graph", "mainEntity", "mainEntityOfPage"];

    private readonly List<JsonDocument> _documents = [];
    private readonly List<JsonElement> _objects = [];
    private readonly Dictionary<string, JsonElement> _byId = new(StringComparer.Ordinal);

    public JsonLdGraph(IReadOnlyList<string> scripts)
    {
        foreach (string script in scripts)
        {
            JsonLdText.Read(script, _documents);
        }

        foreach (JsonDocument document in _documents)
        {
            Collect(document.RootElement);
        }
    }

    public IReadOnlyList<JsonElement> Objects => _objects;

    /// <summary>The types' names without their vocabulary's address; empty when there are none.</summary>
    public static IEnumerable<string> Types(JsonElement element)
    {
        if (!element.TryGetProperty("@type", out JsonElement type))
        {
            yield break;
        }

        if (type.ValueKind != JsonValueKind.Array)
        {
            yield return TypeName(type);
            yield break;
        }

        foreach (JsonElement one in type.EnumerateArray())
        {
            yield return TypeName(one);
        }
    }

    /// <summary>A property's text: a string, an object's name, or those of a list's members joined by commas; entities decoded. Null when there is none.</summary>
    public string? Text(JsonElement element, params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement value) && Text(value, 0) is { } text)
            {
                return text;
            }
        }

        return null;
    }

    /// <summary>A property's first address: a string, or an object's <c>url</c>, <c>contentUrl</c> or <c>@id</c>.</summary>
    public string? Address(JsonElement element, params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement value) && Address(value, 0) is { } address)
            {
                return address;
            }
        }

        return null;
    }

    public void Dispose() => _documents.ForEach(document => document.Dispose());

    private static string TypeName(JsonElement type)
    {
        string name = String(type) ?? "";
        return name[(name.LastIndexOfAny(['/', '#', ':']) + 1)..];
    }

    private void Collect(JsonElement root)
    {
        Queue<JsonElement> open = new();
        open.Enqueue(root);
        while (_objects.Count < MostObjects && open.TryDequeue(out JsonElement element))
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
                Add(element, open);
            }
        }
    }

    private void Add(JsonElement element, Queue<JsonElement> open)
    {
        _objects.Add(element);
        int properties = 0;
        foreach (JsonProperty property in element.EnumerateObject())
        {
            properties++;
            if (Containers.Contains(property.Name, StringComparer.Ordinal))
            {
                open.Enqueue(property.Value);
            }
            else if (property.Value.ValueKind == JsonValueKind.Object && property.Value.TryGetProperty("@id", out JsonElement inner) && String(inner) is { } innerId && property.Value.TryGetProperty("name", out _))
            {
                _byId.TryAdd(innerId, property.Value);
            }
        }

        // An object of nothing but its id is a reference.
        if (properties > 1 && element.TryGetProperty("@id", out JsonElement id) && String(id) is { } own)
        {
            _byId.TryAdd(own, element);
        }
    }

    private string? Text(JsonElement value, int references)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                return NonEmpty(String(value));
            case JsonValueKind.Object:
                JsonElement target = Target(value);
                return references < MostReferences
                    ? target.TryGetProperty("name", out JsonElement name) ? Text(name, references + 1) : target.TryGetProperty("@value", out JsonElement plain) ? Text(plain, references + 1) : Person(target)
                    : null;
            case JsonValueKind.Array when references < MostReferences:
                List<string> parts = [];
                foreach (JsonElement item in value.EnumerateArray().Take(MostMembers))
                {
                    if (Text(item, references + 1) is { } part && !parts.Contains(part, StringComparer.Ordinal))
                    {
                        parts.Add(part);
                    }
                }

                return parts.Count > 0 ? string.Join(", ", parts) : null;
            default:
                return null;
        }
    }

    private static string? Person(JsonElement person)
    {
        string given = person.TryGetProperty("givenName", out JsonElement first) ? String(first) ?? "" : "";
        string family = person.TryGetProperty("familyName", out JsonElement last) ? String(last) ?? "" : "";
        return NonEmpty($"{given} {family}".Trim());
    }

    private string? Address(JsonElement value, int references)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                return NonEmpty(String(value));
            case JsonValueKind.Array when references < MostReferences:
                foreach (JsonElement item in value.EnumerateArray().Take(MostMembers))
                {
                    if (Address(item, references + 1) is { } first)
                    {
                        return first;
                    }
                }

                return null;
            case JsonValueKind.Object when references < MostReferences:
                JsonElement target = Target(value);
                foreach (string name in (ReadOnlySpan<string>)["url", "contentUrl", "@list", "@id"])
                {
                    if (target.TryGetProperty(name, out JsonElement inner) && Address(inner, references + 1) is { } address)
                    {
                        return address;
                    }
                }

                return null;
            default:
                return null;
        }
    }

    private JsonElement Target(JsonElement value) =>
        value.TryGetProperty("@id", out JsonElement id) && !value.TryGetProperty("name", out _) && !value.TryGetProperty("url", out _) && String(id) is { } key && _byId.TryGetValue(key, out JsonElement target)
            ? target : value;

    // Half a surrogate pair written as an escape passes the parser and fails here.
    private static string? String(JsonElement value)
    {
        try
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static string? NonEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : WebUtility.HtmlDecode(text);
}
