using Summ.Bench.Experiments;
using Summ.Bench.Statistics;
using Summ.Scoring;

namespace Summ.Bench.Reporting;

/// <summary>
/// The numbers of a run's cells, without their texts: what a leaderboard is worked out from. A few hundred bytes a cell, so that the leaderboard of a
/// large corpus fits into memory.
/// </summary>
internal sealed class LeaderboardNumbers(ExperimentPlan plan)
{
    private readonly Dictionary<string, SortedDictionary<int, CellNumbers>> _systems =
        plan.Names.ToDictionary(n => n, _ => new SortedDictionary<int, CellNumbers>(), StringComparer.Ordinal);

    private readonly SortedDictionary<int, SourceNumbers> _sources = [];

    /// <summary>Documents that at least one system met.</summary>
    public int Documents => _systems.Values.Max(c => c.Count);

    /// <summary>Adds a cell; a later one of the same system and document takes the place of an earlier one.</summary>
    public void Add(Cell cell)
    {
        if (!_systems.TryGetValue(cell.System, out SortedDictionary<int, CellNumbers>? cells))
        {
            return;
        }

        if (cell.Error is not null)
        {
            cells[cell.Index] = CellNumbers.Failed;
            return;
        }

        cells[cell.Index] = new CellNumbers(
            cell.Words, [.. plan.Metrics.Select(m => cell.Scores[m.Info.Id])], [.. plan.Formulas.Select(f => cell.Readability[f.Id])], SourceOf(cell));
    }

    /// <summary>Readability of the sources by formula.</summary>
    public Dictionary<string, MeanInterval> SourceReadability() => ByFormula([.. _sources.Values.Select(s => s.Readability)]);

    /// <summary>A system's values of the metric that ranks by document, in the corpus's order; where there is none, the document is not there.</summary>
    public IReadOnlyDictionary<int, double> RankingValues(string name)
    {
        int metric = plan.Metrics.Index().First(m => m.Item == plan.RankingMetric).Index;
        IEnumerable<KeyValuePair<int, double>> values = _systems[name].Where(c => !c.Value.IsFailed).Select(c => KeyValuePair.Create(c.Key, c.Value.Scores[metric].Primary));
        return new OrderedDictionary<int, double>(values.Where(v => double.IsFinite(v.Value)));
    }

    /// <summary>A system's row.</summary>
    public LeaderboardRow Row(string name, bool isBound)
    {
        List<CellNumbers> done = [.. _systems[name].Values.Where(c => !c.IsFailed)];
        return new LeaderboardRow
        {
            Name = name,
            IsUpperBound = isBound,
            Documents = done.Count,
            Failures = _systems[name].Count - done.Count,
            Words = done.Count == 0 ? double.NaN : done.Average(c => c.Words),
            Scores = plan.Metrics.Index().ToDictionary(m => m.Item.Info.Id, m => Summarise(m.Item, [.. done.Select(c => c.Scores[m.Index])]), StringComparer.Ordinal),
            Readability = ByFormula([.. done.Select(c => c.Readability)]),
            ReadabilityChange = ByFormula([.. done.Select(Change)]),
        };
    }

    // All systems of a document have one source, which is kept once.
    private SourceNumbers SourceOf(Cell cell)
    {
        SourceNumbers source = new(cell.Language, [.. plan.Formulas.Select(f => cell.SourceReadability[f.Id])]);
        if (_sources.TryGetValue(cell.Index, out SourceNumbers? known) && known.Language == source.Language && known.Readability.AsSpan().SequenceEqual(source.Readability))
        {
            return known;
        }

        return _sources[cell.Index] = source;
    }

    private double[] Change(CellNumbers cell) =>
        [.. plan.Formulas.Select((f, i) => f.IsMeantFor(cell.Source.Language) ? cell.Readability[i] - cell.Source.Readability[i] : double.NaN)];

    private MetricSummary Summarise(ConfiguredMetric metric, MetricValue[] values) => new(
        Mean(values.Select(v => v.Precision)), Mean(values.Select(v => v.Recall)), Interval(values.Select(v => v.Primary)), metric.Info.IsTriple);

    private Dictionary<string, MeanInterval> ByFormula(List<double[]> values) =>
        plan.Formulas.Index().ToDictionary(f => f.Item.Id, f => Interval(values.Select(v => v[f.Index])), StringComparer.Ordinal);

    private MeanInterval Interval(IEnumerable<double> values) => BootstrapInterval.Of([.. values], plan.Seed);

    private static double Mean(IEnumerable<double> values) => values.Where(double.IsFinite).DefaultIfEmpty(double.NaN).Average();

    private sealed record SourceNumbers(string Language, double[] Readability);

    private sealed record CellNumbers(int Words, MetricValue[] Scores, double[] Readability, SourceNumbers Source)
    {
        public static CellNumbers Failed { get; } = new(-1, [], [], new SourceNumbers("", []));

        public bool IsFailed => Words < 0;
    }
}
