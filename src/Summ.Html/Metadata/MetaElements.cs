using System.Text;

namespace Summ.Html.Metadata;

/// <summary>
/// The <c>meta</c> elements by their normal names: lower case, with one colon for each run of other characters, so that <c>DC.date.issued</c>,
/// <c>dc:date:issued</c> and <c>dc-date-issued</c> are one name. Empty contents count as absent; of several the first is taken, one given
/// as a <c>property</c> before one given as a <c>name</c>.
/// </summary>
internal sealed class MetaElements
{
    private const int MostValues = 20;
    private const int LongestName = 100;

    private readonly Dictionary<string, List<string>> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _properties = new(StringComparer.Ordinal);

    /// <summary>Adds a content under each of the names that one attribute lists.</summary>
    /// <param name="names">Names, divided by white space.</param>
    /// <param name="content">The content.</param>
    /// <param name="isProperty">Whether the attribute is <c>property</c>.</param>
    public void Add(string names, string content, bool isProperty)
    {
        foreach (string name in names.Split([' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            string normal = Normal(name);
            Dictionary<string, List<string>> target = isProperty ? _properties : _values;
            if (!target.TryGetValue(normal, out List<string>? values))
            {
                target.Add(normal, values = []);
            }

            if (values.Count < MostValues && !values.Contains(content, StringComparer.Ordinal))
            {
                values.Add(content);
            }
        }
    }

    /// <summary>The first value of the first of the normal names that has one.</summary>
    public string? First(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (All(name) is [var first, ..])
            {
                return first;
            }
        }

        return null;
    }

    /// <summary>Every value of a normal name, in document order.</summary>
    public IReadOnlyList<string> All(string name) => _properties.GetValueOrDefault(name) ?? _values.GetValueOrDefault(name) ?? [];

    private static string Normal(string name)
    {
        StringBuilder normal = new(name.Length);
        foreach (char c in name.AsSpan(0, Math.Min(name.Length, LongestName)))
        {
            if (char.IsLetterOrDigit(c))
            {
                normal.Append(char.ToLowerInvariant(c));
            }
            else if (normal.Length > 0 && normal[^1] != ':')
            {
                normal.Append(':');
            }
        }

        string text = normal.ToString().TrimEnd(':');
        return text.StartsWith("og:article:", StringComparison.Ordinal) ? text["og:".Length..]
            : text.StartsWith("dcterms:", StringComparison.Ordinal) ? "dc:" + text["dcterms:".Length..]
            : text.StartsWith("dcterm:", StringComparison.Ordinal) ? "dc:" + text["dcterm:".Length..]
            : text;
    }
}
