namespace Summ.Text;

/// <summary>A sentence found in a text.</summary>
/// <param name="Span">Its trimmed, non-empty range.</param>
/// <param name="Paragraph">Zero-based index of the paragraph it stands in; paragraphs are separated by blank lines.</param>
public readonly record struct SentenceSpan(TextSpan Span, int Paragraph);
