using System.Globalization;
using Summ.Bench.Comparison;
using Summ.Bench.Statistics;
using Summ.Bench.Throughput;
using Summ.Scoring;

namespace Summ.Bench.Reporting;

/// <summary>A line of a <see cref="LeaderboardTable"/>.</summary>
/// <param name="Cells">One text for each column.</param>
/// <param name="IsUpperBound">Whether the system is set apart as a bound.</param>
/// <param name="IsLeading">Whether it is the best contestant, or cannot be told apart from it.</param>
public sealed record TableLine(IReadOnlyList<string> Cells, bool IsUpperBound, bool IsLeading);

/// <summary>
/// The leaderboard as people read it: rounded, in columns. Terminal, Markdown, HTML and LaTeX all draw this one table.
/// </summary>
public sealed class LeaderboardTable
{
    // Of more metrics than these, those that only describe are left to JSON and CSV.
    private const int FewMetrics = 6;

    private const string Missing = "n/a";
    private const string Tied = "≈";
    private const string GradeFormula = "flesch-kincaid";
    private const string EaseFormula = "flesch-reading-ease";
    private const string ChangeHead = "Harder";

    private LeaderboardTable(IReadOnlyList<string> columns, IReadOnlyList<int> spare, IReadOnlyList<TableLine> lines, IReadOnlyList<string> notes)
    {
        Columns = columns;
        Spare = spare;
        Lines = lines;
        Notes = notes;
    }

    /// <summary>Heads of the columns; the first two are rank and system, the others are numbers.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>Indexes of columns that a page too narrow for all of them leaves out, the least needed first.</summary>
    public IReadOnlyList<int> Spare { get; }

    /// <summary>Systems, best first, bounds last.</summary>
    public IReadOnlyList<TableLine> Lines { get; }

    /// <summary>What the numbers are, one sentence each.</summary>
    public IReadOnlyList<string> Notes { get; }

    /// <summary>The table of a leaderboard.</summary>
    public static LeaderboardTable Of(Leaderboard leaderboard)
    {
        ArgumentNullException.ThrowIfNull(leaderboard);
        IReadOnlyList<LeaderboardRow> rows = leaderboard.Rows;
        string[] metrics = [.. rows[0].Scores.Keys.Where(m => rows[0].Scores.Count <= FewMetrics || m == leaderboard.RankedBy || MetricOf(m)?.HigherIsBetter is not null)];
        bool hasSpeed = rows.Any(r => r.Throughput is not null);
        string[] readability = [.. new[] { EaseFormula, GradeFormula }.Where(rows[0].Readability.ContainsKey)];
        bool hasChange = rows.Any(r => r.ReadabilityChange.ContainsKey(GradeFormula));
        bool hasFailures = rows.Any(r => r.Failures > 0);
        List<string> columns = ["#", "System", .. metrics.Select(Name), "Words", .. readability.Select(Head)];
        columns.AddRange(hasChange ? [ChangeHead] : []);
        columns.AddRange(hasSpeed ? ["docs/s", "MB/s", "KB/doc"] : []);
        columns.AddRange(hasFailures ? ["Failed"] : []);
        List<TableLine> lines = [];
        foreach (LeaderboardRow row in rows)
        {
            List<string> cells =
            [
                row.IsUpperBound ? "" : $"{(IsTied(row, rows) ? Tied : "")}{(lines.Count + 1).ToString(CultureInfo.InvariantCulture)}",
                row.Name,
                .. metrics.Select(m => Score(row.Scores[m], m == leaderboard.RankedBy)),
                Number(row.Words, "0"),
                .. readability.Select(f => Number(row.Readability[f].Mean, "0.0")),
                .. hasChange ? [Change(row)] : Array.Empty<string>(),
                .. hasSpeed ? Speed(row.Throughput) : [],
                .. hasFailures ? [row.Failures.ToString(CultureInfo.InvariantCulture)] : Array.Empty<string>(),
            ];
            lines.Add(new TableLine(cells, row.IsUpperBound, !row.IsUpperBound && (lines.Count == 0 || IsTied(row, rows))));
        }

        return new LeaderboardTable(columns, SpareOf(columns, metrics, leaderboard), lines, NotesOf(leaderboard, metrics, hasSpeed));
    }

    // The metric that ranks stays, and of the others the second, the fourth and the third in this order: ROUGE-1, -2, -Lsum, -L.
    private static List<int> SpareOf(List<string> columns, string[] metrics, Leaderboard leaderboard)
    {
        string[] others = [.. metrics.Where(m => m != leaderboard.RankedBy)];
        string[] triples = [.. others.Where(m => leaderboard.Rows[0].Scores[m].IsTriple)];
        IEnumerable<string> names =
        [
            "MB/s", .. others.Except(triples).Reverse().Select(Name), Head(EaseFormula), "KB/doc", "Words",
            .. triples.Skip(3).Reverse().Select(Name), .. triples.Skip(1).Take(2).Select(Name), ChangeHead, Head(GradeFormula), .. triples.Take(1).Select(Name), "docs/s",
        ];
        return [.. names.Select(n => columns.IndexOf(n)).Where(i => i >= 0)];
    }

