using System.Runtime.InteropServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Summ.Summarization;
using Summ.Text;

namespace Summ.Bench.Experiments;

/// <summary>What ran, in a run's <c>run.json</c>: versions, options, corpus and machine, enough to run it again.</summary>
public static class RunManifest
{
    /// <summary>Name of the file in a run's folder.</summary>
    public const string FileName = "run.json";

    private const string SignatureField = "plan";

    /// <summary>Version of this program.</summary>
    public static string Version { get; } = typeof(RunManifest).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";

    /// <summary>Everything the result of a run depends on, as canonical JSON.</summary>
    public static string SignatureOf(ExperimentPlan plan) => Canonical(json => WritePlan(json, plan));

    /// <summary>
    /// Everything a cell's values depend on but its document and its system, as canonical JSON. What the other systems are, and which part of the
    /// corpus this is, does not matter to it: shards joined have the keys of a whole run.
    /// </summary>
    internal static string CellSignatureOf(ExperimentPlan plan) => Canonical(json =>
    {
        json.WriteStartObject();
        WriteMeasures(json, plan);
        json.WriteEndObject();
    });

    /// <summary>A system with its version and all its options, as canonical JSON.</summary>
    internal static string SignatureOf(SystemSpec system) => Canonical(json => WriteSystem(json, system));

    /// <summary>Writes the manifest of a new run.</summary>
    public static void Write(string folder, ExperimentPlan plan, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(plan);
        Write(folder, json => json.WriteRawValue(SignatureOf(plan)), clock);
    }

    /// <summary>Writes the manifest of a new run, its plan by the one who knows it.</summary>
    internal static void Write(string folder, Action<Utf8JsonWriter> writePlan, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        AtomicFile.Write(Path.Combine(folder, FileName), stream =>
        {
            using Utf8JsonWriter json = new(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
            json.WriteStartObject();
            json.WriteString("summ", Version);
            json.WriteString("started", clock.GetUtcNow());
            json.WritePropertyName(SignatureField);
            writePlan(json);
            json.WriteStartObject("machine");
            json.WriteString("os", RuntimeInformation.OSDescription);
            json.WriteString("architecture", RuntimeInformation.ProcessArchitecture.ToString());
            json.WriteNumber("cores", Environment.ProcessorCount);
            json.WriteString("runtime", RuntimeInformation.FrameworkDescription);
            json.WriteEndObject();
            json.WriteEndObject();
        });
    }

    /// <summary>Checks that a folder's run is this plan's, so that it can be resumed.</summary>
    /// <exception cref="InputException">The folder holds another run, or a damaged manifest.</exception>
    public static void Check(string folder, ExperimentPlan plan)
    {
        string path = Path.Combine(folder, FileName);
        using JsonDocument json = Read(folder);
        using JsonDocument wanted = JsonDocument.Parse(SignatureOf(plan));
        JsonElement found = json.RootElement.GetProperty(SignatureField);
        foreach (JsonProperty property in wanted.RootElement.EnumerateObject())
        {
            if (!found.TryGetProperty(property.Name, out JsonElement value) || !JsonElement.DeepEquals(value, property.Value))
            {
                throw new InputException($"{path}: the run there differs in {property.Name}; resume it with the options it was started with, or choose another --output");
            }
        }
    }

    /// <summary>Reads the manifest of a run.</summary>
    /// <exception cref="InputException">There is none, or it is damaged.</exception>
    public static JsonDocument Read(string folder)
    {
        string path = Path.Combine(folder, FileName);
        try
        {
            JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(path));
            if (json.RootElement.ValueKind == JsonValueKind.Object
                && json.RootElement.TryGetProperty(SignatureField, out JsonElement plan) && plan.ValueKind == JsonValueKind.Object)
            {
                return json;
            }

            json.Dispose();
            throw new JsonException("There is no plan.");
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InputException($"{path}: no such file; expected the folder of a run", e);
        }
        catch (JsonException e)
        {
            throw new InputException($"{path}: damaged; expected the manifest of a run", e);
        }
    }

    private static string Canonical(Action<Utf8JsonWriter> write)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void WritePlan(Utf8JsonWriter json, ExperimentPlan plan)
    {
        json.WriteStartObject();
        json.WriteStartObject("corpus");
        json.WriteString("name", plan.Corpus.Name);
        json.WriteString("reader", plan.Corpus.Reader);
        json.WriteString("sha256", plan.Corpus.Sha256);
        json.WriteEndObject();
        json.WriteStartArray("systems");
        foreach (SystemSpec system in plan.Systems)
        {
            WriteSystem(json, system);
        }

        json.WriteEndArray();
        json.WriteStartObject("outputs");
        foreach (ExternalOutputs outputs in plan.Outputs)
        {
            json.WriteString(outputs.Name, outputs.Sha256);
        }

        json.WriteEndObject();
        WriteMeasures(json, plan);
        json.WriteNumber("limit", plan.Limit ?? 0);
        json.WriteString("shard", $"{plan.Shard.Index}/{plan.Shard.Count}");
        json.WriteEndObject();
    }

    private static void WriteSystem(Utf8JsonWriter json, SystemSpec system)
    {
        json.WriteStartObject();
        json.WriteString("name", system.Name);
        json.WriteNumber("version", system.System.Version);
        json.WriteStartObject("parameters");
        foreach ((string name, string value) in system.Parameters)
        {
            json.WriteString(name, value);
        }

        json.WriteEndObject();
        if (system.Selector is not null)
        {
            json.WriteNumber("selector_version", system.Selector.Version);
        }

        json.WriteEndObject();
    }

    private static void WriteMeasures(Utf8JsonWriter json, ExperimentPlan plan)
    {
        json.WriteNumber("analysis_version", Document.AnalysisVersion);
        json.WriteString("length", plan.Length.ToString());
        json.WriteStartArray("metrics");
        foreach (ConfiguredMetric metric in plan.Metrics)
        {
            json.WriteStartObject();
            json.WriteString("id", metric.Info.Id);
            json.WriteNumber("version", metric.Info.Version);
            json.WriteStartObject("options");
            foreach ((string name, string value) in metric.Options.All)
            {
                json.WriteString(name, value);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("formulas");
        foreach (Readability.FormulaInfo formula in plan.Formulas)
        {
            json.WriteStartObject();
            json.WriteString("id", formula.Id);
            json.WriteNumber("version", formula.Version);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("language", plan.Language?.Code ?? "auto");
        json.WriteNumber("seed", plan.Seed);
    }
}
