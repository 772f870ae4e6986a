using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace Summ.Html.Parsing;

/// <summary>
/// A node while AngleSharp's tree builder works: as little as the builder asks for. It serves plain elements and texts; the builder tells some
/// kinds by their interface, which are the derived classes. <see cref="PageTree"/> replaces them all when the tree is complete.
/// </summary>
internal class BuildNode : IConstructableElement
{
    public const string HtmlNamespace = "http://www.w3.org/1999/xhtml";
    public const string SvgNamespace = "http://www.w3.org/2000/svg";
    public const string MathNamespace = "http://www.w3.org/1998/Math/MathML";

    private static readonly TagInfo TextTag = new("#text", HtmlTag.Text, NodeFlags.None);

    private readonly NodeCounter _counter;
    private readonly TagInfo _tag;
    private readonly string _namespace;

    public BuildNode(NodeCounter counter, TagInfo tag, string namespaceUri = HtmlNamespace)
    {
        _counter = counter;
        _tag = tag;
        _namespace = namespaceUri;
        IsOpen = true;
        counter.Add();
        counter.Open++;
    }

    private BuildNode(NodeCounter counter, string text)
    {
        _counter = counter;
        _tag = TextTag;
        _namespace = HtmlNamespace;
        Text = text;
        counter.Add();
    }

    public HtmlTag Tag => _tag.Tag;

    public NodeFlags Flags => _tag.Flags;

    /// <summary>Whether the builder still has the element on its stack of open elements; false for texts.</summary>
    public bool IsOpen { get; private set; }

    public string? Text { get; private set; }

    public BuildNodeList? Children { get; private set; }

    public BuildAttributes? Attributes { get; private set; }

    public IConstructableNode? Parent { get; set; }

    public ISourceReference? SourceReference { get; set; }

    public StringOrMemory NodeName => _tag.Name;

    public StringOrMemory LocalName => _tag.Name;

    public StringOrMemory NamespaceUri => _namespace;

    public StringOrMemory Prefix => StringOrMemory.Empty;

    public IConstructableNodeList ChildNodes => Children ??= new BuildNodeList();

    IConstructableNamedNodeMap IConstructableElement.Attributes => Attributes ??= new BuildAttributes();

    public void SetAttribute(string? namespaceUri, StringOrMemory name, StringOrMemory value) => SetOwnAttribute(name, value);

    public void SetOwnAttribute(StringOrMemory name, StringOrMemory value) => (Attributes ??= new BuildAttributes()).Set(name.ToString(), value.ToString());

    public StringOrMemory GetAttribute(StringOrMemory namespaceUri, StringOrMemory localName) =>
        Attributes?.Find(localName.Memory.Span) is { } value ? value : default(StringOrMemory);

    public bool HasAttribute(StringOrMemory name) => Attributes?.Find(name.Memory.Span) is not null;

    public void SetAttributes(StructAttributes tagAttributes)
    {
        for (int i = 0; i < tagAttributes.Count; i++)
        {
            MemoryHtmlAttributeToken attribute = tagAttributes[i];
            (Attributes ??= new BuildAttributes()).Append(attribute.Name.ToString(), attribute.Value.ToString());
        }
    }

    public void AddNode(IConstructableNode node)
    {
        node.Parent = this;
        (Children ??= new BuildNodeList()).Add((BuildNode)node);
    }

    public void InsertNode(int idx, IConstructableNode childNode)
    {
        childNode.Parent = this;
        (Children ??= new BuildNodeList()).Insert(idx, (BuildNode)childNode);
    }

    public void RemoveNode(int idx, IConstructableNode childNode)
    {
        Children!.RemoveAt(idx);
        childNode.Parent = null;
    }

    public void RemoveChild(IConstructableNode childNode)
    {
        Children?.Remove((BuildNode)childNode);
        childNode.Parent = null;
    }

    public void RemoveFromParent() => Parent?.RemoveChild(this);

    // The builder asks to leave out white space between elements; without it "<b>a</b> <b>b</b>" would become "ab".
    public void AppendText(StringOrMemory text, bool emitWhiteSpaceOnly = false) => InsertText(Children?.Length ?? 0, text, emitWhiteSpaceOnly);

    public void InsertText(int idx, StringOrMemory text, bool emitWhiteSpaceOnly = false)
    {
        BuildNodeList children = Children ??= new BuildNodeList();
        BuildNode node = new(_counter, text.ToString()) { Parent = this };
        children.Insert(idx, node);
    }

    public IConstructableNode ShallowCopy()
    {
        // Only formatting elements are copied, and the copy takes the place of the original on the stack.
        SetupElement();
        BuildNode copy = new(_counter, _tag, _namespace);
        copy.Attributes = Attributes?.Copy();
        return copy;
    }

    public void AddComment(ref StructHtmlToken token)
    {
        // Comments are never content.
    }

    /// <summary>The builder calls this whenever it takes an element off its stack.</summary>
    public void SetupElement()
    {
        _counter.Open -= IsOpen ? 1 : 0;
        IsOpen = false;
    }
}
