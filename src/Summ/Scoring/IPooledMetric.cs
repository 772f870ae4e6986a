namespace Summ.Scoring;

/// <summary>
/// A metric whose authors define it over a whole test set: what is counted for each summary is added up first and scored then, which is
/// not the mean of the summaries' scores.
/// </summary>
public interface IPooledMetric : IMetric
{
    /// <summary>Begins to count for one system over one test set.</summary>
    IMetricPool NewPool();
}
