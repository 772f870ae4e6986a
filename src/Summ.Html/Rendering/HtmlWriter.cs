using System.Globalization;
using System.Text;
using Summ.Html.Blocks;

namespace Summ.Html.Rendering;

/// <summary>
/// Writes a body as HTML that is safe to show whatever the page held: every tag and attribute name comes from this file, every text and value is
/// escaped, and the elements nest so that any standard parser builds exactly the tree that was written. Nothing of the page's own markup is copied.
/// </summary>
internal sealed class HtmlWriter
{
    private const TextMarks AllMarks = TextMarks.Strong | TextMarks.Emphasis | TextMarks.Strike | TextMarks.Underline | TextMarks.Sub | TextMarks.Super | TextMarks.Code;

    // Links of a page nobody has vouched for: search engines are not to follow them, and the other side learns nothing of the reader.
    private const string LinkRelation = "nofollow noopener noreferrer";

    private readonly StringBuilder _html = new();

    /// <summary>The body as a sequence of elements; the language of the root is left to whoever puts them into a page.</summary>
    public static string Write(BodyNode root)
    {
        HtmlWriter writer = new();
        writer.Children(root, root.Language, null);
        return writer._html.ToString().TrimEnd('\n');
    }

    /// <summary>A body with its title in an element of its own.</summary>
    public static string Article(string? title, string? language, string? direction, string body)
    {
        HtmlWriter writer = new();
        writer._html.Append("<article");
        if (language is { Length: > 0 } && PageContext.IsLanguageTag(language))
        {
            writer.Attribute("lang", language);
        }

        if (direction is "rtl" or "auto")
        {
            writer.Attribute("dir", direction);
        }

        writer._html.Append(">\n");
        if (title is not null && TextFolder.Fold(title) is { Length: > 0 } line)
        {
            writer.Leaf("h1", new BodyNode(BodyKind.Heading) { Runs = [new InlineRun(line, TextMarks.None, null, null)] }, null, null);
        }

        return writer._html.Append(body).Append(body.Length > 0 ? "\n" : "").Append("</article>").ToString();
    }

