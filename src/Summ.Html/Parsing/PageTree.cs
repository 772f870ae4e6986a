using System.Text;

namespace Summ.Html.Parsing;

/// <summary>
/// A parsed page as arrays in document order: a node's subtree is the range from its own index up to, not including, <see cref="End"/>, so
/// every walk is a loop, sums over subtrees are differences or one pass backwards, and no depth can overflow the stack. Node 0 is the document.
/// </summary>
internal sealed class PageTree
{
    // Walks from a node to its ancestors stay short, whatever the page; browsers limit the depth to as much.
    private const int MostDepth = 512;

    private readonly HtmlTag[] _tags;
    private readonly int[] _parents;
    private readonly int[] _ends;
    private readonly int[] _depths;
    private readonly string?[] _texts;
    private readonly BuildAttributes?[] _attributes;

    private PageTree(int count)
    {
        Count = count;
        _tags = new HtmlTag[count];
        _parents = new int[count];
        _ends = new int[count];
        _depths = new int[count];
        _texts = new string?[count];
        _attributes = new BuildAttributes?[count];
    }

    public int Count { get; }

    /// <summary>Where in the source the parser stood when it gave its last token; behind it there are only comments.</summary>
    public int EndOfTokens { get; init; }

    public HtmlTag Tag(int node) => _tags[node];

    /// <summary>The parent's index; −1 for the document.</summary>
    public int Parent(int node) => _parents[node];

    public int End(int node) => _ends[node];

    /// <summary>Number of ancestors, at most 513. Elements that are nested deeper follow the element of depth 512 that holds them.</summary>
    public int Depth(int node) => _depths[node];

    /// <summary>The characters of a text node; empty for an element.</summary>
    public string Text(int node) => _texts[node] ?? "";

    public string? Attribute(int node, string name) => _attributes[node]?.Find(name);

    public bool HasAttributes(int node) => _attributes[node] is not null;

    public bool Contains(int node, int inner) => inner >= node && inner < _ends[node];

    public static PageTree From(BuildNode root, int endOfTokens)
    {
        PageTree tree = new(Size(root)) { EndOfTokens = endOfTokens };
        Stack<(BuildNode Node, int Next, int Index, bool Ended)> open = new();
        int count = 0;
        tree.Place(root, -1, count++);
        open.Push((root, 0, 0, false));
        while (open.TryPop(out (BuildNode Node, int Next, int Index, bool Ended) top))
        {
            bool done = top.Next >= (top.Node.Children?.Length ?? 0);
            BuildNode? child = done ? null : top.Node.Children![top.Next];
            if (done || (!top.Ended && tree._depths[top.Index] == MostDepth && child!.Tag != HtmlTag.Text))
            {
                tree._ends[top.Index] = top.Ended ? tree._ends[top.Index] : count;
                top = (top.Node, top.Next, top.Ended ? top.Index : tree._parents[top.Index], true);
            }

            if (child is null)
            {
                continue;
            }

            int next = top.Next + 1;
            tree.Place(child, top.Index, count);
            if (child.Tag == HtmlTag.Text)
            {
                tree._texts[count] = JoinedText(top.Node.Children!, ref next);
            }

            open.Push((top.Node, next, top.Index, top.Ended));
            open.Push((child, 0, count++, false));
        }

        return tree;
    }

    // The builder adds text piece by piece; joined here in one go, because growing a string piece by piece is quadratic.
    private static string JoinedText(BuildNodeList siblings, ref int next)
    {
        string first = siblings[next - 1].Text ?? "";
        if (next >= siblings.Length || siblings[next].Tag != HtmlTag.Text)
        {
            return first;
        }

        StringBuilder text = new(first);
        for (; next < siblings.Length && siblings[next].Tag == HtmlTag.Text; next++)
        {
            text.Append(siblings[next].Text);
        }

        return text.ToString();
    }

    // Nodes that the builder made and threw away again are not in the tree, so its counter cannot be used.
    private static int Size(BuildNode root)
    {
        int size = 0;
        Stack<BuildNode> open = new();
        open.Push(root);
        while (open.TryPop(out BuildNode? node))
        {
            size++;
            for (int i = 0; i < (node.Children?.Length ?? 0); i++)
            {
                if (i == 0 || node.Children![i].Tag != HtmlTag.Text || node.Children[i - 1].Tag != HtmlTag.Text)
                {
                    open.Push(node.Children![i]);
                }
            }
        }

        return size;
    }

    private void Place(BuildNode node, int parent, int index)
    {
        _tags[index] = node.Tag;
        _parents[index] = parent;
        _depths[index] = parent < 0 ? 0 : _depths[parent] + 1;
        _texts[index] = node.Text;
        _attributes[index] = node.Attributes;
    }
}
