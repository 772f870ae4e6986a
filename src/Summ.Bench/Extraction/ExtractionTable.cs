using System.Globalization;
using Summ.Bench.Comparison;
using Summ.Bench.Levels;
using Summ.Bench.Reporting;

namespace Summ.Bench.Extraction;

/// <summary>An <see cref="ExtractionBoard"/> as people read it.</summary>
public sealed class ExtractionTable : ITrackTable
{
    private const string Missing = "n/a";
    private const string Tied = "≈";
    private const string TimeOfParse = "×parse";

    private static readonly string[] SpeedHeads = ["pages/s", "MB/s", "KB/page", TimeOfParse];

    private readonly ExtractionBoard _board;
    private readonly string[] _measures;
    private readonly string[] _fields;
    private readonly bool _hasEmpty;
    private readonly bool _hasFailed;
    private readonly bool _hasSpeed;

    private ExtractionTable(ExtractionBoard board)
    {
        _board = board;
        _measures = [.. ExtractionMeasures.RankedBy(board.RankedBy)];
        _fields = [.. board.Rows[0].Fields.Keys];
        _hasEmpty = board.Rows.Any(r => r.Empty > 0);
        _hasFailed = board.Rows.Any(r => r.Failed > 0);
        _hasSpeed = board.Rows.Any(r => r.Throughput is not null);
        Columns =
        [
            "#", "System", .. _measures.Select(Head), .. _hasEmpty ? ["Empty"] : Array.Empty<string>(), .. _hasFailed ? ["Failed"] : Array.Empty<string>(),
            .. _fields.Select(Head), .. _hasSpeed ? SpeedHeads : [],
        ];
        Lines = [.. board.Rows.Select(LineOf)];
        string[] spare = ["KB/page", .. _fields.Reverse().SkipLast(1).Select(Head), "pages/s", Head(ExtractionMeasures.MeanPageF1), "Empty", Head(ExtractionMeasures.TokenF1), Head("title"), Head(ExtractionMeasures.Accuracy), "MB/s", TimeOfParse];
        Spare = [.. spare.Where(n => n != Head(board.RankedBy)).Distinct(StringComparer.Ordinal).Select(n => Columns.ToList().IndexOf(n)).Where(i => i >= 0)];
        Notes = [.. NotesOf()];
    }

    /// <inheritdoc/>
    public string Title => $"{_board.Corpus}: articles extracted from {Counted.Of(_board.Documents, "page")}";

    /// <inheritdoc/>
    public IReadOnlyList<string> Columns { get; }

    /// <inheritdoc/>
    public IReadOnlyList<int> Spare { get; }

