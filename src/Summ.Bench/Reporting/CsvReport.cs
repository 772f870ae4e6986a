using System.Globalization;
using CsvHelper;
using Summ.Bench.Statistics;

namespace Summ.Bench.Reporting;

/// <summary>A leaderboard as CSV in full precision, one line a system, everything that was measured.</summary>
internal static class CsvReport
{
    public static void Write(Leaderboard leaderboard, TextWriter output)
    {
        using CsvWriter csv = CsvWriter.Create(output, new CsvWriterOptions(), leaveOpen: true);
        string[] changes = [.. leaderboard.Rows[0].ReadabilityChange.Keys];
        WriteHead(csv, leaderboard.Rows[0], changes);
        foreach (LeaderboardRow row in leaderboard.Rows)
        {
            csv.WriteField(row.Name);
            csv.WriteField(row.IsUpperBound ? "true" : "false");
            csv.WriteField(row.Documents.ToString(CultureInfo.InvariantCulture));
            csv.WriteField(row.Failures.ToString(CultureInfo.InvariantCulture));
            WriteNumber(csv, row.Words);
            foreach (MetricSummary score in row.Scores.Values)
            {
                if (score.IsTriple)
                {
                    WriteNumber(csv, score.Precision);
                    WriteNumber(csv, score.Recall);
                }

                WriteInterval(csv, score.Primary);
            }

            foreach (MeanInterval interval in row.Readability.Values)
            {
                WriteInterval(csv, interval);
            }

            WriteNumber(csv, row.Throughput?.DocumentsPerSecond ?? double.NaN);
            WriteNumber(csv, row.Throughput?.MegabytesPerSecond ?? double.NaN);
            WriteNumber(csv, row.Throughput?.AllocatedBytesPerDocument ?? double.NaN);
            WriteVersusBest(csv, row.VersusBest);
            foreach (string formula in changes)
            {
                WriteChange(csv, row.ReadabilityChange.TryGetValue(formula, out MeanInterval change) ? change : null);
            }

            csv.EndRecord();
        }
    }

    private static void WriteHead(CsvWriter csv, LeaderboardRow first, string[] changes)
    {
        List<string> names = ["system", "upper_bound", "documents", "failures", "words"];
        foreach ((string metric, MetricSummary score) in first.Scores)
        {
            string primary = score.IsTriple ? $"{metric}_f1" : metric;
            names.AddRange(score.IsTriple ? [$"{metric}_precision", $"{metric}_recall"] : []);
            names.AddRange([primary, $"{primary}_low", $"{primary}_high"]);
        }

        foreach (string formula in first.Readability.Keys)
        {
            names.AddRange([formula, $"{formula}_low", $"{formula}_high"]);
        }

        names.AddRange(["documents_per_second", "megabytes_per_second", "allocated_bytes_per_document"]);
        names.AddRange(["vs_best_difference", "vs_best_low", "vs_best_high", "vs_best_p", "vs_best_p_holm", "vs_best_tied"]);
        foreach (string formula in changes)
        {
            names.AddRange([$"{formula}_change", $"{formula}_change_low", $"{formula}_change_high", $"{formula}_change_documents"]);
        }

        names.ForEach(n => csv.WriteField(n));
        csv.EndRecord();
    }

    private static void WriteVersusBest(CsvWriter csv, VersusBest? versus)
    {
        WriteNumber(csv, versus?.Difference ?? double.NaN);
        WriteNumber(csv, versus?.Low ?? double.NaN);
        WriteNumber(csv, versus?.High ?? double.NaN);
        WriteNumber(csv, versus?.P ?? double.NaN);
        WriteNumber(csv, versus?.AdjustedP ?? double.NaN);
        csv.WriteField(versus is null ? "" : versus.Tied ? "true" : "false");
    }

    private static void WriteChange(CsvWriter csv, MeanInterval? change)
    {
        WriteInterval(csv, change ?? new MeanInterval(double.NaN, double.NaN, double.NaN, 0));
        csv.WriteField((change?.Count ?? 0).ToString(CultureInfo.InvariantCulture));
    }

    private static void WriteInterval(CsvWriter csv, MeanInterval interval)
    {
        WriteNumber(csv, interval.Mean);
        WriteNumber(csv, interval.Low);
        WriteNumber(csv, interval.High);
    }

    private static void WriteNumber(CsvWriter csv, double value) =>
        csv.WriteField(double.IsFinite(value) ? value.ToString("R", CultureInfo.InvariantCulture) : "");
}
