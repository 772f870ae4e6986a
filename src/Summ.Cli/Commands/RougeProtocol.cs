using System.Globalization;
using Summ.Bench;
using Summ.Catalogue;
using Summ.Cli.Output;

namespace Summ.Cli.Commands;

/// <summary>Which program's ROUGE is reproduced, with what the person said of its options. Null stands for the program's own default.</summary>
internal sealed record RougeProtocol(string Name)
{
    public const string RougeScore = "rouge-score";
    public const string Rouge155 = "rouge-1.5.5";

    public bool Stem { get; init; }

    public bool RemoveStopWords { get; init; }

    public int WordLimit { get; init; }

    public int ByteLimit { get; init; }

    public string? MultiReference { get; init; }

    public double Alpha { get; init; } = 0.5;

    public bool Is155 => Name == Rouge155;

    /// <summary>What becomes of several references: the best, or all together.</summary>
    public string EffectiveMultiReference => MultiReference ?? (Is155 ? "average" : "best");

    /// <summary>The values of the catalogue's options.</summary>
    public IReadOnlyDictionary<string, string> Options => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["protocol"] = Name,
        ["stem"] = Stem ? "true" : "false",
        ["remove-stop-words"] = RemoveStopWords ? "true" : "false",
        ["word-limit"] = WordLimit.ToString(CultureInfo.InvariantCulture),
        ["byte-limit"] = ByteLimit.ToString(CultureInfo.InvariantCulture),
        ["multi-reference"] = MultiReference ?? "auto",
        ["alpha"] = Alpha.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>The name of a protocol, when it is one.</summary>
    /// <exception cref="CatalogueException">It is none.</exception>
    public static string Check(string name) => OutputFormat.Check(name, "protocol", RougeScore, Rouge155);

    /// <summary>Reads <c>100w</c> or <c>665b</c>.</summary>
    /// <exception cref="InputException">It is neither.</exception>
    public RougeProtocol WithLimit(string? text)
    {
        if (text is null)
        {
            return this;
        }

        int number = text.Length > 1 && int.TryParse(text[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out int n) ? n : 0;
        return (number, number > 0 ? text[^1] : ' ') switch
        {
            (_, 'w') => this with { WordLimit = number },
            (_, 'b') => this with { ByteLimit = number },
            _ => throw new InputException($"--limit is '{text}'; expected 100w (words) or 665b (bytes of UTF-8), from 1"),
        };
    }
}
