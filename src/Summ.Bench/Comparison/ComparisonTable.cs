using System.Globalization;

namespace Summ.Bench.Comparison;

/// <summary>A line of a <see cref="ComparisonTable"/>.</summary>
/// <param name="Cells">One text for each column.</param>
/// <param name="Verdict">What can be said of B.</param>
public sealed record ComparisonLine(IReadOnlyList<string> Cells, Verdict Verdict);

/// <summary>A comparison as people read it: rounded, in columns, with a sentence of what follows and a line on each word. Terminal and Markdown draw this one table.</summary>
public sealed class ComparisonTable
{
    private const string Missing = "n/a";
    private const double Large = 10;

    /// <summary>Rounds a comparison.</summary>
    public ComparisonTable(RunComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        bool manySystems = comparison.Rows.Select(r => r.SystemA).Distinct(StringComparer.Ordinal).Count() > 1 || !comparison.IsPair;
        bool manyMetrics = comparison.IsPair || comparison.Rows.Select(r => r.Metric.Id).Distinct(StringComparer.Ordinal).Count() > 1;
        Column[] columns =
        [
            new("System", r => r.SystemA, IsShown: manySystems, IsText: true),
            new("Metric", r => r.Metric.Name, IsShown: manyMetrics || !manySystems, IsText: true),
            new("A", r => Value(r, r.Result.MeanA), Spare: 6),
            new("B", r => Value(r, r.Result.MeanB), Spare: 6),
            new("B−A", r => Signed(r, r.Result.Difference)),
            new("95% interval", r => double.IsFinite(r.Result.Low) ? $"{Signed(r, r.Result.Low)} to {Signed(r, r.Result.High)}" : Missing),
            new("p", r => Probability(r.P), IsShown: comparison.Rows.Count > 1, Spare: 3),
            new(comparison.Rows.Count > 1 ? "p (Holm)" : "p", r => Probability(r.AdjustedP)),
            new("d", r => Number(r.Result.EffectSize, "+0.00;−0.00;0.00"), Spare: 4),
            new("Won", r => Whole(r.Wins), Spare: 5),
            new("Equal", r => Whole(r.Result.Equal), Spare: 5),
            new("Lost", r => Whole(r.Losses), Spare: 5),
            new("Docs", r => Whole(r.Result.Documents), IsShown: comparison.Rows.Any(r => r.Result.Documents != comparison.Rows[0].Result.Documents), Spare: 1),
            new("B is", r => Word(r.Verdict), IsText: true),
        ];
        Column[] shown = [.. columns.Where(c => c.IsShown)];
        Columns = [.. shown.Select(c => c.Head)];
        IsText = [.. shown.Select(c => c.IsText)];
        Spare = [.. shown.Index().Where(c => c.Item.Spare > 0).GroupBy(c => c.Item.Spare, c => c.Index).OrderBy(g => g.Key).Select(g => g.ToArray())];
        Lines = [.. comparison.Rows.Select(r => new ComparisonLine([.. shown.Select(c => c.Cell(r))], r.Verdict))];
    }

    /// <summary>Heads of the columns.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>Whether a column is of words, and not of numbers.</summary>
    public IReadOnlyList<bool> IsText { get; }

    /// <summary>Indexes of columns that a page too narrow for all of them leaves out, the least needed first; those of a group say little without each other.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Spare { get; }

    /// <summary>The comparisons.</summary>
    public IReadOnlyList<ComparisonLine> Lines { get; }

    /// <summary>A value with the decimals of its metric; F1 times 100.</summary>
    public static string Value(ScoredMetric metric, double value) => Number(value * Factor(metric), IsCoarse(metric, value) ? "0.00" : "0.000");

    /// <summary>A difference, with its sign.</summary>
    public static string Signed(ScoredMetric metric, double value) => Number(value * Factor(metric), IsCoarse(metric, value) ? "+0.00;−0.00;0.00" : "+0.000;−0.000;0.000");

    /// <summary>A p, never rounded to 0.</summary>
    public static string Probability(double p) => p < 0.001 ? "<0.001" : Number(p, p < 0.0995 ? "0.000" : "0.00");

    private static string Value(ComparisonRow row, double value) => Value(row.Metric, value);

    private static string Signed(ComparisonRow row, double value) => Signed(row.Metric, value);

    private static bool IsCoarse(ScoredMetric metric, double value) => metric.IsTriple || Math.Abs(value) >= Large;

    private static double Factor(ScoredMetric metric) => metric.IsTriple ? 100 : 1;

    private static string Word(Verdict verdict) => verdict == Verdict.Undecided ? "≈" : verdict.ToString().ToLowerInvariant();

    private static string Whole(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    private static string Number(double value, string format) => double.IsFinite(value) ? value.ToString(format, CultureInfo.InvariantCulture) : Missing;

    private sealed record Column(string Head, Func<ComparisonRow, string> Cell, bool IsShown = true, bool IsText = false, int Spare = 0);
}
