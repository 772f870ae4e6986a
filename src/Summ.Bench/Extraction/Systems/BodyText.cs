using AngleSharp.Html.Dom;
using Summ.Bench.Extraction.Measures;

namespace Summ.Bench.Extraction.Systems;

/// <summary>Everything a page shows: the baseline of recall.</summary>
internal sealed class BodyText : IExtractor
{
    public PageText Extract(ReadOnlyMemory<byte> page, CancellationToken cancellationToken = default)
    {
        using IHtmlDocument document = PageDom.Parse(page, cancellationToken);
        return new PageText(document.Body is { } body ? BlockText.Of(body) : "", Fields(document));
    }

    /// <summary>The title element and the declared language.</summary>
    internal static PageFields Fields(IHtmlDocument document) => new() { Title = document.Title, Language = document.DocumentElement?.GetAttribute("lang") };
}

public static partial class Extractors
{
    /// <summary>All text.</summary>
    public static ExtractorInfo BodyText { get; } = new()
    {
        Id = "body-text",
        Name = "Body text",
        Paper = "none",
        Summary = "All visible text of the page; its title is the title element. The baseline of recall.",
        Create = () => new BodyText(),
    };
}
