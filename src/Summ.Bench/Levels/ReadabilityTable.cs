using System.Globalization;
using Summ.Bench.Comparison;
using Summ.Bench.Reporting;
using Summ.Bench.Throughput;

namespace Summ.Bench.Levels;

/// <summary>A <see cref="ReadabilityBoard"/> as people read it: rounded, in columns. Terminal, Markdown, HTML and LaTeX all draw this one table.</summary>
public sealed class ReadabilityTable
{
    private const string Missing = "n/a";
    private const string Tied = "≈";

    private readonly ReadabilityBoard _board;

    private ReadabilityTable(ReadabilityBoard board)
    {
        _board = board;
        bool hasMissing = board.Rows.Any(r => r.Missing > 0);
        bool hasSpeed = board.Rows.Any(r => r.Throughput is not null);
        string[] measures = [.. (board.IsGraded ? ReadabilityMeasures.OfGrades : ReadabilityMeasures.OfLevels).Where(board.Rows[0].Scores.ContainsKey)];
        PairAccuracy[] pairs = [.. board.Rows[0].Pairs];
        Columns =
        [
            "#", "System", .. measures.Select(Head), .. pairs.Select(Head),
            .. hasMissing ? ["Missing"] : Array.Empty<string>(), .. hasSpeed ? ["docs/s", "MB/s", "KB/doc"] : Array.Empty<string>(),
        ];
        Lines = [.. board.Rows.Select((row, rank) => LineOf(row, rank, measures, hasMissing, hasSpeed))];
        string[] spare = ["KB/doc", "docs/s", Head(ReadabilityMeasures.Spearman), .. pairs.Select(Head), "MB/s", .. measures.Skip(1).Reverse().Select(Head)];
        Spare = [.. spare.Distinct(StringComparer.Ordinal).Select(n => Columns.ToList().IndexOf(n)).Where(i => i >= 0)];
        Notes = [.. NotesOf(hasMissing, hasSpeed)];
    }

    /// <summary>One line that says what the table is of.</summary>
    public string Title => _board.IsGraded
        ? $"{_board.Corpus}: readability of {Counted.Of(_board.Documents, "text")} with a human judgement each"
        : $"{_board.Corpus}: readability of {Counted.Of(_board.Documents, "text")} of {Counted.Of(_board.Articles, "article")} at {_board.Levels.Count} levels ({string.Join(", ", _board.Levels.Select(l => l.Name))})";

    /// <summary>Heads of the columns; the first two are rank and system, the others are numbers.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>Indexes of columns that a page too narrow for all of them leaves out, the least needed first.</summary>
    public IReadOnlyList<int> Spare { get; }

    /// <summary>Systems, best first.</summary>
    public IReadOnlyList<TableLine> Lines { get; }

    /// <summary>What the numbers are, one sentence each.</summary>
    public IReadOnlyList<string> Notes { get; }

    /// <summary>The table of a board.</summary>
    public static ReadabilityTable Of(ReadabilityBoard board)
    {
        ArgumentNullException.ThrowIfNull(board);
        return new ReadabilityTable(board);
    }

    private TableLine LineOf(ReadabilityRow row, int rank, string[] measures, bool hasMissing, bool hasSpeed)
    {
        bool isTied = rank > 0 && row.VersusBest is { Tied: true };
        return new TableLine(
        [
            $"{(isTied ? Tied : "")}{(rank + 1).ToString(CultureInfo.InvariantCulture)}",
            row.Name,
            .. measures.Select(m => Cell(row.Scores[m], m == _board.RankedBy)),
            .. row.Pairs.Select(p => Number(p.Accuracy.Value, "0.000")),
            .. hasMissing ? [row.Missing.ToString("#,0", CultureInfo.InvariantCulture)] : Array.Empty<string>(),
            .. hasSpeed ? Speed(row.Throughput) : [],
        ], IsUpperBound: false, IsLeading: rank == 0 || isTied);
    }

