using System.Text;
using Summ.Html.Parsing;

namespace Summ.Html.Metadata;

/// <summary>The text inside an element, with a blank where a block or a line break divides it.</summary>
internal static class InnerText
{
    private const int LongestValue = 1000;
    private const int MostNodes = 200;

    /// <summary>The beginning of the text. Bounded, so that a value may be read at every node of a page.</summary>
    public static string Of(PageTree tree, int node, int mostNodes = MostNodes) => Read(tree, node, LongestValue, Math.Min(tree.End(node), node + 1 + mostNodes));

    /// <summary>All of it.</summary>
    public static string Whole(PageTree tree, int node) => Read(tree, node, int.MaxValue, tree.End(node));

    private static string Read(PageTree tree, int node, int longest, int end)
    {
        if (end == node + 2 && tree.Tag(node + 1) == HtmlTag.Text)
        {
            string only = tree.Text(node + 1);
            return only.Length <= longest ? only : Cut(only.AsSpan().TrimStart(), longest).ToString();
        }

        StringBuilder text = new();
        for (int i = node + 1; i < end && text.Length < longest; i++)
        {
            if (tree.Tag(i) == HtmlTag.Text)
            {
                ReadOnlySpan<char> part = tree.Text(i);
                text.Append(Cut(text.Length == 0 ? part.TrimStart() : part, longest - text.Length));
            }
            else if (HtmlTags.IsBlock(tree.Tag(i)) || tree.Tag(i) == HtmlTag.Br)
            {
                text.Append(' ');
            }
            else if (tree.Tag(i) is HtmlTag.Script or HtmlTag.Style or HtmlTag.Svg or HtmlTag.Noscript && tree.End(i) > i)
            {
                i = tree.End(i) - 1;
            }
        }

        return text.ToString();
    }

    private static ReadOnlySpan<char> Cut(ReadOnlySpan<char> text, int longest) => text.Length <= longest ? text : text[..longest];
}
