using AngleSharp;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Text;

namespace Summ.Html.Parsing;

/// <summary>Makes the nodes that AngleSharp's tree builder asks for; one factory a parse, because it holds the parse's counter.</summary>
internal sealed class BuildFactory(NodeCounter counter) : IDomConstructionElementFactory<BuildDocument, BuildNode>
{
    private const NodeFlags ForeignTip = NodeFlags.Special | NodeFlags.Scoped;

    public BuildDocument CreateDocument(TextSource source, IBrowsingContext? context = null) => new(source, counter);

    public BuildNode Create(BuildDocument document, StringOrMemory localName, StringOrMemory prefix = default, NodeFlags flags = NodeFlags.None)
    {
        BuildNode node = new(counter, TagTable.Find(localName.Memory.Span));
        document.LastTable = node.Tag == HtmlTag.Table ? node : document.LastTable;
        return node;
    }

    public BuildNode CreateUnknown(BuildDocument document, StringOrMemory tagName) => new(counter, TagTable.Find(tagName.Memory.Span));

    public BuildNode CreateNoScript(BuildDocument document, bool scripting) => new(counter, TagTable.Find("noscript"));

    public IConstructableNode CreateDocumentType(BuildDocument document, StringOrMemory name, StringOrMemory publicIdentifier, StringOrMemory systemIdentifier) =>
        new BuildNode(counter, new TagInfo("!doctype", HtmlTag.Other, NodeFlags.None));

    public IConstructableMetaElement CreateMeta(BuildDocument document) => new BuildMeta(counter);

    public IConstructableScriptElement CreateScript(BuildDocument document, bool parserInserted, bool started) => new BuildScript(counter);

    public IConstructableFrameElement CreateFrame(BuildDocument document) => new BuildFrame(counter);

    public IConstructableTemplateElement CreateTemplate(BuildDocument document) => new BuildTemplate(counter);

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
}