    private IEnumerable<string> NotesOf(bool hasMissing, bool hasSpeed)
    {
        string reach = $"± is the wider half of the 95% interval (bootstrap{(_board.IsGraded && _board.Articles == _board.Documents ? "" : " of whole articles")}).";
        if (_board.IsGraded)
        {
            yield return "Pearson and Spearman: correlation with the human judgement of a score turned so that higher is easier.";
            yield return $"RMSE: error of a straight line from score to judgement, fitted on the other parts of {_board.Folds}, in units of the judgement; the mean alone has {Number(Chance(ReadabilityMeasures.Rmse), "0.000")}.";
        }
        else
        {
            yield return $"Level: share of single texts put at their level, that of the nearest mean score of the other parts of {_board.Folds}; always the commonest level has {Number(Chance(ReadabilityMeasures.LevelAccuracy), "0.000")}.";
            yield return $"Pairs, and a<b for each two levels: share of articles with the easier text scored easier; ties are wrong, chance is 0.5. Order: all levels in strict order; chance is {Number(Chance(ReadabilityMeasures.FullOrder), "0.000")}.";
            yield return "Pearson and Spearman: correlation with the level, of a score turned so that higher is easier.";
        }

        yield return $"Sorted by {Head(_board.RankedBy)}; {reach}";
        if (TieNote() is { } tie)
        {
            yield return tie;
        }

        if (hasMissing)
        {
            yield return "Missing: texts without a score, left out for that system; a system that misses more than 5% stands behind the others and is not compared.";
        }

        if (hasSpeed)
        {
            yield return "Speed by BenchmarkDotNet: counting pass and formula on analysed texts, one thread.";
        }

        if (_board.TogetherFromText is { } together)
        {
            yield return $"All formulas together from plain text: {Number(together.DocumentsPerSecond, "#,0")} docs/s, {Number(together.MegabytesPerSecond, "0.0")} MB/s.";
        }

        if (_board.Excluded.Count > 0)
        {
            yield return $"{Counted.Of(_board.Excluded.Count, "text")} left out; the JSON says why.";
        }

        if (_board.Repaired.Count > 0)
        {
            yield return $"{Counted.Of(_board.Repaired.Count, "text")} put right; the JSON says how.";
        }
    }

    private string? TieNote()
    {
        if (!_board.Rows.Skip(1).Any(r => r.VersusBest is not null))
        {
            return null;
        }

        string test = _board.IsGraded ? "Williams' test" : "paired randomisation test over articles";
        string alpha = ComparisonOptions.Alpha.ToString("0.00", CultureInfo.InvariantCulture);
        return _board.Rows.Skip(1).Any(r => r.VersusBest is { Tied: true })
            ? $"{Tied} beside the rank: by {Head(_board.RankedBy)} it cannot be told apart from the best ({test} with Holm's correction, p ≥ {alpha})."
            : $"The best is better by {Head(_board.RankedBy)} than each of the others ({test} with Holm's correction, p < {alpha}).";
    }

    private double Chance(string measure) => _board.Chance.GetValueOrDefault(measure, double.NaN);

    private static string[] Speed(ThroughputResult? speed) => speed is null
        ? [Missing, Missing, Missing]
        : [Number(speed.DocumentsPerSecond, "#,0"), Number(speed.MegabytesPerSecond, "0.0"), Number(speed.AllocatedBytesPerDocument / 1000, "0.0")];

    private static string Cell(Measured measured, bool withInterval)
    {
        string value = Number(measured.Value, "0.000");
        return withInterval && double.IsFinite(measured.Low + measured.High)
            ? $"{value} ±{Number(Math.Max(measured.High - measured.Value, measured.Value - measured.Low), "0.00")}"
            : value;
    }

    private static string Head(PairAccuracy pair) => $"{pair.Easier}<{pair.Harder}";

    private static string Head(string measure) => measure switch
    {
        ReadabilityMeasures.Pearson => "Pearson",
        ReadabilityMeasures.Spearman => "Spearman",
        ReadabilityMeasures.Rmse => "RMSE",
        ReadabilityMeasures.LevelAccuracy => "Level",
        ReadabilityMeasures.Pairwise => "Pairs",
        ReadabilityMeasures.FullOrder => "Order",
        _ => measure,
    };

    private static string Number(double value, string format) => double.IsFinite(value) ? value.ToString(format, CultureInfo.InvariantCulture) : Missing;
}
