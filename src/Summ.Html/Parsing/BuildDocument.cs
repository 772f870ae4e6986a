using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace Summ.Html.Parsing;

/// <summary>The document node while AngleSharp's tree builder works; its children are kept by one <see cref="BuildNode"/>.</summary>
internal sealed class BuildDocument(TextSource source, NodeCounter counter) : IConstructableDocument
{
    private static readonly TagInfo DocumentTag = new("#document", HtmlTag.Document, NodeFlags.None);

    private readonly Stack<BuildNode> _tables = new();

    public BuildNode Root { get; } = new(counter, DocumentTag);

    public NodeCounter Counter => counter;

    public TextSource Source => source;

    public IDisposable? Builder { get; set; }

    public QuirksMode QuirksMode { get; set; }

    public IConstructableElement? Head => Child(DocumentElement as BuildNode, HtmlTag.Head);

    public IConstructableElement DocumentElement => Child(Root, HtmlTag.Html)!;

    public bool IsLoading => true;

    public StringOrMemory NodeName => Root.NodeName;

    public NodeFlags Flags => NodeFlags.None;

    public IConstructableNode? Parent { get; set; }

    public IConstructableNodeList ChildNodes => Root.ChildNodes;

    // The builder knows a table that content is moved out of ("foster parenting") only by AngleSharp's own class and, not finding it, adds
    // the content to the document. It belongs before the innermost open table, or, where none is open, into the html element.
    public void AddNode(IConstructableNode node)
    {
        if (DocumentElement is BuildNode html && node is BuildNode { Tag: not HtmlTag.Html })
        {
            if (OpenTable() is { Parent: BuildNode parent } table)
            {
                parent.InsertNode(parent.Children!.IndexOf(table), node);
            }
            else
            {
                html.AddNode(node);
            }

            return;
        }

        Root.AddNode(node);
        node.Parent = this;
    }

    /// <summary>Notes a table, in the order of creation.</summary>
    public void NoteTable(BuildNode table) => _tables.Push(table);

    public void InsertNode(int idx, IConstructableNode childNode)
    {
        Root.InsertNode(idx, childNode);
        childNode.Parent = this;
    }

    public void RemoveNode(int idx, IConstructableNode childNode) => Root.RemoveNode(idx, childNode);

    public void RemoveChild(IConstructableNode childNode) => Root.RemoveChild(childNode);

    public void RemoveFromParent()
    {
        // A document has no parent.
    }

    public void AppendText(StringOrMemory text, bool emitWhiteSpaceOnly = false) => Root.AppendText(text, emitWhiteSpaceOnly);

    public void InsertText(int idx, StringOrMemory text, bool emitWhiteSpaceOnly = false) => Root.InsertText(idx, text, emitWhiteSpaceOnly);

    public void Clear() => Root.Children?.Clear();

    public void AddComment(ref StructHtmlToken token)
    {
        // Comments are never content.
    }

    public void TrackError(Exception exception)
    {
        // Errors of scripts: none runs here.
    }

    public void PerformMicrotaskCheckpoint()
    {
        // No script runs.
    }

    public void ProvideStableState()
    {
        // No script runs.
    }

    public void ApplyManifest()
    {
        // No cache exists.
    }

    public Task WaitForReadyAsync(CancellationToken cancelToken) => Task.CompletedTask;

    public Task FinishLoadingAsync() => Task.CompletedTask;

    private BuildNode? OpenTable()
    {
        while (_tables.TryPeek(out BuildNode? table))
        {
            if (table.IsOpen)
            {
                return table;
            }

            _tables.Pop();
        }

        return null;
    }

    private static BuildNode? Child(BuildNode? node, HtmlTag tag)
    {
        for (int i = 0; i < (node?.Children?.Length ?? 0); i++)
        {
            if (node!.Children![i].Tag == tag)
            {
                return node.Children[i];
            }
        }

        return null;
    }
}
