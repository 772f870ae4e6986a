using Summ.Html.Parsing;

namespace Summ.Html.Rendering;

/// <summary>
/// The containers around the current place of the page. One is made only when text arrives in it, so none is empty; what stands where it may not
/// (an item outside a list, a list directly in a list) is put where a reader sees it.
/// </summary>
internal sealed class BodyStack
{
    // What a page nests deeper lies flat in the last container. One of these may bring two more: a table's rows and cells.
    private const int MostOpen = 20;

    private readonly PageTree _tree;
    private readonly TableShape _shapes;
    private readonly List<Open> _open = [];
    private int _made = 1;

    public BodyStack(PageTree tree)
    {
        _tree = tree;
        _shapes = new TableShape(tree);
        Root = new BodyNode(BodyKind.Root) { Language = PageContext.PageLanguage(tree) };
        _open.Add(new Open(0, int.MaxValue, BodyKind.Root, Root, 0, null, null));
    }

    public BodyNode Root { get; }

    /// <summary>Leaves the containers that end before a node.</summary>
    public void Leave(int node)
    {
        while (_open.Count > 1 && _open[^1].End <= node)
        {
            Open closed = _open[^1];
            if (closed is { Kind: BodyKind.Row, Made: { } row })
            {
                AddEmptyCells(row, closed.Node, int.MaxValue);
            }

            _open.RemoveAt(_open.Count - 1);
            _made = Math.Min(_made, _open.Count);
        }
    }

    /// <summary>Enters an element if it is a container.</summary>
    public void Enter(int node, PageContext context)
    {
        if (KindOf(node) is not { } kind || (!IsPartOf(kind, _open[^1].Kind) && _open.Count >= MostOpen))
        {
            return;
        }

        _open.Add(new Open(node, _tree.End(node), kind, null, 0, context.Language, context.Direction));
    }

    /// <summary>Adds a paragraph or the like to the innermost container.</summary>
    public void Add(BodyNode leaf) => Place(MakeAll(), 0, leaf);

    /// <summary>Whether the innermost container has a last part that a rule may divide from the next one.</summary>
    public bool MayTakeRule() => _open[^1] is { Kind: BodyKind.Root or BodyKind.Quote, Made: { Children: [.., { Kind: not BodyKind.Rule }] } };

    private static bool IsPartOf(BodyKind kind, BodyKind container) => container switch
    {
        BodyKind.List => kind == BodyKind.Item,
        BodyKind.Definitions => kind is BodyKind.Term or BodyKind.Definition,
        BodyKind.Table or BodyKind.Row => true,
        _ => false,
    };

    private BodyKind? KindOf(int node)
    {
        switch (_tree.Tag(node))
        {
            case HtmlTag.Blockquote:
                return BodyKind.Quote;
            case HtmlTag.Ul or HtmlTag.Ol or HtmlTag.Menu or HtmlTag.Dir:
                return BodyKind.List;
            case HtmlTag.Li:
                return BodyKind.Item;
            case HtmlTag.Dl:
                return BodyKind.Definitions;
            case HtmlTag.Dt:
                return BodyKind.Term;
            case HtmlTag.Dd:
                return BodyKind.Definition;
            case HtmlTag.Table:
                return _shapes.IsData(node) ? BodyKind.Table : null;
            case HtmlTag.Caption:
                return _open[^1].Kind == BodyKind.Table && _tree.Parent(node) == _open[^1].Node ? BodyKind.Caption : null;
            case HtmlTag.Tr:
                return _open[^1].Kind == BodyKind.Table && (_tree.Parent(node) == _open[^1].Node || _tree.Parent(_tree.Parent(node)) == _open[^1].Node) ? BodyKind.Row : null;
            case HtmlTag.Td or HtmlTag.Th:
                return _open[^1].Kind == BodyKind.Row && _tree.Parent(node) == _open[^1].Node ? BodyKind.Cell : null;
            default:
                return null;
        }
    }

    private BodyNode MakeAll()
    {
        for (; _made < _open.Count; _made++)
        {
            Open open = _open[_made];
            BodyNode made = Make(open);
            Place(_open[_made - 1].Made!, _made - 1, made);
            _open[_made] = open with { Made = made };
        }

        return _open[^1].Made!;
    }

