using System.Text.Json;
using System.Text.Json.Serialization;

namespace Summ.Tests.Scoring.Rouge;

/// <summary>A case of the table in docs/rouge.md, with the numbers that ROUGE-1.5.5, rouge_score 0.1.2 and other packages printed for it.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Cause">What it shows.</param>
/// <param name="Metric">Id of the metric.</param>
/// <param name="Stem">Whether the packages that have a stemmer used it.</param>
/// <param name="Candidate">Sentences of the candidate.</param>
/// <param name="References">Sentences of each reference.</param>
/// <param name="Rouge155">Recall, precision and F of ROUGE-1.5.5 with <c>-f A</c>, of five decimals.</param>
/// <param name="Rouge155Best">The same with <c>-f B</c>.</param>
/// <param name="RougeScore">Precision, recall and F1 of rouge_score.</param>
/// <param name="Others">F1 of other packages, to five decimals; null where the package takes one reference only.</param>
internal sealed record TellingCase(
    string Id,
    string Cause,
    string Metric,
    bool Stem,
    string[] Candidate,
    string[][] References,
    [property: JsonPropertyName("rouge-1.5.5")] double[] Rouge155,
    [property: JsonPropertyName("rouge-1.5.5-best")] double[] Rouge155Best,
    [property: JsonPropertyName("rouge-score")] double[] RougeScore,
    Dictionary<string, double?> Others)
{
    private static readonly JsonSerializerOptions Format = new() { PropertyNameCaseInsensitive = true };

    /// <summary>The cases, in the order of the table.</summary>
    public static List<TellingCase> Read() =>
        [.. File.ReadLines(RougePage.File("tests", "Summ.Tests", "Scoring", "Rouge", "telling-cases.jsonl")).Select(line => JsonSerializer.Deserialize<TellingCase>(line, Format)!)];
}
