using Summ.Bench.Experiments;
using Summ.Bench.Statistics;
using Summ.Bench.Throughput;
using Summ.Scoring;

namespace Summ.Bench.Reporting;

/// <summary>What a metric says of a system over all documents.</summary>
/// <param name="Precision">Mean precision; NaN for a metric of one number.</param>
/// <param name="Recall">Mean recall; NaN for a metric of one number.</param>
/// <param name="Primary">Mean F1, or mean of the number, with its interval.</param>
/// <param name="IsTriple">Whether it is precision, recall and F1.</param>
public sealed record MetricSummary(double Precision, double Recall, MeanInterval Primary, bool IsTriple);

/// <summary>A system's row.</summary>
public sealed record LeaderboardRow
{
    /// <summary>Canonical name of the system.</summary>
    public required string Name { get; init; }

    /// <summary>True for a system that looks at the references: a bound, no contestant.</summary>
    public bool IsUpperBound { get; init; }

    /// <summary>Documents it summarised.</summary>
    public int Documents { get; init; }

    /// <summary>Documents on which it failed.</summary>
    public int Failures { get; init; }

    /// <summary>Mean words of a summary.</summary>
    public double Words { get; init; }

    /// <summary>Metrics by id, in the plan's order.</summary>
    public IReadOnlyDictionary<string, MetricSummary> Scores { get; init; } = new Dictionary<string, MetricSummary>();

    /// <summary>Readability of the summaries by formula.</summary>
    public IReadOnlyDictionary<string, MeanInterval> Readability { get; init; } = new Dictionary<string, MeanInterval>();

    /// <summary>
    /// Readability of the summary minus that of its source, mean over documents, by formula: above 0 the summary scores higher. Documents without a value on
    /// both sides, and those in a language that the formula is not meant for, are left out. Empty in a leaderboard that was written before there was one.
    /// </summary>
    public IReadOnlyDictionary<string, MeanInterval> ReadabilityChange { get; init; } = new Dictionary<string, MeanInterval>();

    /// <summary>How it stands to the best, or null: a bound, a system with failures, nothing to compare with, or no metric that judges.</summary>
    public VersusBest? VersusBest { get; init; }

    /// <summary>Measured speed and allocation, or null.</summary>
    public ThroughputResult? Throughput { get; init; }
}

/// <summary>The result of a run: every system with mean and interval of everything measured, best first.</summary>
public sealed record Leaderboard
{
    /// <summary>Name of the file in a run's folder.</summary>
    public const string FileName = "leaderboard.json";

    /// <summary>Name of the corpus.</summary>
    public required string Corpus { get; init; }

    /// <summary>How long summaries could be.</summary>
    public required string Length { get; init; }

    /// <summary>Documents of the run.</summary>
    public required int Documents { get; init; }

    /// <summary>Broken records that were passed over.</summary>
    public int BrokenRecords { get; init; }

    /// <summary>Id of the metric that ranks the systems.</summary>
    public required string RankedBy { get; init; }

    /// <summary>Readability of the sources by formula.</summary>
    public IReadOnlyDictionary<string, MeanInterval> SourceReadability { get; init; } = new Dictionary<string, MeanInterval>();

    /// <summary>Contestants, best first, then upper bounds.</summary>
    public required IReadOnlyList<LeaderboardRow> Rows { get; init; }

    /// <summary>Works out the leaderboard of a run from its ledger.</summary>
    public static Leaderboard Of(string folder, ExperimentPlan plan, int brokenRecords)
    {
        ArgumentNullException.ThrowIfNull(plan);
        LeaderboardNumbers numbers = new(plan);
        foreach (Cell cell in Ledger.Read(folder))
        {
            numbers.Add(cell);
        }

        HashSet<string> bounds = [.. plan.Systems.Where(s => s.System.NeedsReferences).Select(s => s.Name)];
        MetricInfo by = plan.RankingMetric.Info;
        List<LeaderboardRow> rows = Sorted(plan.Names.Select(n => numbers.Row(n, bounds.Contains(n))), by);
        return new Leaderboard
        {
            Corpus = plan.Corpus.Name,
            Length = plan.Length.ToString(),
            Documents = numbers.Documents,
            BrokenRecords = brokenRecords,
            RankedBy = by.Id,
            SourceReadability = numbers.SourceReadability(),
            Rows = by.HigherIsBetter is null ? rows : new BestTest(numbers.RankingValues, plan.Seed).Compared(rows),
        };
    }

    // A system that failed on a document has means over fewer: it stands behind those that can be compared.
    private static List<LeaderboardRow> Sorted(IEnumerable<LeaderboardRow> rows, MetricInfo by)
    {
        double Worth(LeaderboardRow row)
        {
            double mean = row.Scores[by.Id].Primary.Mean;
            return double.IsNaN(mean) || by.HigherIsBetter is null
                ? double.NegativeInfinity
                : Summarization.Ranking.Rounded(by.HigherIsBetter == true ? mean : -mean);
        }

        return [.. rows.OrderBy(r => r.IsUpperBound).ThenBy(r => r.Failures > 0).ThenByDescending(Worth).ThenBy(r => r.Name, StringComparer.Ordinal)];
    }
}
