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
        Dictionary<string, SortedDictionary<int, Cell>> systems = plan.Names.ToDictionary(n => n, _ => new SortedDictionary<int, Cell>(), StringComparer.Ordinal);
        SortedDictionary<int, IReadOnlyDictionary<string, double>> sources = [];
        foreach (Cell cell in Ledger.Read(folder))
        {
            if (systems.TryGetValue(cell.System, out SortedDictionary<int, Cell>? cells))
            {
                // The text of the summary is not needed any more: a large run's leaderboard must fit into memory.
                cells[cell.Index] = cell with { Summary = "" };
                if (cell.Error is null)
                {
                    sources[cell.Index] = cell.SourceReadability;
                }
            }
        }

        HashSet<string> bounds = [.. plan.Systems.Where(s => s.System.NeedsReferences).Select(s => s.Name)];
        IEnumerable<LeaderboardRow> rows = plan.Names.Select(n => Row(n, bounds.Contains(n), systems[n].Values, plan));
        return new Leaderboard
        {
            Corpus = plan.Corpus.Name,
            Length = plan.Length.ToString(),
            Documents = systems.Values.Max(c => c.Count),
            BrokenRecords = brokenRecords,
            RankedBy = plan.Metrics[0].Info.Id,
            SourceReadability = plan.Formulas.ToDictionary(f => f.Id, f => Interval(sources.Values.Select(s => s[f.Id]), plan), StringComparer.Ordinal),
            Rows = Sorted(rows, plan.Metrics[0].Info),
        };
    }

    private static List<LeaderboardRow> Sorted(IEnumerable<LeaderboardRow> rows, MetricInfo by)
    {
        double Worth(LeaderboardRow row)
        {
            double mean = row.Scores[by.Id].Primary.Mean;
            return double.IsNaN(mean) ? double.NegativeInfinity : Summarization.Ranking.Rounded(by.HigherIsBetter == false ? -mean : mean);
        }

        return [.. rows.OrderBy(r => r.IsUpperBound).ThenByDescending(Worth).ThenBy(r => r.Name, StringComparer.Ordinal)];
    }

    private static LeaderboardRow Row(string name, bool isBound, IReadOnlyCollection<Cell> cells, ExperimentPlan plan)
    {
        List<Cell> done = [.. cells.Where(c => c.Error is null)];
        return new LeaderboardRow
        {
            Name = name,
            IsUpperBound = isBound,
            Documents = done.Count,
            Failures = cells.Count - done.Count,
            Words = done.Count == 0 ? double.NaN : done.Average(c => c.Words),
            Scores = plan.Metrics.ToDictionary(m => m.Info.Id, m => Summarise(m, done, plan), StringComparer.Ordinal),
            Readability = plan.Formulas.ToDictionary(f => f.Id, f => Interval(done.Select(c => c.Readability[f.Id]), plan), StringComparer.Ordinal),
        };
    }

    private static MetricSummary Summarise(ConfiguredMetric metric, List<Cell> cells, ExperimentPlan plan)
    {
        MetricValue[] values = [.. cells.Select(c => c.Scores[metric.Info.Id])];
        return new MetricSummary(
            Mean(values.Select(v => v.Precision)), Mean(values.Select(v => v.Recall)), Interval(values.Select(v => v.Primary), plan), metric.Info.IsTriple);
    }

    private static MeanInterval Interval(IEnumerable<double> values, ExperimentPlan plan) => BootstrapInterval.Of([.. values], plan.Seed);

    private static double Mean(IEnumerable<double> values) => values.Where(double.IsFinite).DefaultIfEmpty(double.NaN).Average();
}
