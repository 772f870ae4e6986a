using System.Globalization;
using CsvHelper;
using Summ.Bench.Reporting;
using Summ.Catalogue;

namespace Summ.Bench.Extraction;

/// <summary>The ways to write an <see cref="ExtractionBoard"/>.</summary>
public static class ExtractionReports
{
    private static readonly (string Format, Action<ExtractionBoard, TextWriter> Write)[] All = [("markdown", Markdown), ("csv", Csv), ("json", Json)];

    /// <summary>Names of the formats.</summary>
    public static IReadOnlyList<string> Formats => Array.ConvertAll(All, r => r.Format);

    /// <summary>The way of a format.</summary>
    /// <exception cref="CatalogueException">There is none.</exception>
    public static Action<ExtractionBoard, TextWriter> Find(string format) =>
        All.FirstOrDefault(r => r.Format == format).Write ?? throw CatalogueException.Unknown("format of the extraction track", format, Formats.Prepend("table"));

    private static void Json(ExtractionBoard board, TextWriter output)
    {
        using MemoryStream stream = new();
        ExtractionBoardJson.Write(board, stream);
        output.WriteLine(System.Text.Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static void Markdown(ExtractionBoard board, TextWriter output)
    {
        TrackTableMarkdown.Write(ExtractionTable.Of(board), output);
        if (WorstPagesTable.Of(board) is { } worst)
        {
            output.WriteLine();
            TrackTableMarkdown.Write(worst, output);
        }
    }

    // Everything that was measured, in full precision.
    private static void Csv(ExtractionBoard board, TextWriter output)
    {
        using CsvWriter csv = CsvWriter.Create(output, new CsvWriterOptions(), leaveOpen: true);
        ExtractionRow first = board.Rows[0];
        Record(csv,
        [
            "system", "documents", "empty", "failed",
            .. first.Scores.Keys.Concat(first.Fields.Keys).SelectMany(n => new[] { n, $"{n}_low", $"{n}_high" }),
            "vs_best_difference", "vs_best_low", "vs_best_high", "vs_best_p", "vs_best_p_holm", "vs_best_tied",
            "documents_per_second", "megabytes_per_second", "allocated_bytes_per_document", "time_of_parse", "allocation_of_parse",
        ]);
        foreach (ExtractionRow row in board.Rows)
        {
            VersusBest? versus = row.VersusBest;
            Record(csv,
            [
                row.Name, Count(board.Documents), Count(row.Empty), Count(row.Failed),
                .. row.Scores.Values.Concat(row.Fields.Values.Select(f => f.Exact)).SelectMany(m => new[] { Number(m.Value), Number(m.Low), Number(m.High) }),
                Number(versus?.Difference), Number(versus?.Low), Number(versus?.High), Number(versus?.P), Number(versus?.AdjustedP),
                versus is null ? "" : versus.Tied ? "true" : "false",
                Number(row.Throughput?.DocumentsPerSecond), Number(row.Throughput?.MegabytesPerSecond), Number(row.Throughput?.AllocatedBytesPerDocument),
                Number(board.TimeOfParse(row)), Number(board.AllocationOfParse(row)),
            ]);
        }
    }

    private static void Record(CsvWriter csv, IEnumerable<string> fields)
    {
        foreach (string field in fields)
        {
            csv.WriteField(field);
        }

        csv.EndRecord();
    }

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Number(double? value) => value is { } number && double.IsFinite(number) ? number.ToString("R", CultureInfo.InvariantCulture) : "";
}
