using Summ.Html.Parsing;

namespace Summ.Html.Metadata;

/// <summary>What the page states in elements made for it, collected in one walk; of several values the first is taken.</summary>
internal sealed class PageFacts
{
    private const int MostHeadings = 16;
    private const int MostHeadingNodes = 60;

    private readonly VisibleFacts _visible = new();
    private readonly Microdata _items = new();

    public MetaElements Metas { get; } = new();

    /// <summary>Texts of the scripts of type <c>application/ld+json</c>.</summary>
    public List<string> JsonLd { get; } = [];

    /// <summary>Texts of the first <c>h1</c> elements.</summary>
    public List<string> Headings { get; } = [];

    /// <summary>Texts of the first <c>h2</c> elements.</summary>
    public List<string> SubHeadings { get; } = [];

    public Microdata Items => _items;

    public VisibleFacts Visible => _visible;

    public string? Title { get; private set; }

    public string? Language { get; private set; }

    public string? Direction { get; private set; }

    public string? Canonical { get; private set; }

    /// <summary>Address of the <c>base</c> element.</summary>
    public string? Base { get; private set; }

    /// <summary>Address of a <c>link rel=image_src</c>.</summary>
    public string? LinkedImage { get; private set; }

    public static PageFacts Of(PageTree tree)
    {
        PageFacts facts = new();
        for (int i = 1; i < tree.Count; i++)
        {
            if (tree.Tag(i) != HtmlTag.Text)
            {
                facts.Visit(tree, i);
                facts._visible.Visit(tree, i);
                facts._items.Visit(tree, i);
            }
        }

        return facts;
    }

    private void Visit(PageTree tree, int node)
    {
        switch (tree.Tag(node))
        {
            case HtmlTag.Html:
                Language ??= NonEmpty(tree.Attribute(node, "lang") ?? tree.Attribute(node, "xml:lang"));
                ReadDirection(tree, node);
                break;
            case HtmlTag.Body or HtmlTag.Main or HtmlTag.Article:
                ReadDirection(tree, node);
                break;
            case HtmlTag.Title:
                Title ??= NonEmpty(BeforeMarkup(InnerText.Of(tree, node)));
                break;
            case HtmlTag.Meta:
                ReadMeta(tree, node);
                break;
            case HtmlTag.Link:
                ReadLink(tree, node);
                break;
            case HtmlTag.Script when tree.Attribute(node, "type")?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) == true:
                JsonLd.Add(InnerText.Whole(tree, node));
                break;
            case HtmlTag.H1 when Headings.Count < MostHeadings:
                Headings.Add(InnerText.Of(tree, node, MostHeadingNodes));
                break;
            case HtmlTag.H2 when SubHeadings.Count < MostHeadings:
                SubHeadings.Add(InnerText.Of(tree, node, MostHeadingNodes));
                break;
            case HtmlTag.Base:
                Base ??= NonEmpty(tree.Attribute(node, "href"));
                break;
        }
    }

    private void ReadDirection(PageTree tree, int node)
    {
        string direction = tree.Attribute(node, "dir")?.Trim().ToLowerInvariant() ?? "";
        Direction ??= direction is "ltr" or "rtl" ? direction : null;
    }

    private void ReadMeta(PageTree tree, int node)
    {
        if (NonEmpty(tree.Attribute(node, "content")) is not { } content)
        {
            return;
        }

        foreach (string attribute in (ReadOnlySpan<string>)["property", "name", "http-equiv"])
        {
            if (NonEmpty(tree.Attribute(node, attribute)) is { } names)
            {
                Metas.Add(names, content, isProperty: attribute == "property");
            }
        }
    }

    private void ReadLink(PageTree tree, int node)
    {
        string? address = NonEmpty(tree.Attribute(node, "href"));
        switch (tree.Attribute(node, "rel")?.Trim().ToLowerInvariant())
        {
            case "canonical":
                Canonical ??= address;
                break;
            case "image_src":
                LinkedImage ??= address;
                break;
        }
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
