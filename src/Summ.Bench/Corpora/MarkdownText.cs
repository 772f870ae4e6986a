using System.Text;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Summ.Bench.Corpora;

/// <summary>
/// The prose of a Markdown file: headings, paragraphs, list items, quotes and table cells as paragraphs, without marks and addresses; a first heading is
/// the title. Code, raw HTML, images and front matter are no prose.
/// </summary>
internal static class MarkdownText
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseYamlFrontMatter().Build();

    /// <exception cref="InputException">It is nested too deeply.</exception>
    public static (string? Title, string Text) Read(string markdown)
    {
        string? title = null;
        List<string> paragraphs = [];
        foreach (LeafBlock block in Parse(markdown).Descendants<LeafBlock>())
        {
            string text = block.Inline is null || block is CodeBlock or HtmlBlock ? "" : TextOf(block.Inline);
            if (text.Length == 0)
            {
                continue;
            }

            if (title is null && paragraphs.Count == 0 && block is HeadingBlock)
            {
                title = text;
            }
            else
            {
                paragraphs.Add(text);
            }
        }

        // A file of one heading is its text.
        return paragraphs.Count == 0 ? (null, title ?? "") : (title, string.Join("\n\n", paragraphs));
    }

    private static MarkdownDocument Parse(string markdown)
    {
        try
        {
            return Markdown.Parse(markdown, Pipeline);
        }
        catch (ArgumentException e)
        {
            throw new InputException("Markdown nested too deeply to be an article; read it as text with --input-format text", e);
        }
    }

    private static string TextOf(ContainerInline inlines)
    {
        StringBuilder text = new();
        Append(inlines, text);
        return string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    // Nesting is bounded by the parser.
    private static void Append(ContainerInline inlines, StringBuilder text)
    {
        foreach (Inline inline in inlines)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
                case LinkInline { IsImage: true }:
                    break;
                case ContainerInline container:
                    Append(container, text);
                    break;
            }
        }
    }
}
