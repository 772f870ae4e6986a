using System.Globalization;

namespace Summ.Summarization;

/// <summary>What a <see cref="SummaryLength"/> counts.</summary>
public enum LengthUnit
{
    /// <summary>Sentences.</summary>
    Sentences,

    /// <summary>Words as white space separates them.</summary>
    Words,

    /// <summary>Bytes of the summary's text in UTF-8, blanks between sentences included.</summary>
    Bytes,

    /// <summary>Per cent of the document's sentences, rounded half up, at least one sentence of a non-empty document.</summary>
    Percent,
}

/// <summary>How long a summary may be at the most: <c>3s</c>, <c>100w</c>, <c>665b</c> or <c>10%</c>.</summary>
public readonly record struct SummaryLength
{
    /// <summary>Makes a length.</summary>
    /// <param name="value">The limit: a whole number from 0 for sentences, words and bytes; above 0 and up to 100 for per cent.</param>
    /// <param name="unit">What it counts.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of its unit's range.</exception>
    public SummaryLength(double value, LengthUnit unit)
    {
        bool inRange = unit == LengthUnit.Percent
            ? value is > 0 and <= 100
            : value is >= 0 and <= int.MaxValue && value == Math.Floor(value);
        if (!inRange)
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, unit == LengthUnit.Percent
                ? "A percentage must be above 0 and at most 100."
                : "A length must be a whole number from 0.");
        }

        Value = value;
        Unit = unit;
    }

    /// <summary>The limit in <see cref="Unit"/>.</summary>
    public double Value { get; }

    /// <summary>What <see cref="Value"/> counts.</summary>
    public LengthUnit Unit { get; }

    /// <summary>At most so many sentences.</summary>
    public static SummaryLength Sentences(int count) => new(count, LengthUnit.Sentences);

    /// <summary>At most so many words, as white space separates them.</summary>
    public static SummaryLength Words(int count) => new(count, LengthUnit.Words);

    /// <summary>At most so many bytes of UTF-8.</summary>
    public static SummaryLength Bytes(int count) => new(count, LengthUnit.Bytes);

    /// <summary>A share of the document's sentences in per cent.</summary>
    public static SummaryLength Percent(double percent) => new(percent, LengthUnit.Percent);

    /// <summary>Reads <c>3s</c>, <c>100w</c>, <c>665b</c> or <c>10%</c>.</summary>
    /// <returns>False when the text is none of these or out of range.</returns>
    public static bool TryParse(string? text, out SummaryLength length)
    {
        length = default;
        if (text is null || text.Length < 2
            || !double.TryParse(text.AsSpan(0, text.Length - 1), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value))
        {
            return false;
        }

        LengthUnit? unit = text[^1] switch
        {
            's' => LengthUnit.Sentences,
            'w' => LengthUnit.Words,
            'b' => LengthUnit.Bytes,
            '%' => LengthUnit.Percent,
            _ => null,
        };
        try
        {
            length = unit is null ? default : new SummaryLength(value, unit.Value);
            return unit is not null;
        }
        catch (ArgumentOutOfRangeException)
        {
            return false;
        }
    }

    /// <summary>The form that <see cref="TryParse"/> reads.</summary>
    public override string ToString() => Value.ToString("0.###############", CultureInfo.InvariantCulture) + Unit switch
    {
        LengthUnit.Words => "w",
        LengthUnit.Bytes => "b",
        LengthUnit.Percent => "%",
        _ => "s",
    };
}
