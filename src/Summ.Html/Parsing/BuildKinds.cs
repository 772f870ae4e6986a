using AngleSharp.Html.Construction;

namespace Summ.Html.Parsing;

/// <summary>An element of an SVG picture.</summary>
internal sealed class BuildSvg(NodeCounter counter, TagInfo tag) : BuildNode(counter, tag, SvgNamespace), IConstructableSvgElement;

/// <summary>An element of a MathML formula.</summary>
internal sealed class BuildMath(NodeCounter counter, TagInfo tag) : BuildNode(counter, tag, MathNamespace), IConstructableMathElement;

/// <summary>A <c>form</c>.</summary>
internal sealed class BuildForm(NodeCounter counter) : BuildNode(counter, TagTable.Find("form")), IConstructableFormElement;

/// <summary>A <c>frame</c>.</summary>
internal sealed class BuildFrame(NodeCounter counter) : BuildNode(counter, TagTable.Find("frame")), IConstructableFrameElement;

/// <summary>A <c>meta</c>; its charset is settled before parsing.</summary>
internal sealed class BuildMeta(NodeCounter counter) : BuildNode(counter, TagTable.Find("meta")), IConstructableMetaElement
{
    public void Handle()
    {
        // Nothing to change any more.
    }
}

/// <summary>A <c>script</c>; none is run.</summary>
internal sealed class BuildScript(NodeCounter counter) : BuildNode(counter, TagTable.Find("script")), IConstructableScriptElement
{
    public Task RunAsync(CancellationToken cancel) => Task.CompletedTask;

    public bool Prepare(IConstructableDocument document) => false;
}

/// <summary>A <c>template</c>; its content stays among its children and is dropped with it.</summary>
internal sealed class BuildTemplate(NodeCounter counter) : BuildNode(counter, TagTable.Find("template")), IConstructableTemplateElement
{
    public void PopulateFragment()
    {
        // No separate fragment.
    }
}