    private static void Escape(StringBuilder html, ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny("&<>\"'") is var at and >= 0)
        {
            html.Append(text[..at]).Append(text[at] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                _ => "&#39;",
            });
            text = text[(at + 1)..];
        }

        html.Append(text);
    }

    private void Children(BodyNode node, string? language, string? direction)
    {
        foreach (BodyNode child in node.Children)
        {
            Block(child, language, direction);
        }
    }

    private void Block(BodyNode node, string? language, string? direction)
    {
        switch (node.Kind)
        {
            case BodyKind.Paragraph:
                Leaf("p", node, language, direction);
                break;
            case BodyKind.Heading:
                Leaf(HeadingTag(node.Level), node, language, direction);
                break;
            case BodyKind.Code:
                Code(node, language, direction);
                break;
            case BodyKind.Rule:
                _html.Append("<hr>\n");
                break;
            case BodyKind.Table:
                Table(node, language, direction);
                break;
            case BodyKind.Item or BodyKind.Term or BodyKind.Definition or BodyKind.Caption or BodyKind.Cell:
                Slot(node, language, direction);
                break;
            default:
                Container(node, language, direction);
                break;
        }
    }

    private static string HeadingTag(int level) => level switch
    {
        <= 1 => "h1",
        2 => "h2",
        3 => "h3",
        4 => "h4",
        5 => "h5",
        _ => "h6",
    };

    private static string Tag(BodyNode node) => node.Kind switch
    {
        BodyKind.Quote => "blockquote",
        BodyKind.List => node.IsOrdered ? "ol" : "ul",
        BodyKind.Item => "li",
        BodyKind.Definitions => "dl",
        BodyKind.Term => "dt",
        BodyKind.Definition => "dd",
        BodyKind.Caption => "caption",
        BodyKind.Row => "tr",
        BodyKind.Cell => node.IsHeader ? "th" : "td",
        BodyKind.Table => "table",
        _ => "div",
    };

    private void Container(BodyNode node, string? language, string? direction)
    {
        string tag = Tag(node);
        Start(tag, node, language, direction);
        if (node is { IsOrdered: true, Start: not 1 })
        {
            Attribute("start", node.Start);
        }

        _html.Append(">\n");
        Children(node, node.Language ?? language, node.Direction ?? direction);
        End(tag);
    }

    // An item or cell with a single paragraph holds its text directly.
    private void Slot(BodyNode node, string? language, string? direction)
    {
        string tag = Tag(node);
        Start(tag, node, language, direction);
        if (node.Columns > 1)
        {
            Attribute("colspan", node.Columns);
        }

        if (node.Rows > 1)
        {
            Attribute("rowspan", node.Rows);
        }

        _html.Append('>');
        (language, direction) = (node.Language ?? language, node.Direction ?? direction);
        if (node.IsOnlyParagraph)
        {
            Inlines(node.Children[0].Runs);
            for (int i = 1; i < node.Children.Count; i++)
            {
                _html.Append('\n');
                Block(node.Children[i], language, direction);
            }
        }
        else if (node.Children.Count > 0)
        {
            _html.Append('\n');
            Children(node, language, direction);
        }

        End(tag);
    }

    private void Table(BodyNode table, string? language, string? direction)
    {
        Start("table", table, language, direction);
        _html.Append(">\n");
        (language, direction) = (table.Language ?? language, table.Direction ?? direction);
        string? section = null;
        bool hadBody = false;
        foreach (BodyNode child in table.Children)
        {
            string? wanted = child.Kind != BodyKind.Row ? null : child.IsHead && !hadBody ? "thead" : "tbody";
            if (wanted != section)
            {
                CloseSection(section);
                _html.Append(wanted is null ? "" : wanted == "thead" ? "<thead>\n" : "<tbody>\n");
                section = wanted;
            }

            hadBody |= wanted == "tbody";
            Block(child, language, direction);
        }

        CloseSection(section);
        End("table");
    }

    private void CloseSection(string? section)
    {
        if (section is not null)
        {
            End(section);
        }
    }

    private void Leaf(string tag, BodyNode node, string? language, string? direction)
    {
        Start(tag, node, language, direction);
        _html.Append('>');
        Inlines(node.Runs);
        End(tag);
    }

    private void Code(BodyNode node, string? language, string? direction)
    {
        // A line feed right after <pre> would not count; the tag of the code stands between.
        Start("pre", node, language, direction);
        _html.Append("><code");
        if (node.CodeLanguage is not null)
        {
            Attribute("class", "language-" + node.CodeLanguage);
        }

        _html.Append('>');
        Escape(_html, node.Text);
        _html.Append("</code></pre>\n");
    }

    private void Inlines(IReadOnlyList<InlineRun> runs)
    {
        foreach (InlineToken token in InlineNesting.Of(runs, AllMarks, TextMarks.None))
        {
            switch (token.Step)
            {
                case InlineStep.Text:
                    Escape(_html, token.Run.Text);
                    break;
                case InlineStep.Break:
                    _html.Append("<br>\n");
                    break;
                case InlineStep.Image:
                    Image(token.Run.Image!);
                    break;
                case InlineStep.Open:
                    _html.Append('<').Append(MarkTag(token.Mark)).Append('>');
                    break;
                case InlineStep.Close:
                    _html.Append("</").Append(MarkTag(token.Mark)).Append('>');
                    break;
                case InlineStep.OpenLink:
                    Link(token.Run.Link!);
                    break;
                case InlineStep.CloseLink:
                    _html.Append("</a>");
                    break;
            }
        }
    }

    private static string MarkTag(TextMarks mark) => mark switch
    {
        TextMarks.Strong => "strong",
        TextMarks.Emphasis => "em",
        TextMarks.Strike => "s",
        TextMarks.Underline => "u",
        TextMarks.Sub => "sub",
        TextMarks.Super => "sup",
        _ => "code",
    };

    private void Image(BodyImage image)
    {
        _html.Append("<img");
        Attribute("src", image.Address);
        Attribute("alt", image.Alternative);
        if (image.Title is not null)
        {
            Attribute("title", image.Title);
        }

        _html.Append('>');
    }

    private void Link(LinkTarget link)
    {
        _html.Append("<a");
        Attribute("href", link.Address);
        if (link.Title is not null)
        {
            Attribute("title", link.Title);
        }

        Attribute("rel", LinkRelation);
        _html.Append('>');
    }

    private void Start(string tag, BodyNode node, string? language, string? direction)
    {
        _html.Append('<').Append(tag);
        if (node.Language is { } own && own != language)
        {
            Attribute("lang", own);
        }

        if (node.Direction is { } ownDirection && ownDirection != (direction ?? "ltr"))
        {
            Attribute("dir", ownDirection);
        }
    }

    private void Attribute(string name, string value)
    {
        _html.Append(' ').Append(name).Append("=\"");
        Escape(_html, value);
        _html.Append('"');
    }

    private void Attribute(string name, int value) => Attribute(name, value.ToString(CultureInfo.InvariantCulture));

    private void End(string tag) => _html.Append("</").Append(tag).Append(">\n");
}
