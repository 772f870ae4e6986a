using AngleSharp;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Text;

namespace Summ.Html.Parsing;

/// <summary>Makes the nodes that AngleSharp's tree builder asks for; one factory a parse, because it holds the parse's state.</summary>
internal sealed class BuildFactory(NodeCounter counter) : IDomConstructionElementFactory<BuildDocument, BuildNode>
{
    private const NodeFlags ForeignTip = NodeFlags.Special | NodeFlags.Scoped;

    /// <summary>Templates made so far.</summary>
    public int Templates { get; private set; }

    /// <summary>Name that the next <c>div</c> gets instead, or null; see <see cref="TokenGate"/>.</summary>
    public string? NameOfNextDiv { get; set; }

    public BuildDocument CreateDocument(TextSource source, IBrowsingContext? context = null) => new(source, counter);

    public BuildNode Create(BuildDocument document, StringOrMemory localName, StringOrMemory prefix = default, NodeFlags flags = NodeFlags.None)
    {
        BuildNode node = new(counter, Row(localName.Memory.Span));
        if (node.Tag == HtmlTag.Table)
        {
            document.NoteTable(node);
        }

        return node;
    }

    public BuildNode CreateUnknown(BuildDocument document, StringOrMemory tagName) => new(counter, Row(tagName.Memory.Span));

    public BuildNode CreateNoScript(BuildDocument document, bool scripting) => new(counter, TagTable.Find("noscript"));

    public IConstructableNode CreateDocumentType(BuildDocument document, StringOrMemory name, StringOrMemory publicIdentifier, StringOrMemory systemIdentifier)
    {
        BuildNode doctype = new(counter, new TagInfo("!doctype", HtmlTag.Other, NodeFlags.None));
        doctype.SetupElement();
        return doctype;
    }

    public IConstructableMetaElement CreateMeta(BuildDocument document) => new BuildMeta(counter);

    public IConstructableScriptElement CreateScript(BuildDocument document, bool parserInserted, bool started) => new BuildScript(counter);

    public IConstructableFrameElement CreateFrame(BuildDocument document) => new BuildFrame(counter);

    public IConstructableTemplateElement CreateTemplate(BuildDocument document)
    {
        Templates++;
        return new BuildTemplate(counter);
    }

    public IConstructableFormElement CreateForm(BuildDocument document) => new BuildForm(counter);

    public IConstructableMathElement CreateMath(BuildDocument document, StringOrMemory name = default)
    {
        string local = name.IsNullOrEmpty ? "math" : name.ToString();
        NodeFlags flags = NodeFlags.MathMember | local switch
        {
            "mi" or "mo" or "mn" or "ms" or "mtext" => ForeignTip | NodeFlags.MathTip,
            "annotation-xml" => ForeignTip,
            _ => NodeFlags.None,
        };
        return new BuildMath(counter, new TagInfo(local, HtmlTag.Math, flags));
    }

    public IConstructableSvgElement CreateSvg(BuildDocument document, StringOrMemory name = default)
    {
        string local = name.IsNullOrEmpty ? "svg" : name.ToString();
        NodeFlags flags = NodeFlags.SvgMember | local switch
        {
            "foreignObject" or "desc" or "title" => ForeignTip | NodeFlags.HtmlTip,
            _ => NodeFlags.None,
        };
        return new BuildSvg(counter, new TagInfo(local, HtmlTag.Svg, flags));
    }

    private TagInfo Row(ReadOnlySpan<char> name)
    {
        if (NameOfNextDiv is null || !name.SequenceEqual(TokenGate.Div))
        {
            return TagTable.Find(name);
        }

        TagInfo row = TagTable.Find(NameOfNextDiv);
        NameOfNextDiv = null;
        return row;
    }
}