    private BodyNode Make(Open open) => new(open.Kind)
    {
        IsOrdered = open.Kind == BodyKind.List && _tree.Tag(open.Node) == HtmlTag.Ol,
        Start = open.Kind == BodyKind.List ? StartOf(open.Node) : 1,
        IsHead = open.Kind == BodyKind.Row && IsHeadRow(open.Node),
        IsHeader = open.Kind == BodyKind.Cell && _tree.Tag(open.Node) == HtmlTag.Th,
        Columns = open.Kind == BodyKind.Cell ? TableShape.Span(_tree, open.Node, "colspan") : 1,
        Rows = open.Kind == BodyKind.Cell ? TableShape.Span(_tree, open.Node, "rowspan") : 1,
        Language = open.Language,
        Direction = open.Direction,
    };

    // Markdown knows numbers of up to nine digits and none below zero.
    private int StartOf(int list) =>
        int.TryParse(_tree.Attribute(list, "start"), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int start) && start <= 999_999_999
            ? start
            : 1;

    private bool IsHeadRow(int row)
    {
        if (_tree.Tag(_tree.Parent(row)) == HtmlTag.Thead)
        {
            return true;
        }

        bool hasCell = false;
        for (int i = row + 1; i < _tree.End(row); i = _tree.End(i))
        {
            if (_tree.Tag(i) == HtmlTag.Td)
            {
                return false;
            }

            hasCell |= _tree.Tag(i) == HtmlTag.Th;
        }

        return hasCell;
    }

    private void Place(BodyNode parent, int level, BodyNode child)
    {
        while (true)
        {
            switch (parent.Kind)
            {
                case BodyKind.Row when child.Kind == BodyKind.Cell:
                    AddEmptyCells(parent, _open[level].Node, _open[_made].Node);
                    parent.Children.Add(child);
                    return;
                case BodyKind.Row:
                    parent = Added(parent, new BodyNode(BodyKind.Cell));
                    break;
                case BodyKind.Table when child.Kind is not (BodyKind.Row or BodyKind.Caption):
                    parent = Added(parent, new BodyNode(BodyKind.Caption));
                    break;
                case BodyKind.List when child.Kind != BodyKind.Item:
                    parent = child.Kind == BodyKind.List && parent.Children.Count > 0 ? parent.Children[^1] : Added(parent, new BodyNode(BodyKind.Item));
                    break;
                case BodyKind.Definitions when child.Kind is not (BodyKind.Term or BodyKind.Definition):
                    parent = Added(parent, new BodyNode(BodyKind.Definition));
                    break;
                case not BodyKind.List when child.Kind == BodyKind.Item:
                    parent = Implied(parent, BodyKind.List);
                    break;
                case not BodyKind.Definitions when child.Kind is BodyKind.Term or BodyKind.Definition:
                    parent = Implied(parent, BodyKind.Definitions);
                    break;
                default:
                    parent.Children.Add(child);
                    return;
            }
        }
    }

    private static BodyNode Added(BodyNode parent, BodyNode child)
    {
        parent.Children.Add(child);
        return child;
    }

    private static BodyNode Implied(BodyNode parent, BodyKind kind) =>
        parent.Children.Count > 0 && parent.Children[^1] is { IsImplied: true } last && last.Kind == kind
            ? last
            : Added(parent, new BodyNode(kind) { IsImplied = true });

    // Cells without text keep the columns of the others in line.
    private void AddEmptyCells(BodyNode row, int rowNode, int before)
    {
        Open open = _open[_open.FindLastIndex(entry => entry.Node == rowNode)];
        int i = Math.Max(rowNode + 1, open.NextCell);
        int end = Math.Min(before, _tree.End(rowNode));
        for (; i < end; i = _tree.End(i))
        {
            if (_tree.Tag(i) is HtmlTag.Td or HtmlTag.Th)
            {
                row.Children.Add(new BodyNode(BodyKind.Cell)
                {
                    IsHeader = _tree.Tag(i) == HtmlTag.Th,
                    Columns = TableShape.Span(_tree, i, "colspan"),
                    Rows = TableShape.Span(_tree, i, "rowspan"),
                });
            }
        }

        if (before != int.MaxValue)
        {
            int at = _open.FindLastIndex(entry => entry.Node == rowNode);
            _open[at] = _open[at] with { NextCell = _tree.End(before) };
        }
    }

    private readonly record struct Open(int Node, int End, BodyKind Kind, BodyNode? Made, int NextCell, string? Language, string? Direction);
}
