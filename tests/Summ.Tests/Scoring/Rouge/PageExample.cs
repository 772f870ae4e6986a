using System.Text.RegularExpressions;

namespace Summ.Tests.Scoring.Rouge;

/// <summary>A worked example of docs/rouge.md.</summary>
/// <param name="Id">The case.</param>
/// <param name="Metric">Id of the metric.</param>
/// <param name="Options">Options as <c>summ score</c> takes them.</param>
/// <param name="Rouge155">F under rouge-1.5.5 as printed, or <c>none</c>.</param>
/// <param name="RougeScore">F1 under rouge-score to five decimals, or a dash where the protocol has no such metric or option.</param>
internal sealed partial record PageExample(string Id, string Metric, string[] Options, string Rouge155, string RougeScore)
{
    public bool Stem => Options.Contains("--stem");

    public bool RemoveStopWords => Options.Contains("--remove-stop-words");

    /// <summary>Words that a text is cut to, or 0.</summary>
    public int WordLimit => Limit('w');

    /// <summary>Bytes that a text is cut to, or 0.</summary>
    public int ByteLimit => Limit('b');

    /// <summary>Whether the best reference is asked for.</summary>
    public bool Best => Value("--multi-reference") == "best";

    public static PageExample Parse(string line)
    {
        Match match = Pattern().Match(line);
        Assert.True(match.Success, $"an example that cannot be read: {line}");
        return new PageExample(
            match.Groups["id"].Value,
            match.Groups["metric"].Value,
            match.Groups["options"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            match.Groups["first"].Value,
            match.Groups["second"].Value);
    }

    private int Limit(char unit) => Value("--limit") is string limit && limit.EndsWith(unit) ? int.Parse(limit[..^1]) : 0;

    private string? Value(string option) => Options.Contains(option) ? Options[Array.IndexOf(Options, option) + 1] : null;

    [GeneratedRegex(@"^\* \*\*Example\*\* `(?<id>edge-[a-z0-9-]+)`, `(?<metric>rouge-[a-z0-9*.]+)(?<options>( --?[a-z-]+| [a-z0-9]+)*)`: (?<first>[01]\.\d{5}|none) / (?<second>[01]\.\d{5}|–)$")]
    private static partial Regex Pattern();
}
