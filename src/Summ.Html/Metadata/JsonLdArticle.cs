using System.Text.Json;

namespace Summ.Html.Metadata;

/// <summary>
/// The article among a page's JSON-LD (schema.org). Text that is not JSON, with comments and trailing commas allowed, is passed over, as are
/// properties of an unexpected type.
/// </summary>
internal sealed record JsonLdArticle
{
    private const int MostNodes = 2000;

    private static readonly JsonDocumentOptions Tolerant = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    public string? Headline { get; private init; }

    public string? Author { get; private init; }

    public string? Published { get; private init; }

    public string? Publisher { get; private init; }

    public string? Language { get; private init; }

    public string? Description { get; private init; }

    /// <summary>The first object of an article type; an empty record when there is none.</summary>
    public static JsonLdArticle Find(IReadOnlyList<string> scripts)
    {
        foreach (string script in scripts)
        {
            try
            {
                using JsonDocument document = JsonDocument.Parse(Prepare(script), Tolerant);
                if (FindArticle(document.RootElement) is { } article)
                {
                    return From(article);
                }
            }
            catch (JsonException)
            {
                // Broken JSON-LD is common; the page's other sources remain.
            }
        }

        return new JsonLdArticle();
    }

    // Pages wrap the JSON in comments and put raw line breaks into strings; a blank is as good in both places.
    private static string Prepare(string script)
    {
        string text = script.Trim().TrimEnd(';');
        text = text.StartsWith("<!--", StringComparison.Ordinal) ? text[4..] : text;
        text = text.EndsWith("-->", StringComparison.Ordinal) ? text[..^3] : text;
        text = text.Replace("//<![CDATA[", "", StringComparison.Ordinal).Replace("//]]>", "", StringComparison.Ordinal);
        return string.Create(text.Length, text, static (chars, source) =>
        {
            for (int i = 0; i < chars.Length; i++)
            {
                chars[i] = source[i] < ' ' ? ' ' : source[i];
            }
        });
    }

    private static JsonElement? FindArticle(JsonElement root)
    {
        Queue<JsonElement> open = new();
        open.Enqueue(root);
        for (int seen = 0; seen < MostNodes && open.TryDequeue(out JsonElement element); seen++)
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
                if (IsArticle(element))
                {
                    return element;
                }

                foreach (string container in (ReadOnlySpan<string>)["@graph", "mainEntity", "mainEntityOfPage"])
                {
                    if (element.TryGetProperty(container, out JsonElement inner))
                    {
                        open.Enqueue(inner);
                    }
                }
            }
        }

        return null;
    }

    private static bool IsArticle(JsonElement element)
    {
        if (!element.TryGetProperty("@type", out JsonElement type))
        {
            return false;
        }

        string name = Text(type) ?? "";
        return name.EndsWith("Article", StringComparison.Ordinal) || name.EndsWith("Posting", StringComparison.Ordinal)
            || name is "Report" or "Review" or "OpinionNewsArticle" or "HowTo" or "Recipe";
    }

    private static JsonLdArticle From(JsonElement article) => new()
    {
        Headline = Property(article, "headline") ?? Property(article, "name"),
        Author = Property(article, "author") ?? Property(article, "creator"),
        Published = Property(article, "datePublished") ?? Property(article, "dateCreated"),
        Publisher = Property(article, "publisher"),
        Language = Property(article, "inLanguage"),
        Description = Property(article, "description"),
    };

    private static string? Property(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) && Text(value) is { } text && !string.IsNullOrWhiteSpace(text) ? System.Net.WebUtility.HtmlDecode(text) : null;

    // A text, an object's name, or those of a list's members joined by commas (types: the first).
    private static string? Text(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                return SafeString(value);
            case JsonValueKind.Object:
                return value.TryGetProperty("name", out JsonElement name) && name.ValueKind == JsonValueKind.String ? SafeString(name) : null;
            case JsonValueKind.Array:
                List<string> parts = [];
                foreach (JsonElement item in value.EnumerateArray())
                {
                    if (item.ValueKind != JsonValueKind.Array && Text(item) is { Length: > 0 } part)
                    {
                        parts.Add(part);
                    }
                }

                return parts.Count > 0 ? string.Join(", ", parts.Distinct(StringComparer.Ordinal)) : null;
            default:
                return null;
        }
    }

    // Half a surrogate pair written as an escape passes the parser and fails here.
    private static string? SafeString(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
