using System.Globalization;
using CsvHelper;
using Summ.Bench.Reporting;
using Summ.Catalogue;
using Summ.Readability;

namespace Summ.Bench.Levels;

/// <summary>The ways to write a <see cref="ReadabilityBoard"/>.</summary>
public static class ReadabilityReports
{
    private static readonly (string Format, Action<ReadabilityBoard, TextWriter> Write)[] All = [("markdown", Markdown), ("csv", Csv), ("json", Json)];

    /// <summary>Names of the formats.</summary>
    public static IReadOnlyList<string> Formats => Array.ConvertAll(All, r => r.Format);

    /// <summary>The way of a format.</summary>
    /// <exception cref="CatalogueException">There is none.</exception>
    public static Action<ReadabilityBoard, TextWriter> Find(string format) =>
        All.FirstOrDefault(r => r.Format == format).Write ?? throw CatalogueException.Unknown("format of the readability track", format, Formats.Prepend("table"));

    private static void Json(ReadabilityBoard board, TextWriter output)
    {
        using MemoryStream stream = new();
        ReadabilityBoardJson.Write(board, stream);
        output.WriteLine(System.Text.Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static void Markdown(ReadabilityBoard board, TextWriter output)
    {
        ReadabilityTable table = ReadabilityTable.Of(board);
        output.WriteLine($"**{MarkdownCell.Escape(table.Title)}**");
        output.WriteLine();
        output.WriteLine($"| {string.Join(" | ", table.Columns.Select(MarkdownCell.Escape))} |");
        output.WriteLine($"| {string.Join(" | ", table.Columns.Select((_, i) => i == 1 ? ":---" : "---:"))} |");
        foreach (TableLine line in table.Lines)
        {
            output.WriteLine($"| {string.Join(" | ", line.Cells.Select(MarkdownCell.Escape))} |");
        }

        output.WriteLine();
        foreach (string note in table.Notes)
        {
            output.WriteLine($"- {MarkdownCell.Escape(note)}");
        }
    }

    // Everything that was measured, in full precision.
    private static void Csv(ReadabilityBoard board, TextWriter output)
    {
        using CsvWriter csv = CsvWriter.Create(output, new CsvWriterOptions(), leaveOpen: true);
        ReadabilityRow first = board.Rows[0];
        string[] names =
        [
            "system", "direction", "documents", "missing",
            .. first.Scores.Keys.Concat(first.Pairs.Select(p => $"{p.Easier}<{p.Harder}")).SelectMany(n => new[] { n, $"{n}_low", $"{n}_high" }),
            "vs_best_difference", "vs_best_low", "vs_best_high", "vs_best_p", "vs_best_p_holm", "vs_best_tied",
            "documents_per_second", "megabytes_per_second", "allocated_bytes_per_document",
        ];
        Record(csv, names);
        foreach (ReadabilityRow row in board.Rows)
        {
            VersusBest? versus = row.VersusBest;
            Record(csv,
            [
                row.Name,
                row.Direction == ScoreDirection.HigherIsHarder ? "higher-is-harder" : "higher-is-easier",
                row.Documents.ToString(CultureInfo.InvariantCulture),
                row.Missing.ToString(CultureInfo.InvariantCulture),
                .. row.Scores.Values.Concat(row.Pairs.Select(p => p.Accuracy)).SelectMany(m => new[] { Number(m.Value), Number(m.Low), Number(m.High) }),
                Number(versus?.Difference), Number(versus?.Low), Number(versus?.High), Number(versus?.P), Number(versus?.AdjustedP),
                versus is null ? "" : versus.Tied ? "true" : "false",
                Number(row.Throughput?.DocumentsPerSecond), Number(row.Throughput?.MegabytesPerSecond), Number(row.Throughput?.AllocatedBytesPerDocument),
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

    private static string Number(double? value) => value is { } number && double.IsFinite(number) ? number.ToString("R", CultureInfo.InvariantCulture) : "";
}
