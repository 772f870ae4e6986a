namespace Summ.Scoring;

/// <summary>Scores a summary. A pure function of its input; implementations are immutable and safe for threads.</summary>
public interface IMetric
{
    /// <summary>Scores one summary.</summary>
    MetricValue Score(ScoringInput input);
}
