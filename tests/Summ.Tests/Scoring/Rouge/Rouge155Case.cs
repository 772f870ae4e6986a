using System.Globalization;
using System.Text.Json;
using Summ.Scoring.Rouge;

namespace Summ.Tests.Scoring.Rouge;

/// <summary>A case with the digits that ROUGE-1.5.5 printed for it, by option set and multi-reference mode.</summary>
internal sealed record Rouge155Case(string Id, string[] Candidate, string[][] References, JsonElement Sets)
{
    private static readonly (string Name, Rouge155Options Options)[] OptionSets =
    [
        ("a", new Rouge155Options { Stem = true }),
        ("b", new Rouge155Options()),
        ("c", new Rouge155Options { Stem = true, RemoveStopWords = true }),
        ("d", new Rouge155Options { Stem = true, WordLimit = 100 }),
        ("e", new Rouge155Options { Stem = true, ByteLimit = 665 }),
    ];

    /// <summary>Reads cases whose texts and numbers stand in different files, joined by the id.</summary>
    public static List<Rouge155Case> Read(string textFile, string numberFile)
    {
        Dictionary<string, JsonElement> numbers = File.ReadLines(numberFile).Select(Parse).ToDictionary(e => e.GetProperty("id").GetString()!);
        return
        [
            .. File.ReadLines(textFile).Select(Parse).Select(text => new Rouge155Case(
                text.GetProperty("id").GetString()!,
                text.GetProperty("candidate").Deserialize<string[]>()!,
                text.GetProperty("references").Deserialize<string[][]>()!,
                numbers[text.GetProperty("id").GetString()!].GetProperty("sets"))),
        ];
    }

    /// <summary>Recall, precision and F of a metric as text of five decimals.</summary>
    public static string Text(RougeScore? score) => score is not { } value ? "null"
        : string.Create(CultureInfo.InvariantCulture, $"[{value.Recall:F5},{value.Precision:F5},{value.F1:F5}]");

    /// <summary>What differs, by a line each; compares everything that the file has, and counts it.</summary>
    public IEnumerable<string> Different(Action compared)
    {
        foreach ((string name, Rouge155Options options) in OptionSets)
        {
            JsonElement set = Sets.GetProperty(name);
            JsonElement average = set.GetProperty("A");

            // Where the file has no other numbers for B, they are those of A.
            JsonElement best = set.TryGetProperty("B", out JsonElement own) ? own : average;
            foreach ((RougeMultiReference mode, JsonElement expected) in new[] { (RougeMultiReference.Average, average), (RougeMultiReference.Best, best) })
            {
                Rouge155Scorer scorer = new(options with { MultiReference = mode });
                RougeReferences references = scorer.Analyze(References);
                RougeCandidate candidate = references.Read(Candidate);
                foreach (JsonProperty metric in expected.EnumerateObject())
                {
                    compared();
                    string actual = Text(Score(scorer, references, candidate, metric.Name));
                    if (actual != metric.Value.GetRawText())
                    {
                        yield return $"{Id} {name} {mode} {metric.Name}: {metric.Value.GetRawText()} but {actual}";
                    }
                }
            }
        }
    }

    private static RougeScore? Score(Rouge155Scorer scorer, RougeReferences references, RougeCandidate candidate, string metric) => metric switch
    {
        "ROUGE-L" => scorer.ScoreL(references, candidate),
        "ROUGE-W-1.2" => scorer.ScoreW(references, candidate),
        "ROUGE-S4" => scorer.ScoreS(references, candidate),
        "ROUGE-SU4" => scorer.ScoreSU(references, candidate, 4),
        _ => scorer.ScoreN(references, candidate, metric["ROUGE-".Length] - '0'),
    };

    private static JsonElement Parse(string line) => JsonDocument.Parse(line).RootElement;
}
