using System.Text;
using Summ.Catalogue;

namespace Summ.Summarization;

/// <summary>
/// A system with its options as people write it: <c>text-rank</c>, <c>text-rank:damping=0.9,tolerance=1e-8</c>,
/// <c>lex-rank:threshold=0.1+mmr:lambda=0.7</c> (a ranker, then the selector that chooses by its scores).
/// </summary>
public sealed class SystemSpec
{
    private const string SeedOption = "seed";

    private readonly OptionValues _systemOptions;
    private readonly OptionValues? _selectorOptions;

    private SystemSpec(SummarizerInfo system, OptionValues systemOptions, SelectorInfo? selector, OptionValues? selectorOptions)
    {
        System = system;
        Selector = selector;
        _systemOptions = systemOptions;
        _selectorOptions = selectorOptions;
        Name = Canonical();
    }

    /// <summary>The system.</summary>
    public SummarizerInfo System { get; }

    /// <summary>The selector put behind it, or null for the system's own choice.</summary>
    public SelectorInfo? Selector { get; }

    /// <summary>Canonical name: ids in lower case, and the options that differ from their defaults, in the catalogue's order.</summary>
    public string Name { get; }

    /// <summary>All options with their values; a selector's are prefixed by its id, as in <c>mmr.lambda</c>.</summary>
    public IReadOnlyDictionary<string, string> Parameters
    {
        get
        {
            Dictionary<string, string> all = new(_systemOptions.All, StringComparer.Ordinal);
            foreach ((string name, string value) in _selectorOptions?.All ?? [])
            {
                all[$"{Selector!.Id}.{name}"] = value;
            }

            return all;
        }
    }

    /// <summary>Reads one system.</summary>
    /// <exception cref="CatalogueException">It is not one; the message says why in one line.</exception>
    public static SystemSpec Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string[] parts = SplitAtPlus(text.Trim());
        if (parts.Length > 2)
        {
            throw new CatalogueException($"'{text}' has {parts.Length - 1} selectors; expected SYSTEM or SYSTEM+SELECTOR");
        }

        (string id, IEnumerable<KeyValuePair<string, string>> given) = SplitOptions(parts[0]);
        SummarizerInfo system = Summarizers.Find(id);
        OptionValues options = new(id, system.Options, given);
        if (parts.Length == 1)
        {
            return new SystemSpec(system, options, null, null);
        }

        (string selectorId, IEnumerable<KeyValuePair<string, string>> selectorGiven) = SplitOptions(parts[1]);
        SelectorInfo selector = Selectors.Find(selectorId);
        if (system.Ranker is null)
        {
            throw new CatalogueException($"'{id}' chooses sentences itself and takes no selector; '{selectorId}' goes behind a ranker such as text-rank");
        }

        return new SystemSpec(system, options, selector, new OptionValues(selectorId, selector.Options, selectorGiven));
    }

    /// <summary>
    /// Reads a list such as <c>lead,text-rank:damping=0.9,tolerance=1e-8,lex-rank</c>: a piece <c>name=value</c> behind a comma belongs to
    /// the system before it. <c>all</c> stands for the whole catalogue.
    /// </summary>
    /// <exception cref="CatalogueException">A system is not one, or stands there twice.</exception>
    public static IReadOnlyList<SystemSpec> ParseList(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<string> names = [];
        foreach (string piece in text.Split(',', StringSplitOptions.TrimEntries))
        {
            if (names.Count > 0 && piece.Contains('=', StringComparison.Ordinal) && !StartsWithId(piece))
            {
                names[^1] += "," + piece;
            }
            else if (piece == "all")
            {
                names.AddRange(Summarizers.All.Select(i => i.Id));
            }
            else
            {
                names.Add(piece);
            }
        }

        List<SystemSpec> specs = names.ConvertAll(Parse);
        if (specs.GroupBy(s => s.Name, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw new CatalogueException($"system '{twice.Key}' is given twice");
        }

        return specs;
    }

    /// <summary>The same system with this seed, if it has an option <c>seed</c> that was left at its default; else itself.</summary>
    public SystemSpec WithSeed(int seed)
    {
        bool takesSeed = System.Options.Any(o => o.Name == SeedOption) && _systemOptions.Changed.All(o => o.Key != SeedOption);
        if (!takesSeed)
        {
            return this;
        }

        OptionValues options = new(System.Id, System.Options, _systemOptions.Changed.Append(
            KeyValuePair.Create(SeedOption, seed.ToString(global::System.Globalization.CultureInfo.InvariantCulture))));
        return new SystemSpec(System, options, Selector, _selectorOptions);
    }

    /// <summary>Makes the system.</summary>
    public ISummarizer Create() => Selector is null
        ? System.Create(_systemOptions)
        : new RankingSummarizer(System.Ranker!(_systemOptions), Selector.Create(_selectorOptions!));

    /// <inheritdoc cref="Name"/>
    public override string ToString() => Name;

    // text-rank:damping=0.9 begins a new system; damping=0.9 does not: its first ':' or '+' does not come before '='.
    private static bool StartsWithId(string piece) =>
        piece.AsSpan().IndexOfAny(':', '+') is int mark and >= 0 && mark < piece.IndexOf('=', StringComparison.Ordinal);

    // The plus of an exponent, as in 1e+3, is no separator.
    private static string[] SplitAtPlus(string text)
    {
        List<string> parts = [];
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '+' && !(i > 1 && text[i - 1] is 'e' or 'E' && char.IsAsciiDigit(text[i - 2])))
            {
                parts.Add(text[start..i]);
                start = i + 1;
            }
        }

        parts.Add(text[start..]);
        return [.. parts];
    }

    private static (string Id, IEnumerable<KeyValuePair<string, string>> Options) SplitOptions(string part)
    {
        int colon = part.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
        {
            return (part, []);
        }

        string id = part[..colon];
        return (id, part[(colon + 1)..].Split(',').Select(piece =>
        {
            int equals = piece.IndexOf('=', StringComparison.Ordinal);
            return equals > 0
                ? KeyValuePair.Create(piece[..equals].Trim(), piece[(equals + 1)..].Trim())
                : throw new CatalogueException($"{id}: option '{piece}' has no value; expected NAME=VALUE");
        }));
    }

    private string Canonical()
    {
        StringBuilder name = new(System.Id);
        Append(name, _systemOptions);
        if (Selector is not null)
        {
            name.Append('+').Append(Selector.Id);
            Append(name, _selectorOptions!);
        }

        return name.ToString();
    }

    private static void Append(StringBuilder name, OptionValues options)
    {
        char separator = ':';
        foreach ((string option, string value) in options.Changed)
        {
            name.Append(separator).Append(option).Append('=').Append(value);
            separator = ',';
        }
    }
}
