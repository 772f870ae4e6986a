using Summ.Catalogue;
using Summ.Scoring;

namespace Summ.Bench.Experiments;

/// <summary>A metric with its options.</summary>
public sealed class ConfiguredMetric
{
    private const string Protocol = "protocol";

    private readonly IMetric _metric;

    /// <summary>Makes the metric.</summary>
    /// <exception cref="CatalogueException">An option is unknown or out of range.</exception>
    public ConfiguredMetric(MetricInfo info, OptionValues options)
    {
        ArgumentNullException.ThrowIfNull(info);
        Info = info;
        Options = options;
        _metric = info.Create(options);
    }

    /// <summary>The catalogue's entry.</summary>
    public MetricInfo Info { get; }

    /// <summary>Its options.</summary>
    public OptionValues Options { get; }

    /// <summary>The metrics of a list of ids; options that a metric does not have are left out for it.</summary>
    /// <param name="ids">Ids separated by commas, or <c>all</c> that the protocol has: those that look at references first, of these ROUGE.</param>
    /// <param name="options">Options for all metrics that have them, as in <c>stem</c>.</param>
    /// <exception cref="CatalogueException">A metric is unknown, given twice, or not one of the protocol's.</exception>
    public static IReadOnlyList<ConfiguredMetric> ParseList(string ids, IReadOnlyDictionary<string, string> options)
    {
        ArgumentNullException.ThrowIfNull(ids);
        IEnumerable<MetricInfo> infos = ids.Trim() == "all"
            ? Metrics.All.Where(m => Has(m, options)).OrderBy(m => m.Family).ThenByDescending(m => m.IsTriple)
            : ids.Split(',', StringSplitOptions.TrimEntries).Select(Metrics.Find);
        List<ConfiguredMetric> metrics = [];
        foreach (MetricInfo info in infos)
        {
            if (metrics.Any(m => m.Info.Id == info.Id))
            {
                throw new CatalogueException($"metric '{info.Id}' is given twice");
            }

            if (!Has(info, options))
            {
                throw new CatalogueException($"{info.Id}: the protocol {options[Protocol]} does not have this metric; {string.Join(", ", ProtocolsOf(info)!)} has it");
            }

            metrics.Add(new ConfiguredMetric(info, new OptionValues(info.Id, info.Options, options.Where(o => info.Options.Any(i => i.Name == o.Key)))));
        }

        return metrics;
    }

    private static bool Has(MetricInfo info, IReadOnlyDictionary<string, string> options) =>
        ProtocolsOf(info) is not { } protocols || !options.TryGetValue(Protocol, out string? protocol) || protocols.Contains(protocol, StringComparer.OrdinalIgnoreCase);

    private static IReadOnlyList<string>? ProtocolsOf(MetricInfo info) => info.Options.FirstOrDefault(o => o.Name == Protocol)?.Choices;

    /// <summary>Begins to count for a score over all summaries, or null when the metric has none but the mean.</summary>
    public IMetricPool? NewPool() => (_metric as IPooledMetric)?.NewPool();

    /// <summary>Scores one summary.</summary>
    public MetricValue Score(ScoringInput input) => _metric.Score(input);
}