    private static string Change(LeaderboardRow row) =>
        row.ReadabilityChange.TryGetValue(GradeFormula, out MeanInterval change) ? Number(change.Mean, "+0.0;-0.0;0.0") : Missing;

    private static string[] Speed(ThroughputResult? speed) => speed is null
        ? [Missing, Missing, Missing]
        : [Number(speed.DocumentsPerSecond, "#,0"), Number(speed.MegabytesPerSecond, "0.0"), Number(speed.AllocatedBytesPerDocument / 1000, "0.0")];

    private static string Score(MetricSummary score, bool withInterval)
    {
        MeanInterval value = score.Primary;
        double factor = score.IsTriple ? 100 : 1;
        string mean = Number(value.Mean * factor, score.IsTriple ? "0.00" : "0.000");
        return withInterval && value.Count > 1
            ? $"{mean} ±{Number(Math.Max(value.High - value.Mean, value.Mean - value.Low) * factor, score.IsTriple ? "0.0" : "0.00")}"
            : mean;
    }

    // The best has no mark: it is tied with itself.
    private static bool IsTied(LeaderboardRow row, IReadOnlyList<LeaderboardRow> rows) => row.VersusBest is { Tied: true } && !ReferenceEquals(row, rows[0]);

    private static void AddTies(List<string> notes, Leaderboard leaderboard)
    {
        if (leaderboard.Rows.Any(r => r.VersusBest is not null))
        {
            string name = Name(leaderboard.RankedBy);
            string alpha = Number(ComparisonOptions.Alpha, "0.00");
            notes.Add(leaderboard.Rows.Any(r => IsTied(r, leaderboard.Rows))
                ? $"{Tied} beside the rank: by {name} it cannot be told apart from the best (paired randomisation test with Holm's correction, p ≥ {alpha})."
                : $"The best is better by {name} than each of the others (paired randomisation test with Holm's correction, p < {alpha}).");
        }
    }

    private static void AddChange(List<string> notes, IReadOnlyList<LeaderboardRow> rows)
    {
        LeaderboardRow[] changed = [.. rows.Where(r => r.ReadabilityChange.ContainsKey(GradeFormula))];
        if (changed.Length > 0)
        {
            string left = changed.Any(r => r.ReadabilityChange[GradeFormula].Count < r.Documents) ? "; documents without a grade, or not in English, are left out" : "";
            notes.Add($"{ChangeHead} is the FK grade of the summary minus that of its article, mean over documents: + harder to read than the article, - easier{left}.");
        }
    }

    private static List<string> NotesOf(Leaderboard leaderboard, string[] metrics, bool hasSpeed)
    {
        List<string> notes = [];
        if (metrics.Any(m => leaderboard.Rows[0].Scores[m].IsTriple))
        {
            notes.Add("ROUGE is F1 x 100, mean over documents.");
        }

        notes.Add(leaderboard.Rows.All(r => double.IsNaN(r.Scores[leaderboard.RankedBy].Primary.Mean)) ? $"There is no {Name(leaderboard.RankedBy)} for any document (references are missing?), so the order says nothing."
            : MetricOf(leaderboard.RankedBy)?.HigherIsBetter is null ? "Sorted by name, as no metric says which is better."
            : $"Sorted by {Name(leaderboard.RankedBy)}; ± is the wider half of its {BootstrapInterval.Confidence * 100:0}% bootstrap interval.");
        AddTies(notes, leaderboard);
        if (leaderboard.Rows.Any(r => r.Failures > 0))
        {
            notes.Add("A system with failures has means over fewer documents and cannot be compared; it stands behind the others.");
        }

        if (leaderboard.Rows.Any(r => r.IsUpperBound))
        {
            notes.Add("The oracle below the line looks at the references: it is the bound, not a contestant.");
        }

        if (leaderboard.SourceReadability.TryGetValue(EaseFormula, out MeanInterval ease) && leaderboard.SourceReadability.TryGetValue(GradeFormula, out MeanInterval grade))
        {
            notes.Add($"Flesch and FK grade are of the summaries; those of the articles are {Number(ease.Mean, "0.0")} and {Number(grade.Mean, "0.0")}.");
        }

        AddChange(notes, leaderboard.Rows);
        if (hasSpeed)
        {
            notes.Add("Speed by BenchmarkDotNet: analysed documents summarised on one thread; KB allocated for each.");
        }

        if (leaderboard.BrokenRecords > 0)
        {
            notes.Add(string.Create(CultureInfo.InvariantCulture, $"{leaderboard.BrokenRecords} broken record{(leaderboard.BrokenRecords == 1 ? "" : "s")} passed over."));
        }

        return notes;
    }

    private static MetricInfo? MetricOf(string id) => Metrics.TryFind(id, out MetricInfo? info) ? info : null;

    private static string Name(string metric) => MetricOf(metric)?.Name ?? metric;

    private static string Head(string formula) => formula == GradeFormula ? "FK grade" : "Flesch";

    private static string Number(double value, string format) => double.IsFinite(value) ? value.ToString(format, CultureInfo.InvariantCulture) : Missing;
}
