using System.Globalization;

namespace Summ.Catalogue;

/// <summary>Values for the options of one catalogue entry, checked; an option not given has its default.</summary>
public sealed class OptionValues
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<OptionInfo> _options;

    /// <summary>Checks values against the options of an entry.</summary>
    /// <param name="owner">Id of the entry, for messages.</param>
    /// <param name="options">Its options.</param>
    /// <param name="given">Names and values as text, in invariant culture.</param>
    /// <exception cref="CatalogueException">A name is unknown or given twice, or a value out of range.</exception>
    public OptionValues(string owner, IReadOnlyList<OptionInfo> options, IEnumerable<KeyValuePair<string, string>> given)
    {
        _options = options;
        foreach ((string name, string value) in given)
        {
            OptionInfo option = options.FirstOrDefault(o => o.Name.Equals(name, StringComparison.Ordinal))
                ?? throw CatalogueException.Unknown($"option of '{owner}'", name, options.Select(o => o.Name));
            string canonical;
            try
            {
                canonical = option.Canonical(value);
            }
            catch (CatalogueException e)
            {
                throw new CatalogueException($"{owner}: {e.Message}", e);
            }

            if (!_values.TryAdd(name, canonical))
            {
                throw new CatalogueException($"{owner}: option '{name}' is given twice");
            }
        }
    }

    /// <summary>All options with their values in canonical form, in the order of the catalogue.</summary>
    public IEnumerable<KeyValuePair<string, string>> All => _options.Select(o => KeyValuePair.Create(o.Name, Text(o.Name)));

    /// <summary>Those whose value is not the default, in the order of the catalogue.</summary>
    public IEnumerable<KeyValuePair<string, string>> Changed => _options.Where(o => Text(o.Name) != o.Default).Select(o => KeyValuePair.Create(o.Name, Text(o.Name)));

    /// <summary>Value of a number option.</summary>
    public double Number(string name) => double.Parse(Text(name), CultureInfo.InvariantCulture);

    /// <summary>Value of a whole-number option.</summary>
    public int Integer(string name) => int.Parse(Text(name), CultureInfo.InvariantCulture);

    /// <summary>Value of a flag.</summary>
    public bool Flag(string name) => Text(name) == "true";

    /// <summary>Value of a choice, or of any option as text.</summary>
    /// <exception cref="ArgumentException">There is no such option.</exception>
    public string Text(string name) => _values.TryGetValue(name, out string? value)
        ? value
        : _options.FirstOrDefault(o => o.Name == name)?.Default ?? throw new ArgumentException($"There is no option '{name}'.", nameof(name));
}
