using Summ.Bench.Extraction.Measures;

namespace Summ.Bench.Extraction.Systems;

/// <summary>What a system made of a page.</summary>
/// <param name="Text">The article; words of two paragraphs never touch.</param>
/// <param name="Fields">What else it found.</param>
public sealed record PageText(string Text, PageFields Fields);
