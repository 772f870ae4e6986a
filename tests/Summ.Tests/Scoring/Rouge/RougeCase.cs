using System.Text.Json;
using Summ.Scoring.Rouge;

namespace Summ.Tests.Scoring.Rouge;

/// <summary>One case with the numbers that the Python package <c>rouge-score</c> 0.1.2 printed for it.</summary>
internal sealed record RougeCase(
    string Id, string[] Candidate, string[][] References, RougeNumbers Stem, RougeNumbers NoStem, RougeNumbers[]? StemEach, RougeNumbers[]? NoStemEach)
{
    private static readonly JsonSerializerOptions Format = new() { PropertyNameCaseInsensitive = true };

    /// <summary>Reads cases whose texts and numbers may stand in different files, joined by the id.</summary>
    public static List<RougeCase> Read(string textFile, string numberFile)
    {
        Dictionary<string, JsonElement> numbers = File.ReadLines(numberFile).Select(Parse).ToDictionary(e => e.GetProperty("id").GetString()!);
        List<RougeCase> cases = [];
        foreach (JsonElement text in File.ReadLines(textFile).Select(Parse))
        {
            string id = text.GetProperty("id").GetString()!;
            JsonElement row = numbers[id];
            cases.Add(new RougeCase(
                id,
                text.GetProperty("candidate").Deserialize<string[]>()!,
                text.GetProperty("references").Deserialize<string[][]>()!,
                row.GetProperty("stem").Deserialize<RougeNumbers>(Format)!,
                row.GetProperty("nostem").Deserialize<RougeNumbers>(Format)!,
                row.TryGetProperty("stem_each", out JsonElement stems) ? stems.Deserialize<RougeNumbers[]>(Format) : null,
                row.TryGetProperty("nostem_each", out JsonElement plain) ? plain.Deserialize<RougeNumbers[]>(Format) : null));
        }

        return cases;
    }

    private static JsonElement Parse(string line) => JsonDocument.Parse(line).RootElement;
}

/// <summary>Precision, recall and F1 of each metric.</summary>
internal sealed record RougeNumbers(
    double[] Rouge1, double[] Rouge2, double[] Rouge3, double[] Rouge4, double[] RougeL, double[] RougeLsum)
{
    public static RougeNumbers Of(RougeScorer scorer, string[][] references, string[] candidate)
    {
        RougeReferences analysed = scorer.Analyze(references);
        RougeCandidate read = analysed.Read(candidate);
        return new RougeNumbers(
            Parts(scorer.ScoreN(analysed, read, 1)),
            Parts(scorer.ScoreN(analysed, read, 2)),
            Parts(scorer.ScoreN(analysed, read, 3)),
            Parts(scorer.ScoreN(analysed, read, 4)),
            Parts(scorer.ScoreL(analysed, read)),
            Parts(scorer.ScoreLsum(analysed, read)));
    }

    /// <summary>All numbers in a row, to be compared bit by bit.</summary>
    public double[] All() => [.. Rouge1, .. Rouge2, .. Rouge3, .. Rouge4, .. RougeL, .. RougeLsum];

    private static double[] Parts(RougeScore score) => [score.Precision, score.Recall, score.F1];
}
