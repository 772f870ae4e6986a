using Summ.Html.Blocks;
using Summ.Html.Cleaning;
using Summ.Html.Parsing;

namespace Summ.Html.Rendering;

/// <summary>
/// Builds the structured body of the blocks that were kept, in one walk over the page. Text is cut where <see cref="BlockReader"/> cuts it and
/// belongs to the block that started last, so that words and their order are those of the plain text.
/// </summary>
internal sealed class BodyBuilder
{
    private readonly FoundBody _body;
    private readonly PageTree _tree;
    private readonly PageContext _context;
    private readonly BodyStack _stack;
    private readonly PageImages _images;
    private readonly LeafText _text = new();
    private readonly CodeText _code = new();
    private readonly Stack<int> _blockEnds = new();
    private readonly List<BodyNode> _headings = [];
    private int _block = -1;
    private int _breaks;
    private int _codeNode = -1;
    private int _preEnd;
    private bool _rule;

    private BodyBuilder(FoundBody body, Uri? baseAddress)
    {
        SafeAddress addresses = new(baseAddress);
        _body = body;
        _tree = body.Tree;
        _context = new PageContext(_tree, addresses);
        _stack = new BodyStack(_tree);
        _images = new PageImages(body, addresses);
    }

    /// <summary>The body's tree.</summary>
    /// <param name="body">What was found.</param>
    /// <param name="baseAddress">What relative addresses are resolved against; null drops them.</param>
    public static BodyNode Build(FoundBody body, Uri? baseAddress)
    {
        if (body.PlainParagraphs is not null)
        {
            return Plain(body.PlainParagraphs);
        }

        BodyBuilder builder = new(body, baseAddress);
        builder.Walk();
        HeadingLevels.Settle(builder._headings);
        return builder._stack.Root;
    }

    /// <summary>Paragraphs without any structure.</summary>
    public static BodyNode Plain(IEnumerable<string> paragraphs)
    {
        BodyNode root = new(BodyKind.Root);
        foreach (string paragraph in paragraphs)
        {
            LeafText text = new();
            foreach (ReadOnlySpan<char> line in paragraph.AsSpan().EnumerateLines())
            {
                text.Append(line.ToString(), TextMarks.None, null);
                text.Break();
            }

            if (!text.IsEmpty)
            {
                root.Children.Add(new BodyNode(BodyKind.Paragraph) { Runs = text.Take() });
            }
        }

        return root;
    }

    private void Walk()
    {
        for (int i = 0; i < _tree.Count;)
        {
            Leave(i);
            if (!_body.Dropped[i])
            {
                Visit(i++);
                continue;
            }

            if (HtmlTags.IsBlock(_tree.Tag(i)))
            {
                EndLeaf();
            }

            if (_tree.Tag(i) == HtmlTag.Figure)
            {
                VisitFigure(i);
            }

            i = _tree.End(i);
        }

        Leave(_tree.Count);
    }

    private void Leave(int node)
    {
        while (_blockEnds.TryPeek(out int end) && end <= node)
        {
            EndLeaf();
            _blockEnds.Pop();
        }

        if (_codeNode >= 0 && node >= _tree.End(_codeNode))
        {
            EndCode();
        }

        _stack.Leave(node);
    }

    private void Visit(int node)
    {
        HtmlTag tag = _tree.Tag(node);
        bool isBlock = HtmlTags.IsBlock(tag);
        if (isBlock)
        {
            EndLeaf();
        }

        _context.MoveTo(node);
        if (tag == HtmlTag.Text)
        {
            Append(node);
        }
        else if (tag == HtmlTag.Br)
        {
            Break(node);
        }
        else if (isBlock)
        {
            _blockEnds.Push(_tree.End(node));
            _preEnd = HtmlTags.IsPreformatted(tag) ? Math.Max(_preEnd, _tree.End(node)) : _preEnd;
            _rule |= tag == HtmlTag.Hr && _stack.MayTakeRule();
            _stack.Enter(node, _context);
        }
        else if (tag == HtmlTag.Img)
        {
            AddImage(node);
            Gap();
        }
        else if (tag is HtmlTag.Button or HtmlTag.Input)
        {
            Gap();
        }
    }

    private void Append(int node)
    {
        string text = _tree.Text(node);
        bool isBlank = text.AsSpan().IsWhiteSpace();
        _breaks = isBlank ? _breaks : 0;
        while (_block + 1 < _body.Blocks.Count && _body.Blocks[_block + 1].FirstNode <= node)
        {
            _block++;
        }

        if (_block < 0 || !_body.Kept[_block])
        {
            return;
        }

        if (_context.Code < 0)
        {
            _text.Append(text, _context.Marks, _context.Link);
            return;
        }

        if (_codeNode >= 0 || !isBlank)
        {
            _codeNode = _context.Code;
            _code.Append(text);
        }
    }

    private void Break(int node)
    {
        if (node < _preEnd)
        {
            if (_codeNode >= 0)
            {
                _code.Append("\n");
            }
        }
        else if (++_breaks >= 2)
        {
            EndLeaf();
        }
        else
        {
            _text.Break();
        }
    }

    private void Gap()
    {
        _text.Gap();
        _code.Gap();
    }

    private void AddImage(int node)
    {
        if (_codeNode < 0 && _images.Of(node) is { } image)
        {
            _text.Add(image, _context.Link);
        }
    }

    // A figure is passed over for the sake of its caption; its pictures belong to the body.
    private void VisitFigure(int figure)
    {
        if (NeverContent.IsHidden(_tree, figure))
        {
            return;
        }

        for (int i = figure + 1; i < _tree.End(figure);)
        {
            bool isPassed = _tree.Tag(i) is HtmlTag.Figcaption or HtmlTag.Noscript or HtmlTag.Button or HtmlTag.Template or HtmlTag.Svg or HtmlTag.Select || NeverContent.IsHidden(_tree, i);
            if (isPassed)
            {
                i = _tree.End(i);
                continue;
            }

            _context.MoveTo(i);
            if (_tree.Tag(i) == HtmlTag.Img)
            {
                AddImage(i);
                EndLeaf();
            }

            i++;
        }
    }

    private void EndLeaf()
    {
        _breaks = 0;
        if (_codeNode >= 0)
        {
            _code.NewLine();
        }

        if (_text.IsEmpty)
        {
            _text.Take();
            return;
        }

        bool isHeading = _text.HasText && _context.Heading > 0;
        AddRule();
        BodyNode leaf = new(isHeading ? BodyKind.Heading : BodyKind.Paragraph)
        {
            Runs = _text.Take(),
            Level = _context.Heading,
            Language = _context.Language,
            Direction = _context.Direction,
        };
        if (isHeading)
        {
            _headings.Add(leaf);
        }

        _stack.Add(leaf);
    }

    private void EndCode()
    {
        if (_code.HasText)
        {
            AddRule();
            _stack.Add(new BodyNode(BodyKind.Code) { Text = _code.Take(), CodeLanguage = CodeLanguage.Of(_tree, _codeNode), Language = _context.Language, Direction = _context.Direction });
        }
        else
        {
            _code.Take();
        }

        _codeNode = -1;
    }

    private void AddRule()
    {
        if (_rule && _stack.MayTakeRule())
        {
            _stack.Add(new BodyNode(BodyKind.Rule));
        }

        _rule = false;
    }
}
