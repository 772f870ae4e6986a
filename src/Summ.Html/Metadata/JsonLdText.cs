using System.Net;
using System.Text;
using System.Text.Json;

namespace Summ.Html.Metadata;

/// <summary>
/// Reads the text of a JSON-LD script. What pages do to it is undone: comments of HTML, CDATA marks, raw control characters, a semicolon at the end,
/// several values in a row. Where that is not JSON yet, it is read once more with its HTML entities decoded if it has them in place of quotes,
/// and once with its broken strings and missing brackets mended. Comments of JavaScript and trailing commas are no error.
/// </summary>
internal static class JsonLdText
{
    private const int Deepest = 64;

    private static readonly JsonReaderOptions Tolerant = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = Deepest, AllowMultipleValues = true };

    /// <summary>Adds the values of the script to the list; none when it cannot be read. The caller disposes of them.</summary>
    public static void Read(string script, List<JsonDocument> values)
    {
        string text = Unwrapped(script);
        if (text.Length == 0 || TryRead(text, values) || (text.AsSpan().IndexOfAnyInRange('\0', '\u001F') >= 0 && TryRead(WithoutControls(text), values)))
        {
            return;
        }

        string decoded = text.Contains("&quot;", StringComparison.OrdinalIgnoreCase) || text.Contains("&#34;", StringComparison.Ordinal) ? WebUtility.HtmlDecode(text) : text;
        if (decoded.Length == text.Length || !TryRead(decoded, values))
        {
            TryRead(JsonMending.Mend(decoded), values);
        }
    }

    // All or nothing, so that a second attempt does not double what the first one read.
    private static bool TryRead(string text, List<JsonDocument> values)
    {
        List<JsonDocument> read = [];
        try
        {
            Utf8JsonReader reader = new(Encoding.UTF8.GetBytes(text), Tolerant);
            while (reader.Read())
            {
                read.Add(JsonDocument.ParseValue(ref reader));
            }

            values.AddRange(read);
            return read.Count > 0;
        }
        catch (JsonException)
        {
            read.ForEach(document => document.Dispose());
            return false;
        }
    }

    private static string Unwrapped(string script)
    {
        string text = script.Trim();
        for (string before = ""; !ReferenceEquals(before, text);)
        {
            before = text;
            foreach (string opening in (ReadOnlySpan<string>)["<!--", "//<![CDATA[", "// <![CDATA[", "/*<![CDATA[*/", "/* <![CDATA[ */", "<![CDATA[", "\uFEFF"])
            {
                text = text.StartsWith(opening, StringComparison.Ordinal) ? text[opening.Length..].TrimStart() : text;
            }

            foreach (string closing in (ReadOnlySpan<string>)["//-->", "-->", "//]]>", "// ]]>", "/*]]>*/", "/* ]]> */", "]]>", ";"])
            {
                text = text.EndsWith(closing, StringComparison.Ordinal) ? text[..^closing.Length].TrimEnd() : text;
            }
        }

        return text;
    }

    // A raw line break in a string is an error, and outside it is as good as a blank, unless it ends a comment.
    private static string WithoutControls(string text) => string.Create(text.Length, text, static (chars, source) =>
    {
        for (int i = 0; i < chars.Length; i++)
        {
            chars[i] = source[i] < ' ' ? ' ' : source[i];
        }
    });
}
