using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Summ.Html.Tests.Rendering;

/// <summary>What an independent reader of Markdown makes of ours.</summary>
internal static class ShownMarkdown
{
    private static readonly MarkdownPipeline Reader = new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).Build();

    public static string ToHtml(string markdown) => Markdown.ToHtml(markdown, Reader);

    public static string[] Words(string markdown) => ShownHtml.Words(ToHtml(markdown));

    /// <summary>Whether a part of it would be taken for HTML.</summary>
    public static bool HoldsHtml(string markdown) => Markdown.Parse(markdown, Reader).Descendants().Any(part => part is HtmlBlock or HtmlInline);
}
