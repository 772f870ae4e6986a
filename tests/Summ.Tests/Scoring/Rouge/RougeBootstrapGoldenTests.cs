using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Summ.Scoring.Rouge;

namespace Summ.Tests.Scoring.Rouge;

/// <summary>Fifty documents of one system, averaged by the two original programs.</summary>
public sealed class RougeBootstrapGoldenTests
{
    private const string Golden = "reference/rouge/rouge-bootstrap.json";

    [GoldenFact(Golden)]
    public void AllRunsOfTheScript_AreReproducedAsText()
    {
        using JsonDocument golden = JsonDocument.Parse(File.ReadAllText(GoldenFiles.Find(Golden)!));
        JsonElement part = golden.RootElement.GetProperty("rouge155");
        int[] order = [.. part.GetProperty("bootstrap_instance_order").EnumerateArray().Select(id => Document(id.GetString()!))];
        List<string> different = [];
        int compared = 0;
        foreach (JsonElement run in part.GetProperty("runs").EnumerateArray())
        {
            string options = run.GetProperty("options").GetString()!;
            foreach (JsonProperty metric in run.GetProperty("summary").EnumerateObject())
            {
                // The order in the file is recall, precision, F.
                RougeScore[] documents = [.. run.GetProperty("per_instance").GetProperty(metric.Name).EnumerateArray()
                    .Select(s => new RougeScore(Number(s[1]), Number(s[0]), Number(s[2])))];
                RougeInterval got = Rouge155Bootstrap.Of(
                    [.. order.Select(i => documents[i])], Option(options, "-c"), Option(options, "-r"));
                foreach ((string name, Func<RougeScore, double> value) in Parts)
                {
                    foreach ((string bound, RougeScore score) in new[] { ("low", got.Low), ("average", got.Mid), ("high", got.High) })
                    {
                        compared++;
                        string expected = metric.Value.GetProperty(name).GetProperty(bound).GetString()!;
                        string actual = value(score).ToString("F5", CultureInfo.InvariantCulture);
                        if (actual != expected)
                        {
                            different.Add($"{options} {metric.Name} {name} {bound}: {actual} for {expected}");
                        }
                    }
                }
            }
        }

        Assert.Empty(different);
        Assert.Equal(9 * (8 + 4 + 3 + 3 + 3 + 2), compared);
    }

    [GoldenFact(Golden)]
    public void AggregatesOfThePackage_AreReproducedToTheLastBit()
    {
        using JsonDocument golden = JsonDocument.Parse(File.ReadAllText(GoldenFiles.Find(Golden)!));
        JsonElement part = golden.RootElement.GetProperty("rouge_score");
        uint seed = part.GetProperty("seed").GetUInt32();
        List<string> different = [];
        int compared = 0;
        foreach (JsonProperty stemming in part.GetProperty("scores").EnumerateObject())
        {
            string[] names = [.. stemming.Value.GetProperty("per_instance").EnumerateObject().Select(p => p.Name)];
            RougeScore[][] metrics = [.. names.Select(n =>
                stemming.Value.GetProperty("per_instance").GetProperty(n).EnumerateArray().Select(Score).ToArray())];
            foreach ((string key, double confidence, int samples) in new[] { ("aggregate", 0.95, 1000), ("aggregate_ci90_n200", 0.9, 200) })
            {
                RougeInterval[] got = RougeScoreBootstrap.Of(metrics, seed, confidence, samples);
                for (int m = 0; m < names.Length; m++)
                {
                    JsonElement expected = stemming.Value.GetProperty(key).GetProperty(names[m]);
                    foreach ((string bound, RougeScore score) in new[] { ("low", got[m].Low), ("mid", got[m].Mid), ("high", got[m].High) })
                    {
                        compared++;
                        if (score != Score(expected.GetProperty(bound)))
                        {
                            different.Add($"{stemming.Name} {key} {names[m]} {bound}: {score} for {Score(expected.GetProperty(bound))}");
                        }
                    }
                }
            }
        }

        Assert.Empty(different);
        Assert.Equal(2 * 2 * 6 * 3, compared);
    }

    private static (string Name, Func<RougeScore, double> Value)[] Parts => [("R", s => s.Recall), ("P", s => s.Precision), ("F", s => s.F1)];

    private static int Document(string id) => int.Parse(id[..id.IndexOf('.', StringComparison.Ordinal)], CultureInfo.InvariantCulture) - 1;

    private static double Number(JsonElement text) => double.Parse(text.GetString()!, CultureInfo.InvariantCulture);

    private static RougeScore Score(JsonElement s) => new(s[0].GetDouble(), s[1].GetDouble(), s[2].GetDouble());

    private static int Option(string options, string name) =>
        int.Parse(Regex.Match(options, name + " ([0-9]+)").Groups[1].Value, CultureInfo.InvariantCulture);
}
