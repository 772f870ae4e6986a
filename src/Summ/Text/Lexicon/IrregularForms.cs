using System.Collections.Frozen;

namespace Summ.Text.Lexicon;

/// <summary>Inflected forms whose base no rule finds, such as <c>children</c> and <c>happier</c>. Immutable, safe for threads.</summary>
internal sealed class IrregularForms
{
    private const string WordNetResource = "Summ.Text.Lexicon.Data.wordnet-exceptions.tsv";

    private static readonly Lazy<IrregularForms> WordNetForms = new(() => Read(WordNetResource));

    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _bases;

    private IrregularForms(FrozenDictionary<string, string> bases)
    {
        _bases = bases.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The exception lists of WordNet 2.0, in the form in which ROUGE-1.5.5 has them. Read at the first use.</summary>
    public static IrregularForms WordNet => WordNetForms.Value;

    /// <summary>The base of a lower-case form, when it is irregular.</summary>
    public bool TryFind(ReadOnlySpan<char> form, out ReadOnlySpan<char> @base)
    {
        bool found = _bases.TryGetValue(form, out string? value);
        @base = value;
        return found;
    }

    private static IrregularForms Read(string resource)
    {
        using Stream stream = typeof(IrregularForms).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The resource {resource} is not embedded.");
        using StreamReader reader = new(stream);
        Dictionary<string, string> bases = new(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            int tab = line.IndexOf('\t', StringComparison.Ordinal);
            bases.Add(line[..tab], line[(tab + 1)..]);
        }

        return new IrregularForms(bases.ToFrozenDictionary(StringComparer.Ordinal));
    }
}
