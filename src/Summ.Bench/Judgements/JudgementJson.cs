using System.Text.Json;

namespace Summ.Bench.Judgements;

/// <summary>A report as JSON: numbers in full precision, null where one does not exist.</summary>
public static class JudgementJson
{
    /// <summary>Writes it as one object.</summary>
    public static void Write(JudgementReport report, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        json.WriteString("corpus", report.Corpus);
        json.WriteStartObject("protocol");
        json.WriteString("name", report.Protocol);
        json.WriteBoolean("stem", report.Stem);
        json.WriteEndObject();
        json.WriteNumber("documents", report.Documents);
        json.WriteNumber("systems", report.Systems);
        json.WriteNumber("summaries", report.Summaries);
        json.WriteNumber("broken_records", report.Broken);
        json.WriteStartObject("bootstrap");
        json.WriteString("over", report.Options.Resampling.ToString().ToLowerInvariant());
        json.WriteNumber("resamples", report.Options.Resamples);
        json.WriteNumber("seed", report.Options.Seed);
        json.WriteEndObject();
        json.WriteStartArray("groups");
        foreach (AgreementGroup group in report.Groups)
        {
            WriteGroup(json, group);
        }

        json.WriteEndArray();
        if (report.Published.Count > 0)
        {
            json.WriteStartArray("published");
            foreach (PublishedComparison comparison in report.Published)
            {
                WritePublished(json, comparison);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteGroup(Utf8JsonWriter json, AgreementGroup group)
    {
        json.WriteStartObject();
        json.WriteString("human", group.Human);
        json.WriteString("type", group.Type);
        json.WriteString("level", group.Level == JudgementLevel.System ? "system" : "summary");
        json.WriteNumber("documents", group.Documents);
        json.WriteNumber("systems", group.Systems);
        json.WriteNumber("summaries", group.Summaries);
        json.WriteStartArray("metrics");
        foreach (Agreement row in group.Rows)
        {
            json.WriteStartObject();
            json.WriteString("metric", row.Column.Metric);
            json.WriteString("part", JudgementTable.PartName(row.Column.Part));
            json.WriteBoolean("sign_turned", row.Column.IsTurned);
            json.WriteNumber("n", row.Count);
            json.WriteNumber("left_out", row.LeftOut);
            json.WriteNumber("summaries", row.Summaries);
            WriteCoefficient(json, "pearson", row.Pearson);
            WriteCoefficient(json, "spearman", row.Spearman);
            WriteCoefficient(json, "kendall", row.Kendall);
            if (group.Level == JudgementLevel.System)
            {
                WriteBest(json, row.Best);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteCoefficient(Utf8JsonWriter json, string name, CoefficientInterval interval)
    {
        Number(json, name, interval.Value);
        if (!double.IsFinite(interval.Low))
        {
            json.WriteNull(name + "_ci95");
            return;
        }

        json.WriteStartArray(name + "_ci95");
        json.WriteNumberValue(interval.Low);
        json.WriteNumberValue(interval.High);
        json.WriteEndArray();
    }

    private static void WriteBest(Utf8JsonWriter json, BestComparison? best)
    {
        if (best is null)
        {
            json.WriteNull("against_best");
            return;
        }

        json.WriteStartObject("against_best");
        json.WriteBoolean("is_best", best.IsBest);
        json.WriteBoolean("is_among_best", best.IsAmongBest);
        Number(json, "williams_t", best.T);
        Number(json, "p", best.PValue);
        Number(json, "p_holm", best.AdjustedPValue);
        json.WriteEndObject();
    }

    private static void WritePublished(Utf8JsonWriter json, PublishedComparison comparison)
    {
        json.WriteStartObject();
        json.WriteString("metric", comparison.Metric);
        json.WriteString("part", JudgementTable.PartName(comparison.Part));
        json.WriteString("published_as", comparison.PublishedName);
        json.WriteNumber("summaries", comparison.Count);
        json.WriteNumber("tolerance", PublishedComparison.Tolerance);
        Number(json, "share", comparison.Share);
        Number(json, "mean_absolute_difference", comparison.MeanDifference);
        json.WriteStartArray("worst");
        foreach (ScoreDifference worst in comparison.Worst)
        {
            json.WriteStartObject();
            json.WriteString("document", worst.Document);
            json.WriteString("system", worst.System);
            json.WriteNumber("ours", worst.Ours);
            json.WriteNumber("published", worst.Published);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("systems_that_differ");
        foreach (SystemShare system in comparison.Systems)
        {
            json.WriteStartObject();
            json.WriteString("system", system.System);
            json.WriteNumber("share", system.Share);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Number(Utf8JsonWriter json, string name, double value)
    {
        if (double.IsFinite(value))
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
