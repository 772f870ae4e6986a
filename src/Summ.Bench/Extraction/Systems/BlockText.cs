using System.Text;
using AngleSharp.Dom;

namespace Summ.Bench.Extraction.Systems;

/// <summary>
/// Turns a part of a document into text as a browser would show its words: white space is folded, a line ends at every block element and at
/// <c>br</c>, so that <c>one&lt;/p&gt;&lt;p&gt;two</c> is never <c>onetwo</c>, and what is not shown is left out.
/// </summary>
internal sealed class BlockText
{
    // Elements that the HTML standard (section 15.3.1, hidden elements) never shows, and those whose content only stands in for something else.
    private static readonly HashSet<string> Unseen = new(
    [
        "area", "audio", "base", "basefont", "canvas", "datalist", "embed", "head", "iframe", "link", "meta", "noembed", "noframes", "noscript", "object", "param",
        "rp", "script", "style", "template", "title", "video",
    ], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Inline = new(
    [
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "math", "nobr",
        "q", "rb", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "svg", "time", "tt", "u", "var", "wbr",
    ], StringComparer.OrdinalIgnoreCase);

    private readonly StringBuilder _text = new();
    private char _gap;

    /// <summary>The text of a node and all below it, lines divided by a line feed.</summary>
    public static string Of(INode root)
    {
        BlockText text = new();
        text.Walk(root);
        return text._text.ToString();
    }

    /// <summary>Whether nothing of an element is shown.</summary>
    public static bool IsUnseen(IElement element) => Unseen.Contains(element.LocalName) || element.HasAttribute("hidden");

    // With a stack of its own, because trees of malformed pages are deep; and by index, because a sibling is searched for in the parent's list.
    private void Walk(INode root)
    {
        Stack<(INode Node, int Next)> open = new();
        open.Push((root, 0));
        while (open.TryPop(out (INode Node, int Next) top))
        {
            if (top.Next == 0 && IsBlock(top.Node))
            {
                Break('\n');
            }

            if (top.Next >= top.Node.ChildNodes.Length)
            {
                if (IsBlock(top.Node))
                {
                    Break('\n');
                }

                continue;
            }

            open.Push((top.Node, top.Next + 1));
            INode child = top.Node.ChildNodes[top.Next];
            if (child is IText text)
            {
                Append(text.Data);
            }
            else if (child is IElement element && !IsUnseen(element))
            {
                open.Push((element, 0));
            }
        }
    }

    private static bool IsBlock(INode node) => node is IElement element && !Inline.Contains(element.LocalName);

    private void Break(char gap) => _gap = _gap == '\n' ? _gap : gap;

    private void Append(string text)
    {
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                Break(' ');
                continue;
            }

            if (_gap != '\0' && _text.Length > 0)
            {
                _text.Append(_gap);
            }

            _gap = '\0';
            _text.Append(c);
        }
    }
}
