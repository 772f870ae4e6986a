using System.Globalization;
using System.Text.Json;
using Summ.Scoring.Rouge;

namespace Summ.Tests.Scoring.Rouge;

/// <summary>docs/rouge.md says what the reference programs print and what Summ computes.</summary>
public sealed class TellingCasesTests
{
    private const string Rouge155File = "reference/rouge/rouge155-expected.jsonl";
    private const string RougeScoreFile = "reference/rouge/rouge_score-expected.jsonl";

    private static readonly List<TellingCase> Cases = TellingCase.Read();

    private static string EdgeCases => Path.Combine(AppContext.BaseDirectory, "Scoring", "Rouge", "edge-cases.jsonl");

    [Fact]
    public void RougeScore_GivesTheNumbersOfThePackage()
    {
        Assert.Equal(10, Cases.Count);
        Assert.All(Cases, c => Assert.Equal(c.RougeScore, Parts(MetricScores.OfRougeScore(c.Metric, c.Stem, c.References, c.Candidate))));
    }

    [Theory]
    [InlineData(RougeMultiReference.Average)]
    [InlineData(RougeMultiReference.Best)]
    public void Rouge155_GivesTheDigitsOfTheProgram(RougeMultiReference multiReference)
    {
        Assert.All(Cases, c =>
        {
            RougeScore score = MetricScores.OfRouge155(c.Metric, new Rouge155Options { Stem = c.Stem, MultiReference = multiReference }, c.References, c.Candidate)!.Value;
            double[] printed = multiReference == RougeMultiReference.Best ? c.Rouge155Best : c.Rouge155;
            Assert.Equal(printed.Select(Text), [Text(score.Recall), Text(score.Precision), Text(score.F1)]);
        });
    }

    [Fact]
    public void Table_IsTheFileAndWhatSummComputes()
    {
        List<string[]> expected = [["", "case", "cause", "metric", "Summ `rouge-1.5.5`", "ROUGE-1.5.5", "Summ `rouge-score`", "rouge_score", .. Cases[0].Others.Keys]];
        expected.AddRange(Cases.Select((c, i) => (string[])
        [
            $"{i + 1}",
            $"`{c.Id}`",
            c.Cause,
            c.Metric.ToUpperInvariant() + (c.Stem ? ", stemmed" : ""),
            Text(MetricScores.OfRouge155(c.Metric, new Rouge155Options { Stem = c.Stem }, c.References, c.Candidate)!.Value.F1),
            Text(c.Rouge155[2]),
            Text(MetricScores.OfRougeScore(c.Metric, c.Stem, c.References, c.Candidate).F1),
            Text(c.RougeScore[2]),
            .. c.Others.Values.Select(v => v is double f ? Text(f) : "–"),
        ]));
        Assert.Equal(expected, RougePage.Table());
    }

    [Fact]
    public void Examples_AreWhatSummComputes()
    {
        Dictionary<string, RougeCase> cases = RougeCase.Read(EdgeCases, EdgeCases).ToDictionary(c => c.Id);
        List<PageExample> examples = RougePage.Examples();
        Assert.True(examples.Count > 20);
        Assert.All(examples, example =>
        {
            RougeCase item = cases[example.Id];
            Rouge155Options options = new()
            {
                Stem = example.Stem,
                RemoveStopWords = example.RemoveStopWords,
                WordLimit = example.WordLimit,
                ByteLimit = example.ByteLimit,
                MultiReference = example.Best ? RougeMultiReference.Best : RougeMultiReference.Average,
            };
            RougeScore? score = MetricScores.OfRouge155(example.Metric, options, item.References, item.Candidate);
            Assert.Equal(example.Rouge155, score is { } exists ? Text(exists.F1) : "none");
            bool isDefined = example.Metric[6] is >= '1' and <= '9' or 'l' && !example.RemoveStopWords && example.WordLimit + example.ByteLimit == 0;
            Assert.Equal(example.RougeScore, isDefined ? Text(MetricScores.OfRougeScore(example.Metric, example.Stem, item.References, item.Candidate).F1) : "–");
        });
    }

    [GoldenFact(Rouge155File)]
    public void Cases_HoldWhatTheProgramsPrinted()
    {
        Dictionary<string, JsonElement> perl = Golden(Rouge155File);
        Dictionary<string, JsonElement> python = Golden(RougeScoreFile);
        foreach (TellingCase item in Cases)
        {
            JsonElement sets = perl[item.Id].GetProperty("sets").GetProperty(item.Stem ? "a" : "b");
            Assert.Equal(sets.GetProperty("A").GetProperty(item.Metric.ToUpperInvariant()).Deserialize<double[]>(), item.Rouge155);
            Assert.Equal(sets.GetProperty("B").GetProperty(item.Metric.ToUpperInvariant()).Deserialize<double[]>(), item.Rouge155Best);
            string name = item.Metric == "rouge-l" ? "rougeL" : item.Metric.Replace("-", "", StringComparison.Ordinal);
            Assert.Equal(python[item.Id].GetProperty(item.Stem ? "stem" : "nostem").GetProperty(name).Deserialize<double[]>(), item.RougeScore);
        }
    }

    private static double[] Parts(RougeScore score) => [score.Precision, score.Recall, score.F1];

    private static string Text(double value) => value.ToString("F5", CultureInfo.InvariantCulture);

    private static Dictionary<string, JsonElement> Golden(string file) =>
        File.ReadLines(GoldenFiles.Find(file)!).Select(line => JsonDocument.Parse(line).RootElement).ToDictionary(e => e.GetProperty("id").GetString()!);
}
