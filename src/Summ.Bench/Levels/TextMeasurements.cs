using Summ.Readability;
using Summ.Readability.Lexical;

namespace Summ.Bench.Levels;

/// <summary>What was counted in a text.</summary>
/// <param name="Id">Id of the text.</param>
/// <param name="Counts">For formulas; all 0 when no system needs them.</param>
/// <param name="Lexical">For lexical measures; null when no system needs them.</param>
internal sealed record TextMeasurements(string Id, TextCounts Counts, LexicalCounts Lexical);
