using System.Globalization;

namespace Summ.Bench.Comparison;

/// <summary>What a comparison says, in sentences.</summary>
/// <param name="comparison">The comparison.</param>
public sealed class ComparisonWords(RunComparison comparison)
{
    private const int Named = 4;

    // Of so many documents or fewer all swaps are tried: 2^13 is below 10,000.
    private const int FewEnoughForAll = 13;

    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    /// <summary>What follows: for each metric which systems are better, worse and cannot be told apart; of a pair, by the first metric.</summary>
    public IEnumerable<string> Conclusions() => comparison.IsPair
        ? [Conclusion(comparison.Rows[0])]
        : comparison.Rows.GroupBy(r => r.Metric).Select(g => $"{(comparison.Rows.Any(r => r.Metric != g.Key) ? $"{g.Key.Name}: " : "")}{Conclusion([.. g])}");

    /// <summary>What each column means, a line each: the word, then its meaning.</summary>
    /// <param name="columns">The columns that are shown.</param>
    public IEnumerable<(string Word, string Meaning)> Meanings(IReadOnlyCollection<string> columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        string times = ResamplingBudget.For(comparison.Documents).ToString("#,0", Invariant);
        string unit = comparison.Rows.Any(r => r.Metric.IsTriple) ? "; F1 is times 100" : "";
        string test = comparison.Options.Test switch
        {
            ComparisonTest.Bootstrap => $"the paired bootstrap, {times} draws",
            ComparisonTest.Wilcoxon => "Wilcoxon's signed ranks",
            _ when comparison.Documents <= FewEnoughForAll => "randomisation test, all swaps",
            _ => $"approximate randomisation, {times} random swaps",
        };
        yield return ("B−A", $"mean difference over the documents, above 0 where B is higher{unit}.");
        yield return ("95% interval", $"differences that agree with the data (paired bootstrap: documents drawn anew {times} times).");
        yield return ("p", $"chance of a difference this large if A and B were alike ({test}).");
        if (comparison.Rows.Count > 1)
        {
            yield return ("p (Holm)", $"p raised because {comparison.Rows.Count} comparisons are made at once{Apart()}; below {ComparisonOptions.Alpha.ToString(Invariant)} counts as a difference.");
        }

        if (columns.Contains("d"))
        {
            yield return ("d", "size of the difference in units of its spread over documents (Cohen's d): 0.2 small, 0.5 medium, 0.8 large.");
        }

        if (columns.Contains("Won"))
        {
            yield return ("Won, Lost", $"documents on which B is better, worse{(JudgesAndDescribes ? "; higher, lower where a metric does not judge" : "")}.");
        }

        yield return ("≈", "these documents cannot tell A and B apart; that does not make them equal.");
    }

    private string Apart()
    {
        MetricKind[] kinds = [.. comparison.Rows.Select(r => r.Metric.Kind).Distinct().Order()];
        string[] names = [.. kinds.Select(k => k switch { MetricKind.Judges => "by metrics that judge", MetricKind.Describes => "by metrics that describe", _ => "by readability" })];
        return names.Length == 1 ? "" : $" (those {string.Join(", ", names[..^1])} and {names[^1]} apart)";
    }

    private bool JudgesAndDescribes => comparison.Rows.Select(r => r.Metric.HigherIsBetter is null).Distinct().Count() > 1;

    private static string Conclusion(IReadOnlyList<ComparisonRow> rows)
    {
        string[] parts =
        [
            .. Part(rows, Verdict.Better, "better for"), .. Part(rows, Verdict.Worse, "worse for"), .. Part(rows, Verdict.Higher, "higher for"), .. Part(rows, Verdict.Lower, "lower for"),
        ];
        int undecided = rows.Count(r => r.Verdict == Verdict.Undecided);
        if (parts.Length == 0)
        {
            return rows.All(r => r.Result.Equal == r.Result.Documents) ? "A and B are equal on every document."
                : $"A and B cannot be told apart{(rows.Count > 1 ? " for any system" : "")}.";
        }

        return $"B is {string.Join(", ", parts)}{(undecided > 0 ? $"; {undecided} of {rows.Count} cannot be told apart" : "")}.";
    }

    private static IEnumerable<string> Part(IReadOnlyList<ComparisonRow> rows, Verdict verdict, string words)
    {
        string[] names = [.. rows.Where(r => r.Verdict == verdict).Select(r => r.SystemA)];
        string rest = names.Length > Named ? $" and {names.Length - Named + 1} more" : "";
        string[] shown = rest.Length > 0 ? names[..(Named - 1)] : names;
        string list = rest.Length > 0 || shown.Length < 2 ? string.Join(", ", shown) : $"{string.Join(", ", shown[..^1])} and {shown[^1]}";
        return names.Length == 0 ? [] : [$"{words} {list}{rest}"];
    }

    private string Conclusion(ComparisonRow row)
    {
        string p = ComparisonTable.Probability(row.AdjustedP);
        string evidence = $"B−A is {ComparisonTable.Signed(row.Metric, row.Result.Difference)}, {(comparison.Rows.Count > 1 ? "p (Holm)" : "p")} {(p.StartsWith('<') ? "< " + p[1..] : "= " + p)}";
        return row.Verdict switch
        {
            _ when row.Result.Equal == row.Result.Documents => $"By {row.Metric.Name}, A and B are equal on every document.",
            Verdict.Undecided => $"By {row.Metric.Name}, A and B cannot be told apart: {evidence}.",
            _ => $"By {row.Metric.Name}, B is {row.Verdict.ToString().ToLowerInvariant()} than A: {evidence}.",
        };
    }
}
