namespace Summ.Text;

/// <summary>A sentence of a <see cref="Document"/>: where it stands in the text and which tokens it holds.</summary>
/// <param name="Start">Offset of its first UTF-16 code unit in <see cref="Document.Text"/>.</param>
/// <param name="Length">Number of code units, at least 1.</param>
/// <param name="FirstToken">Index of its first token in <see cref="Document.Tokens"/>.</param>
/// <param name="TokenCount">Number of its tokens; 0 for a sentence without a word, such as <c>***</c>.</param>
/// <param name="Paragraph">Zero-based index of its paragraph.</param>
public readonly record struct Sentence(int Start, int Length, int FirstToken, int TokenCount, int Paragraph);
