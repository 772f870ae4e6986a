using System.Globalization;
using System.Text;
using System.Text.Json;
using Summ.Bench.Experiments;
using Summ.Numerics;
using Summ.Scoring;

namespace Summ.Bench.Tests.Comparison;

/// <summary>The folder of a run with scores that a test chose: ROUGE-1 (more is better), redundancy (less is better) and compression (neither).</summary>
internal sealed record HandMadeRun
{
    public string Corpus { get; init; } = "hand-made";

    public string Sha256 { get; init; } = "aa";

    public string Length { get; init; } = "3s";

    public string Stem { get; init; } = "true";

    public int RougeVersion { get; init; } = 1;

    /// <summary>ROUGE-1 by system, a value a document; NaN where it does not exist.</summary>
    public Dictionary<string, double[]> Systems { get; init; } = [];

    /// <summary>Id of the document at a position.</summary>
    public Func<int, string> Id { get; init; } = i => $"d{i}";

    /// <summary>A mark of the document's text.</summary>
    public Func<int, double> Source { get; init; } = i => i;

    /// <summary>Flesch-Kincaid grade of a summary, by its ROUGE-1; none when null.</summary>
    public Func<double, double>? Grade { get; init; }

    public Func<Cell, Cell> Change { get; init; } = c => c;

    public string Write(TemporaryFolder folder, string name)
    {
        string path = Path.Combine(folder.Path, name);
        Directory.CreateDirectory(path);
        File.WriteAllText(Path.Combine(path, RunManifest.FileName), Manifest());
        using Ledger ledger = Ledger.Open(path);
        foreach ((string system, double[] values) in Systems)
        {
            ledger.Append(values.Select((v, i) => Change(CellOf(system, i, v))));
        }

        return path;
    }

    /// <summary>Values around a mean, the same for the same seed.</summary>
    public static double[] Noise(int count, int seed, double mean = 0.3, double spread = 0.2)
    {
        SplitMix64 random = new((ulong)seed);
        double[] values = new double[count];
        for (int i = 0; i < count; i++)
        {
            values[i] = mean + (spread * (random.NextDouble() - 0.5));
        }

        return values;
    }

    private Cell CellOf(string system, int index, double f1) => new()
    {
        Key = string.Create(CultureInfo.InvariantCulture, $"{system}-{index}"),
        System = system,
        Document = Id(index),
        Index = index,
        Summary = string.Create(CultureInfo.InvariantCulture, $"{system} of {Id(index)}"),
        Scores = new Dictionary<string, MetricValue>
        {
            ["rouge-1"] = MetricValue.OfTriple(f1, f1, f1),
            ["redundancy"] = MetricValue.OfNumber(f1 / 10),
            ["compression"] = MetricValue.OfNumber(10 * f1),
        },
        Readability = Grade is null ? [] : new Dictionary<string, double> { ["flesch-kincaid"] = Grade(f1) },
        SourceReadability = new Dictionary<string, double> { ["flesch-kincaid"] = Source(index) },
    };

    private string Manifest()
    {
        StringBuilder systems = new();
        foreach (string system in Systems.Keys)
        {
            systems.Append(systems.Length == 0 ? "" : ",").Append(CultureInfo.InvariantCulture, $$$"""{"name":{{{JsonSerializer.Serialize(system)}}},"version":1,"parameters":{}}""");
        }

        return $$$$"""
            {"summ":"1.0.0","started":"2026-01-01T00:00:00Z","plan":{"corpus":{"name":"{{{{Corpus}}}}","reader":"none","sha256":"{{{{Sha256}}}}"},"systems":[{{{{systems}}}}],"outputs":{},
            "analysis_version":1,"length":"{{{{Length}}}}","metrics":[{"id":"compression","version":1,"options":{}},{"id":"rouge-1","version":{{{{RougeVersion}}}},"options":{"stem":"{{{{Stem}}}}"}},{"id":"redundancy","version":1,"options":{}}],
            "formulas":[{"id":"flesch-kincaid","version":1}],"language":"auto","seed":1,"limit":0,"shard":"1/1"},"machine":{}}
            """;
    }
}
