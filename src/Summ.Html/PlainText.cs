using Summ.Html.Blocks;
using Summ.Html.Parsing;

namespace Summ.Html;

/// <summary>Text without any markup that is given as a page: its paragraphs are divided by empty lines.</summary>
internal static class PlainText
{
    /// <summary>The paragraphs, or null when the page has an element in its body.</summary>
    public static IReadOnlyList<string>? Paragraphs(PageTree tree)
    {
        int body = -1;
        for (int i = 0; i < tree.Count; i++)
        {
            bool known = tree.Tag(i) is HtmlTag.Document or HtmlTag.Html or HtmlTag.Head or HtmlTag.Body or HtmlTag.Text;
            if (!known)
            {
                return null;
            }

            body = tree.Tag(i) == HtmlTag.Body ? i : body;
        }

        if (body < 0)
        {
            return null;
        }

        List<string> paragraphs = [];
        TextFolder folder = new();
        for (int i = body + 1; i < tree.End(body); i++)
        {
            foreach (ReadOnlySpan<char> line in tree.Text(i).AsSpan().EnumerateLines())
            {
                if (line.IsWhiteSpace())
                {
                    Add(paragraphs, folder);
                }

                folder.Append(line, inLink: false, preformatted: false);
                folder.Gap();
            }
        }

        Add(paragraphs, folder);
        return paragraphs;
    }

    private static void Add(List<string> paragraphs, TextFolder folder)
    {
        if (!folder.IsEmpty)
        {
            paragraphs.Add(folder.Take());
        }
    }
}
