namespace Summ.Text;

/// <summary>A sentence found in a text.</summary>
/// <param name="Span">Where it stands, in UTF-16 code units, trimmed of white space and never empty.</param>
/// <param name="Paragraph">Zero-based index of its paragraph; paragraphs are separated by blank lines.</param>
public readonly record struct SentenceSpan(TextSpan Span, int Paragraph);
