using Summ.Html.Parsing;

namespace Summ.Html.Blocks;

/// <summary>
/// Cuts a page's remaining text into blocks in one walk. A block ends where a block element starts or ends, at a <c>hr</c> and at two or more
/// <c>br</c> with nothing but white space between; a single <c>br</c> is a blank (a line break in preformatted text). Dropped subtrees are
/// passed over: an inline one does not interrupt the paragraph around it, nor joins its words.
/// </summary>
internal sealed class BlockReader
{
    private readonly PageTree _tree;
    private readonly bool[] _dropped;
    private readonly List<TextBlock> _blocks = [];
    private readonly TextFolder _folder = new();
    private readonly Stack<int> _open = new();
    private int _firstNode;
    private int _breaks;
    private int _linkEnd;
    private int _preEnd;

    private BlockReader(PageTree tree, bool[] dropped)
    {
        _tree = tree;
        _dropped = dropped;
    }

    /// <summary>The blocks of the subtree of <paramref name="root"/>, in document order.</summary>
    /// <param name="tree">The page.</param>
    /// <param name="dropped">One flag a node: true leaves the node's subtree out.</param>
    /// <param name="root">Where to read.</param>
    public static List<TextBlock> Read(PageTree tree, bool[] dropped, int root)
    {
        BlockReader reader = new(tree, dropped);
        reader.Walk(root);
        return reader._blocks;
    }

    private void Walk(int root)
    {
        int end = _tree.End(root);
        _open.Push(root);
        for (int i = root; i < end;)
        {
            CloseUpTo(i);
            if (_dropped[i])
            {
                if (HtmlTags.IsBlock(_tree.Tag(i)))
                {
                    Flush();
                }

                i = _tree.End(i);
                continue;
            }

            Visit(i++);
        }

        CloseUpTo(end);
        Flush();
    }

    private void CloseUpTo(int node)
    {
        while (_open.Count > 1 && _tree.End(_open.Peek()) <= node)
        {
            Flush();
            _open.Pop();
        }
    }

    private void Visit(int node)
    {
        HtmlTag tag = _tree.Tag(node);
        if (tag == HtmlTag.Text)
        {
            Append(node);
        }
        else if (tag == HtmlTag.Br)
        {
            Break(node);
        }
        else if (HtmlTags.IsBlock(tag))
        {
            Flush();
            _open.Push(node);
            _preEnd = HtmlTags.IsPreformatted(tag) ? Math.Max(_preEnd, _tree.End(node)) : _preEnd;
        }
        else if (tag == HtmlTag.A && _tree.Attribute(node, "href") is not null)
        {
            _linkEnd = Math.Max(_linkEnd, _tree.End(node));
        }
        else if (tag is HtmlTag.Img or HtmlTag.Button or HtmlTag.Input)
        {
            _folder.Gap();
        }
    }

    private void Append(int node)
    {
        ReadOnlySpan<char> text = _tree.Text(node);
        if (_breaks > 0 && !text.IsWhiteSpace())
        {
            _breaks = 0;
        }

        bool wasEmpty = _folder.IsEmpty;
        _folder.Append(text, node < _linkEnd, node < _preEnd);
        if (wasEmpty && !_folder.IsEmpty)
        {
            _firstNode = node;
        }
    }

    private void Break(int node)
    {
        if (node < _preEnd)
        {
            _folder.Append("\n", inLink: false, preformatted: true);
        }
        else if (++_breaks >= 2)
        {
            Flush();
        }
        else
        {
            _folder.Gap();
        }
    }

    private void Flush()
    {
        _breaks = 0;
        if (!_folder.IsEmpty)
        {
            int links = _folder.LinkLength;
            int commas = _folder.Commas;
            int owner = _open.Peek();
            string text = _folder.Take();
            _blocks.Add(new TextBlock(owner, _tree.Tag(owner), _firstNode, text, Math.Min(links, text.Length), commas));
        }
        else
        {
            _folder.Take();
        }
    }
}
