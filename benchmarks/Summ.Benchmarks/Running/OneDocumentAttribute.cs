namespace Summ.Benchmarks.Running;

/// <summary>In which form a benchmark reads its document.</summary>
public enum DocumentForm
{
    /// <summary>The made-up text.</summary>
    Text,

    /// <summary>The page around it.</summary>
    Page,

    /// <summary>The articles of the built-in corpus.</summary>
    Prose,
}

/// <summary>Says that an operation processes one document of <c>Sentences</c> sentences, so that rates can be told.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OneDocumentAttribute(DocumentForm form) : Attribute
{
    public DocumentForm Form { get; } = form;
}
