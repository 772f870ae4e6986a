using System.Text.Json;
using Summ.Bench.Comparison;

namespace Summ.Cli.Output;

/// <summary>A comparison as one JSON document, in full precision; a number that does not exist is null.</summary>
internal static class ComparisonJson
{
    public static void Write(Utf8JsonWriter json, RunComparison comparison, IReadOnlyList<DocumentContrast> contrasts)
    {
        json.WriteStartObject();
        WriteSide(json, "a", comparison.NameA, comparison.FactsA);
        WriteSide(json, "b", comparison.NameB, comparison.FactsB);
        json.WriteString("test", comparison.Options.Test.ToString().ToLowerInvariant());
        json.WriteNumber("seed", comparison.Options.Seed);
        json.WriteNumber("alpha", ComparisonOptions.Alpha);
        json.WriteStartArray("comparisons");
        foreach (ComparisonRow row in comparison.Rows)
        {
            WriteRow(json, row);
        }

        json.WriteEndArray();
        WriteTexts(json, "conclusions", new ComparisonWords(comparison).Conclusions());
        WriteTexts(json, "warnings", comparison.Warnings);
        WriteTexts(json, "notes", comparison.Notes);
        json.WriteStartArray("documents");
        foreach (DocumentContrast contrast in contrasts)
        {
            WriteContrast(json, contrast, comparison.Rows[0].Metric);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteSide(Utf8JsonWriter json, string name, string side, RunFacts? facts)
    {
        json.WriteStartObject(name);
        json.WriteString("name", side);
        json.WriteString("corpus", facts?.Corpus);
        json.WriteString("length", facts?.Length);
        json.WriteEndObject();
    }

    private static void WriteRow(Utf8JsonWriter json, ComparisonRow row)
    {
        PairedResult result = row.Result;
        json.WriteStartObject();
        json.WriteString("system_a", row.SystemA);
        json.WriteString("system_b", row.SystemB);
        json.WriteString("metric", row.Metric.Id);
        json.WriteNumber("documents", result.Documents);
        JsonOutput.Number(json, "mean_a", result.MeanA);
        JsonOutput.Number(json, "mean_b", result.MeanB);
        JsonOutput.Number(json, "difference", result.Difference);
        if (double.IsFinite(result.Low))
        {
            json.WriteStartArray("ci95");
            json.WriteNumberValue(result.Low);
            json.WriteNumberValue(result.High);
            json.WriteEndArray();
        }
        else
        {
            json.WriteNull("ci95");
        }

        JsonOutput.Number(json, "p", row.P);
        JsonOutput.Number(json, "p_holm", row.AdjustedP);
        JsonOutput.Number(json, "p_randomization", result.RandomizationP);
        JsonOutput.Number(json, "p_bootstrap", result.BootstrapP);
        JsonOutput.Number(json, "p_wilcoxon", result.WilcoxonP);
        JsonOutput.Number(json, "cohen_dz", result.EffectSize);
        json.WriteNumber("wins", row.Wins);
        json.WriteNumber("ties", result.Equal);
        json.WriteNumber("losses", row.Losses);
        json.WriteString("verdict", row.Verdict.ToString().ToLowerInvariant());
        json.WriteEndObject();
    }

    private static void WriteContrast(Utf8JsonWriter json, DocumentContrast contrast, ScoredMetric metric)
    {
        json.WriteStartObject();
        json.WriteString("document", contrast.Document);
        json.WriteString("metric", metric.Id);
        JsonOutput.Number(json, "a", contrast.ScoreA);
        JsonOutput.Number(json, "b", contrast.ScoreB);
        JsonOutput.Number(json, "difference", contrast.Difference);
        json.WriteString("summary_a", contrast.SummaryA);
        json.WriteString("summary_b", contrast.SummaryB);
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
