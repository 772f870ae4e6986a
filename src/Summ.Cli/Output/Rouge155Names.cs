using System.Globalization;

namespace Summ.Cli.Output;

/// <summary>The measures of ROUGE as ROUGE-1.5.5 names and orders them.</summary>
internal static class Rouge155Names
{
    private const string Prefix = "rouge-";

    /// <summary>Whether a metric is a measure of ROUGE.</summary>
    public static bool Knows(string id) => id.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>As in <c>ROUGE-W-1.2</c>. ROUGE-Lsum is another name of ROUGE-L here.</summary>
    public static string Of(string id) => id switch
    {
        "rouge-lsum" => "ROUGE-L",
        "rouge-w" => "ROUGE-W-1.2",
        _ => id.ToUpperInvariant(),
    };

    /// <summary>Where the script prints it: N-grams by their length, L, W, S, SU.</summary>
    public static (int Kind, int Length) Order(string id)
    {
        string rest = id[Prefix.Length..];
        return rest switch
        {
            [>= '0' and <= '9', ..] => (0, Number(rest)),
            ['l', ..] => (1, 0),
            ['w', ..] => (2, 0),
            ['s', 'u', ..] => (3, (2 * Number(rest[2..])) + 1),
            _ => (3, 2 * Number(rest[1..])),
        };
    }

    // The unlimited gap comes last.
    private static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : int.MaxValue / 4;
}
