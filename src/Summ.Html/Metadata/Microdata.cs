using Summ.Html.Parsing;

namespace Summ.Html.Metadata;

/// <summary>
/// Values of microdata properties (<c>itemprop</c>) and of RDFa's (<c>property</c> on elements other than <c>meta</c>, with or without the prefix of
/// schema.org or Dublin Core). Properties of comments, people, pictures and other things inside the page are not the article's and left out.
/// </summary>
internal sealed class Microdata
{
    private const int MostNames = 8;
    private const int MostAuthors = 8;
    private const int MostInnerNodes = 40;

    private static readonly string[] Wanted =
        ["author", "creator", "headline", "datepublished", "datemodified", "datecreated", "image", "thumbnailurl", "description", "inlanguage", "publisher", "mainentityofpage", "dc:title", "dc:date", "dc:creator", "issued", "created", "modified"];

    private static readonly string[] ForeignTypes =
        ["Comment", "UserComments", "Answer", "Person", "Organization", "NewsMediaOrganization", "ImageObject", "VideoObject", "WPHeader", "WPFooter", "WPSideBar", "SiteNavigationElement", "BreadcrumbList", "ItemList", "Product", "Offer", "Rating", "AggregateRating", "Event", "Place", "PostalAddress"];

    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
    private readonly List<string> _authors = [];
    private int _foreignEnd;

    /// <summary>Value of the first non-empty property of one of the names, in lower case.</summary>
    public string? First(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (_values.TryGetValue(name, out string? value))
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>All authors that stand side by side.</summary>
    public IReadOnlyList<string> Authors => _authors;

    public void Visit(PageTree tree, int node)
    {
        if (!tree.HasAttributes(node))
        {
            return;
        }

        string? properties = tree.Attribute(node, "itemprop") ?? (tree.Tag(node) != HtmlTag.Meta ? tree.Attribute(node, "property") : null);
        if (properties is not null && node >= _foreignEnd)
        {
            foreach (string property in properties.Split([' ', '\n', '\t', '\r'], MostNames, StringSplitOptions.RemoveEmptyEntries))
            {
                Read(tree, node, property);
            }
        }

        if (node >= _foreignEnd && tree.Attribute(node, "itemtype") is { } type && ForeignTypes.Contains(type.Trim()[(type.Trim().LastIndexOf('/') + 1)..], StringComparer.OrdinalIgnoreCase))
        {
            _foreignEnd = tree.End(node);
        }
    }

    private void Read(PageTree tree, int node, string property)
    {
        string name = property.ToLowerInvariant();
        name = name.StartsWith("schema:", StringComparison.Ordinal) ? name["schema:".Length..] : name;
        name = name.StartsWith("dcterms:", StringComparison.Ordinal) ? name["dcterms:".Length..] : name;
        bool isAuthor = name is "author" or "creator" or "dc:creator";
        if (!Wanted.Contains(name, StringComparer.Ordinal) || (!isAuthor && _values.ContainsKey(name)))
        {
            return;
        }

        string? value = NonEmpty(tree.Attribute(node, "content")) ?? NonEmpty(tree.Attribute(node, "datetime")) ?? Own(tree, node, name);
        if (value is null)
        {
            return;
        }

        _values.TryAdd(name, value);
        if (isAuthor && _authors.Count < MostAuthors && !_authors.Contains(value.Trim(), StringComparer.Ordinal))
        {
            _authors.Add(value.Trim());
        }
    }

    private static string? Own(PageTree tree, int node, string name)
    {
        if (name is "image" or "thumbnailurl")
        {
            return Inner(tree, node, "url", "contenturl") ?? NonEmpty(tree.Attribute(node, "src")) ?? NonEmpty(tree.Attribute(node, "href"));
        }

        string? named = name is "author" or "creator" or "publisher" or "dc:creator" ? Inner(tree, node, "name", "name") : null;
        return named ?? NonEmpty(InnerText.Of(tree, node));
    }

    // A property of the thing that the property holds, such as the name of a person.
    private static string? Inner(PageTree tree, int node, string name, string otherName)
    {
        int end = Math.Min(tree.End(node), node + MostInnerNodes);
        for (int i = node + 1; i < end; i++)
        {
            if (tree.HasAttributes(i) && tree.Attribute(i, "itemprop") is { } property && (property.Equals(name, StringComparison.OrdinalIgnoreCase) || property.Equals(otherName, StringComparison.OrdinalIgnoreCase)))
            {
                return NonEmpty(tree.Attribute(i, "content")) ?? NonEmpty(tree.Attribute(i, "src")) ?? NonEmpty(tree.Attribute(i, "href")) ?? NonEmpty(InnerText.Of(tree, i));
            }
        }

        return null;
    }

    private static string? NonEmpty(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;
}
