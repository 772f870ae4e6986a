namespace Summ.Readability.Lexical;

/// <summary>A measure of the catalogue: what it is, where it comes from, how its value is read. Of a text without a word every measure is NaN.</summary>
public sealed class LexicalMeasureInfo
{
    /// <summary>Stable identifier, as in <c>mtld</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Name for people.</summary>
    public required string Name { get; init; }

    /// <summary>Raised by one with every change of behaviour, so that old results are never mixed with new ones.</summary>
    public int Version { get; init; } = 1;

    /// <summary>Language whose texts it is defined for, as a BCP 47 primary subtag such as <c>en</c>; null for any.</summary>
    public string? Language { get; init; }

    /// <summary>Unit of the value, as in <c>minutes</c>.</summary>
    public required string Unit { get; init; }

    /// <summary>The values it can take, in words.</summary>
    public required string Range { get; init; }

    /// <summary>The publication it follows: authors, year, title, venue; <c>none</c> for a plain description of the text.</summary>
    public required string Citation { get; init; }

    /// <summary>The idea in a sentence or two, and how a high value is read.</summary>
    public required string Summary { get; init; }

    /// <summary>The texts for which the value is NaN.</summary>
    public string UndefinedFor { get; init; } = "a text without a word";

    /// <summary>How the value depends on the length of the text; empty when it does not, or when it is a length itself.</summary>
    public string LengthEffect { get; init; } = "";

    /// <summary>
    /// Fewest words from which published studies call the value reliable; of fewer it is computed all the same. 0 when no such number
    /// is known, or when no length would do: see <see cref="LengthEffect"/>.
    /// </summary>
    public int MinimumWords { get; init; }

    /// <summary>Decimals that are worth printing.</summary>
    public int Decimals { get; init; } = 3;

    /// <summary>Whether short reports show it.</summary>
    public bool IsCommon { get; init; }

    /// <summary>The measure.</summary>
    public required ILexicalMeasure Measure { get; init; }

    /// <summary>Computes the value; NaN when it is not defined for the text.</summary>
    /// <param name="counts">What was counted in the text.</param>
    /// <exception cref="ArgumentNullException">The counts are null.</exception>
    public double Compute(LexicalCounts counts) => Measure.Compute(counts);
}
