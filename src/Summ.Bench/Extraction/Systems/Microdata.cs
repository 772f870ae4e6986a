using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Summ.Bench.Extraction.Measures;

namespace Summ.Bench.Extraction.Systems;

/// <summary>
/// What a page marks as its article's body after schema.org, nothing cleaned: the outermost elements of <c>itemprop=articleBody</c>, one after the other; else
/// the first <c>articleBody</c> of its JSON-LD; else nothing. Sites often give only the first few hundred characters there.
/// </summary>
internal sealed class Microdata : IExtractor
{
    private const string Body = "articleBody";

    public PageText Extract(ReadOnlyMemory<byte> page, CancellationToken cancellationToken = default)
    {
        using IHtmlDocument document = PageDom.Parse(page, cancellationToken);
        LinkedData linked = LinkedData.Of(document.Scripts.Where(s => string.Equals(s.Type?.Trim(), "application/ld+json", StringComparison.OrdinalIgnoreCase)).Select(s => s.TextContent));
        string text = string.Join('\n', Outermost(document).Select(BlockText.Of));
        return new PageText(text.Length > 0 ? text : Plain(linked.Text(Body) ?? "", cancellationToken), new PageFields
        {
            Title = linked.Text("headline") ?? Property(document, "headline"),
            Byline = linked.Text("author") ?? Property(document, "author"),
            Site = linked.Text("publisher"),
            Language = linked.Text("inLanguage") ?? document.DocumentElement?.GetAttribute("lang"),
            Published = linked.Text("datePublished") ?? Property(document, "datePublished"),
        });
    }

    // In document order an element that is inside the one before is passed over.
    private static IEnumerable<IElement> Outermost(IHtmlDocument document)
    {
        HashSet<INode> taken = [];
        foreach (IElement element in document.QuerySelectorAll("[itemprop]").Where(e => IsProperty(e, Body)))
        {
            if (element.Ancestors().Any(taken.Contains))
            {
                continue;
            }

            taken.Add(element);
            yield return element;
        }
    }

    private static bool IsProperty(IElement element, string name) =>
        element.GetAttribute("itemprop")!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Contains(name, StringComparer.OrdinalIgnoreCase);

    private static string? Property(IHtmlDocument document, string name) =>
        document.QuerySelectorAll("[itemprop]").FirstOrDefault(e => IsProperty(e, name)) is { } element
            ? element.GetAttribute("content") ?? element.GetAttribute("datetime") ?? BlockText.Of(element)
            : null;

    // Some sites put markup into the string.
    private static string Plain(string text, CancellationToken cancellationToken)
    {
        if (!text.Contains('<', StringComparison.Ordinal) && !text.Contains('&', StringComparison.Ordinal))
        {
            return text;
        }

        using IHtmlDocument document = PageDom.Parse(System.Text.Encoding.UTF8.GetBytes(text), cancellationToken);
        return document.Body is { } body ? BlockText.Of(body) : text;
    }
}

public static partial class Extractors
{
    /// <summary>What the page marks.</summary>
    public static ExtractorInfo Microdata { get; } = new()
    {
        Id = "microdata",
        Name = "Microdata",
        Paper = "none",
        Summary = "What the page itself marks as the body: itemprop=articleBody, else articleBody of its JSON-LD, else nothing.",
        Create = () => new Microdata(),
    };
}
