namespace Summ.Text.Splitting;

/// <summary>A run of terminators with what closes behind it.</summary>
/// <param name="Start">Offset of its first mark.</param>
/// <param name="End">Offset behind its last mark, before closing quotes.</param>
/// <param name="Kind">The strongest of its marks; several full stops are an ellipsis.</param>
/// <param name="Closed">Whether a quote or bracket closes behind it.</param>
/// <param name="QuoteClosed">Whether a quote closes behind it.</param>
/// <param name="InnerBracketClosed">Whether a bracket that was opened inside the sentence closes behind it.</param>
internal readonly record struct Terminator(int Start, int End, TerminatorKind Kind, bool Closed, bool QuoteClosed, bool InnerBracketClosed);
