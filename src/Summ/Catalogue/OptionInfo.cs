using System.Globalization;

namespace Summ.Catalogue;

/// <summary>What an option's value is.</summary>
public enum OptionKind
{
    /// <summary>A real number.</summary>
    Number,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Flag,

    /// <summary>One of a few words.</summary>
    Choice,
}

/// <summary>An option of a system, a selector or a metric: its name, meaning, default and range.</summary>
public sealed class OptionInfo
{
    private OptionInfo(string name, OptionKind kind, string defaultValue, string description)
    {
        Name = name;
        Kind = kind;
        Default = defaultValue;
        Description = description;
    }

    /// <summary>Name as written in <c>text-rank:damping=0.85</c>.</summary>
    public string Name { get; }

    /// <summary>What its value is.</summary>
    public OptionKind Kind { get; }

    /// <summary>Default value, in invariant culture.</summary>
    public string Default { get; }

    /// <summary>What it does, with unit and source of the default.</summary>
    public string Description { get; }

    /// <summary>Smallest value allowed; null for flags and choices.</summary>
    public double? Minimum { get; private init; }

    /// <summary>Largest value allowed; null for flags and choices.</summary>
    public double? Maximum { get; private init; }

    /// <summary>The words allowed; empty but for choices.</summary>
    public IReadOnlyList<string> Choices { get; private init; } = [];

    /// <summary>The values allowed, for people: <c>0 to 1</c>, <c>threshold or continuous</c>.</summary>
    public string Range => Kind switch
    {
        OptionKind.Flag => "true or false",
        OptionKind.Choice => string.Join(" or ", Choices),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Minimum} to {Maximum}"),
    };

    /// <summary>A real number between two bounds, both allowed.</summary>
    public static OptionInfo Number(string name, double defaultValue, double minimum, double maximum, string description) =>
        new(name, OptionKind.Number, defaultValue.ToString(CultureInfo.InvariantCulture), description) { Minimum = minimum, Maximum = maximum };

    /// <summary>A whole number between two bounds, both allowed.</summary>
    public static OptionInfo Integer(string name, int defaultValue, int minimum, int maximum, string description) =>
        new(name, OptionKind.Integer, defaultValue.ToString(CultureInfo.InvariantCulture), description) { Minimum = minimum, Maximum = maximum };

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public static OptionInfo Flag(string name, bool defaultValue, string description) =>
        new(name, OptionKind.Flag, defaultValue ? "true" : "false", description);

    /// <summary>One of a few words.</summary>
    public static OptionInfo Choice(string name, string defaultValue, IReadOnlyList<string> choices, string description) =>
        new(name, OptionKind.Choice, defaultValue, description) { Choices = choices };

    /// <summary>The value in its canonical form.</summary>
    /// <exception cref="CatalogueException">The value is not of this option's kind, or out of its range.</exception>
    public string Canonical(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        switch (Kind)
        {
            case OptionKind.Number when double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
                && number >= Minimum && number <= Maximum:
                return number.ToString(CultureInfo.InvariantCulture);
            case OptionKind.Integer when int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int integer)
                && integer >= Minimum && integer <= Maximum:
                return integer.ToString(CultureInfo.InvariantCulture);
            case OptionKind.Flag when bool.TryParse(value, out bool flag):
                return flag ? "true" : "false";
            case OptionKind.Choice when Choices.Contains(value, StringComparer.OrdinalIgnoreCase):
                return Choices.First(c => c.Equals(value, StringComparison.OrdinalIgnoreCase));
            default:
                throw new CatalogueException($"option '{Name}' is '{value}'; expected {(Kind == OptionKind.Integer ? "a whole number from " : Kind == OptionKind.Number ? "a number from " : "")}{Range}");
        }
    }
}