    /// <inheritdoc/>
    public IReadOnlyList<TableLine> Lines { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Notes { get; }

    /// <summary>The table of a board.</summary>
    public static ExtractionTable Of(ExtractionBoard board)
    {
        ArgumentNullException.ThrowIfNull(board);
        return new ExtractionTable(board);
    }

    /// <summary>Head of a measure's or a field's column.</summary>
    internal static string Head(string measure) => measure switch
    {
        ExtractionMeasures.F1 => "F1",
        ExtractionMeasures.Precision => "P",
        ExtractionMeasures.Recall => "R",
        ExtractionMeasures.Accuracy => "Exact",
        ExtractionMeasures.MeanPageF1 => "Page F1",
        ExtractionMeasures.TokenF1 => "Word F1",
        "title" => "Title",
        "byline" => "Byline",
        "site" => "Site",
        "lang" => "Lang",
        "published" => "Date",
        _ => measure,
    };

    private TableLine LineOf(ExtractionRow row, int rank)
    {
        bool isTied = rank > 0 && row.VersusBest is { Tied: true };
        return new TableLine(
        [
            $"{(isTied ? Tied : "")}{(rank + 1).ToString(CultureInfo.InvariantCulture)}",
            row.Name,
            .. _measures.Select(m => m == _board.RankedBy ? WithInterval(row.Scores[m]) : Number(row.Scores[m].Value, "0.000")),
            .. _hasEmpty ? [Count(row.Empty)] : Array.Empty<string>(),
            .. _hasFailed ? [Count(row.Failed)] : Array.Empty<string>(),
            .. _fields.Select(f => Number(row.Fields[f].Exact.Value, "0.000")),
            .. _hasSpeed ? Speed(row) : [],
        ], IsUpperBound: false, IsLeading: rank == 0 || isTied);
    }

    private IEnumerable<string> NotesOf()
    {
        yield return "F1: of the means of precision (P, over pages with an answer) and recall (R), counted in windows of four words; Page F1: mean of the pages' F1.";
        yield return "Exact: share of pages with all words right; Word F1: mean F1 of the bags of words.";
        if (_board.RankedBy == ExtractionMeasures.TokenF1)
        {
            yield return "What is expected is the output of Readability.js: 1 is agreement with that program, not correctness.";
        }

        yield return $"Sorted by {Head(_board.RankedBy)}; ± is the wider half of the 95% interval (bootstrap of pages).";
        if (TieNote() is { } tie)
        {
            yield return tie;
        }

        if (_fields.Length > 0)
        {
            yield return $"{string.Join(", ", _fields.Select(f => $"{Head(f)} ({_board.Rows[0].Fields[f].Pages})"))}: share of the pages that have one for which it is exactly right.";
        }

        if (_hasFailed)
        {
            yield return "Failed: pages beyond a limit, which count as empty answers; the ledger says why.";
        }

        if (_hasSpeed)
        {
            yield return "Speed by BenchmarkDotNet: from the bytes of a page to text and fields, one thread; MB of HTML.";
        }

        if (_board.ParseOnly is { } parse)
        {
            yield return $"{TimeOfParse}: time in units of AngleSharp's bare parse of the same pages, which reaches {Number(parse.DocumentsPerSecond, "#,0")} pages/s, {Number(parse.MegabytesPerSecond, "0.0")} MB/s, {Number(parse.AllocatedBytesPerDocument / 1000, "#,0")} KB/page.";
        }

        if (_board.Excluded.Count > 0)
        {
            yield return $"{Counted.Of(_board.Excluded.Count, "page")} left out; the JSON says why.";
        }
    }

    private string? TieNote()
    {
        if (!_board.Rows.Skip(1).Any(r => r.VersusBest is not null))
        {
            return null;
        }

        string alpha = ComparisonOptions.Alpha.ToString("0.00", CultureInfo.InvariantCulture);
        return _board.Rows.Skip(1).Any(r => r.VersusBest is { Tied: true })
            ? $"{Tied} beside the rank: by {Head(_board.RankedBy)} it cannot be told apart from the best (paired randomisation test over pages with Holm's correction, p ≥ {alpha})."
            : $"The best is better by {Head(_board.RankedBy)} than each of the others (paired randomisation test over pages with Holm's correction, p < {alpha}).";
    }

    private string[] Speed(ExtractionRow row) => row.Throughput is not { } speed
        ? [Missing, Missing, Missing, Missing]
        : [Number(speed.DocumentsPerSecond, "#,0"), Number(speed.MegabytesPerSecond, "0.0"), Number(speed.AllocatedBytesPerDocument / 1000, "#,0"), Number(_board.TimeOfParse(row), "0.00")];

    // Four digits: the best systems differ in the third.
    private static string WithInterval(Measured measured) => double.IsFinite(measured.Low + measured.High)
        ? $"{Number(measured.Value, "0.0000")} ±{Number(Math.Max(measured.High - measured.Value, measured.Value - measured.Low), "0.000")}"
        : Number(measured.Value, "0.0000");

    private static string Count(int count) => count.ToString("#,0", CultureInfo.InvariantCulture);

    private static string Number(double value, string format) => double.IsFinite(value) ? value.ToString(format, CultureInfo.InvariantCulture) : Missing;
}
