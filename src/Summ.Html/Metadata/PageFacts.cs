using System.Text;
using Summ.Html.Cleaning;
using Summ.Html.Parsing;

namespace Summ.Html.Metadata;

/// <summary>The raw values, collected in one walk over the page; of several the first is taken.</summary>
internal sealed class PageFacts
{
    private const int MostHeadings = 16;
    private const int LongestValue = 1000;

    private readonly Dictionary<string, string> _metas = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _items = new(StringComparer.OrdinalIgnoreCase);
    private readonly HintWords _hints = new();

    /// <summary>Texts of the scripts of type <c>application/ld+json</c>.</summary>
    public List<string> JsonLd { get; } = [];

    /// <summary>Texts of the first <c>h1</c> elements.</summary>
    public List<string> Headings { get; } = [];

    public string? Title { get; private set; }

    public string? Language { get; private set; }

    public string? Canonical { get; private set; }

    public string? Time { get; private set; }

    public string? AuthorLine { get; private set; }

    public string? DateLine { get; private set; }

    public static PageFacts Of(PageTree tree)
    {
        PageFacts facts = new();
        for (int i = 1; i < tree.Count; i++)
        {
            if (tree.Tag(i) != HtmlTag.Text)
            {
                facts.Visit(tree, i);
            }
        }

        return facts;
    }

    /// <summary>Content of the first non-empty <c>meta</c> of that name, property or http-equiv.</summary>
    public string? Meta(string name) => _metas.GetValueOrDefault(name);

    /// <summary>Value of the first non-empty microdata property of that name.</summary>
    public string? Item(string name) => _items.GetValueOrDefault(name);

    private void Visit(PageTree tree, int node)
    {
        switch (tree.Tag(node))
        {
            case HtmlTag.Html:
                Language ??= NonEmpty(tree.Attribute(node, "lang") ?? tree.Attribute(node, "xml:lang"));
                break;
            case HtmlTag.Title:
                Title ??= NonEmpty(BeforeMarkup(Inner(tree, node)));
                break;
            case HtmlTag.Meta:
                ReadMeta(tree, node);
                break;
            case HtmlTag.Link when string.Equals(tree.Attribute(node, "rel"), "canonical", StringComparison.OrdinalIgnoreCase):
                Canonical ??= NonEmpty(tree.Attribute(node, "href"));
                break;
            case HtmlTag.Script when tree.Attribute(node, "type")?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) == true:
                JsonLd.Add(Inner(tree, node, int.MaxValue));
                break;
            case HtmlTag.H1 when Headings.Count < MostHeadings:
                Headings.Add(Inner(tree, node));
                break;
            case HtmlTag.Time:
                Time ??= NonEmpty(tree.Attribute(node, "datetime"));
                break;
        }

        if (tree.HasAttributes(node))
        {
            ReadAttributes(tree, node);
        }
    }

    private void ReadMeta(PageTree tree, int node)
    {
        string? content = NonEmpty(tree.Attribute(node, "content"));
        if (content is null)
        {
            return;
        }

        foreach (string attribute in (ReadOnlySpan<string>)["property", "name", "http-equiv"])
        {
            if (NonEmpty(tree.Attribute(node, attribute)) is { } name)
            {
                _metas.TryAdd(name.Trim(), content);
            }
        }
    }

    private void ReadAttributes(PageTree tree, int node)
    {
        if (tree.Attribute(node, "itemprop") is { Length: > 0 } property)
        {
            string? value = NonEmpty(tree.Attribute(node, "content") ?? tree.Attribute(node, "datetime") ?? (IsShortItem(property) ? Inner(tree, node) : null));
            if (value is not null)
            {
                _items.TryAdd(property, value);
            }
        }

        if (AuthorLine is null && string.Equals(tree.Attribute(node, "rel"), "author", StringComparison.OrdinalIgnoreCase) && tree.Tag(node) != HtmlTag.Link)
        {
            AuthorLine = NonEmpty(Inner(tree, node));
        }
        else if ((AuthorLine is null || DateLine is null) && (_hints.Of(tree, node) & Hints.Byline) != 0 && tree.Tag(node) != HtmlTag.Body)
        {
            ReadByline(NonEmpty(Inner(tree, node)));
        }
    }

    private void ReadByline(string? line)
    {
        if (line is null)
        {
            return;
        }

        if (HeadMatter.IsDate(line.Trim()))
        {
            DateLine ??= line;
        }
        else
        {
            AuthorLine ??= line;
        }
    }

    private static bool IsShortItem(string property) => property.ToLowerInvariant() is "author" or "headline" or "datepublished" or "name";

    private static string Inner(PageTree tree, int node, int longest = LongestValue)
    {
        StringBuilder text = new();
        for (int i = node + 1; i < tree.End(node) && text.Length < longest; i++)
        {
            if (tree.Tag(i) == HtmlTag.Text)
            {
                text.Append(tree.Text(i));
            }
            else if (HtmlTags.IsBlock(tree.Tag(i)) || tree.Tag(i) == HtmlTag.Br)
            {
                text.Append(' ');
            }
        }

        return text.ToString();
    }

    // A title element that is never closed swallows the page.
    private static string BeforeMarkup(string title)
    {
        int bracket = title.IndexOf('<', StringComparison.Ordinal);
        while (bracket >= 0 && bracket + 1 < title.Length && !char.IsAsciiLetter(title[bracket + 1]) && title[bracket + 1] != '/')
        {
            bracket = title.IndexOf('<', bracket + 1);
        }

        return bracket < 0 || bracket + 1 >= title.Length ? title : title[..bracket];
    }

    private static string? NonEmpty(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;
}
