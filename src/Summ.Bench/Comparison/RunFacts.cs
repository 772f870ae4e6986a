using System.Text.Json;
using Summ.Bench.Experiments;

namespace Summ.Bench.Comparison;

/// <summary>What of a run's manifest decides whether it can be compared with another.</summary>
public sealed record RunFacts
{
    /// <summary>Name of the corpus.</summary>
    public required string Corpus { get; init; }

    /// <summary>Hash of the corpus.</summary>
    public required string CorpusSha256 { get; init; }

    /// <summary>How long summaries could be.</summary>
    public required string Length { get; init; }

    /// <summary>Names of the systems and of the outputs from elsewhere, in the order of the run.</summary>
    public required IReadOnlyList<string> Systems { get; init; }

    /// <summary>Versions and options of the metrics by id, as canonical JSON.</summary>
    internal IReadOnlyDictionary<string, string> Metrics { get; init; } = new Dictionary<string, string>();

    /// <summary>Versions of the readability formulas by id, as canonical JSON.</summary>
    internal IReadOnlyDictionary<string, string> Formulas { get; init; } = new Dictionary<string, string>();

    /// <summary>Versions of how sources are analysed and measured; only under equal ones do the readabilities of a source tell whether it is the same text.</summary>
    internal string SourceSignature { get; init; } = "";

    /// <summary>Readability of each document's source, by id: a mark to tell texts by.</summary>
    internal IReadOnlyDictionary<string, double[]> Sources { get; init; } = new Dictionary<string, double[]>();

    /// <summary>Reads the manifest of a folder.</summary>
    /// <exception cref="InputException">There is none, or it is damaged.</exception>
    internal static RunFacts Read(string folder)
    {
        using JsonDocument manifest = RunManifest.Read(folder);
        try
        {
            JsonElement plan = manifest.RootElement.GetProperty("plan");
            if (plan.TryGetProperty("track", out JsonElement track))
            {
                throw new InputException($"{folder}: is a run of the {track.GetString()} track; expected one of summarization");
            }

            JsonElement corpus = plan.GetProperty("corpus");
            return new RunFacts
            {
                Corpus = Text(corpus, "name"),
                CorpusSha256 = Text(corpus, "sha256"),
                Length = Text(plan, "length"),
                Systems = [.. plan.GetProperty("systems").EnumerateArray().Select(s => Text(s, "name")), .. plan.GetProperty("outputs").EnumerateObject().Select(o => o.Name)],
                Metrics = plan.GetProperty("metrics").EnumerateArray().ToDictionary(m => Text(m, "id"), m => m.GetRawText(), StringComparer.Ordinal),
                Formulas = plan.GetProperty("formulas").EnumerateArray().ToDictionary(f => Text(f, "id"), f => f.GetRawText(), StringComparer.Ordinal),
                SourceSignature = $"{plan.GetProperty("analysis_version").GetRawText()} {plan.GetProperty("language").GetRawText()} {plan.GetProperty("formulas").GetRawText()}",
            };
        }
        catch (Exception e) when (e is KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            throw new InputException($"{Path.Combine(folder, RunManifest.FileName)}: damaged; expected the manifest of a run", e);
        }
    }

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString() ?? throw new InvalidOperationException($"The field '{name}' is null.");
}
