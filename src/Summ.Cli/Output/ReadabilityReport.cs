using Summ.Readability;
using Summ.Readability.Lexical;
using Summ.Text;

namespace Summ.Cli.Output;

/// <summary>What <c>summ readability</c> tells of one text.</summary>
internal sealed record ReadabilityReport(Document Document, TextCounts Counts, IReadOnlyList<FormulaInfo> Formulas)
{
    /// <summary>Id of the article among many; else null.</summary>
    public string? Id { get; init; }

    /// <summary>What a table of the article is headed with; null for a single one.</summary>
    public string? Heading { get; init; }

    public required LexicalCounts Lexical { get; init; }

    public required IReadOnlyList<LexicalMeasureInfo> Measures { get; init; }

    /// <summary>By what hardness is measured.</summary>
    public required Yardstick Yardstick { get; init; }

    /// <summary>The sentences that make the text harder, the hardest first.</summary>
    public IReadOnlyList<HardSentence> Sentences { get; init; } = [];

    public IReadOnlyList<HardWord> Words { get; init; } = [];

    public IReadOnlyList<ParagraphReadability> Paragraphs { get; init; } = [];

    /// <summary>Whether hardest sentences and words were asked for.</summary>
    public bool HasHardest { get; init; }

    /// <summary>Whether paragraphs were asked for.</summary>
    public bool HasParagraphs { get; init; }

    /// <summary>Whether all formulas are shown of which the consensus is made.</summary>
    public bool HasConsensus { get; init; }

    /// <summary>The formulas of which paragraphs show the score.</summary>
    public required IReadOnlyList<FormulaInfo> ParagraphFormulas { get; init; }
}
