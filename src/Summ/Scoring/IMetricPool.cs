namespace Summ.Scoring;

/// <summary>What a pooled metric has counted so far. Not safe for threads; the order of the summaries does not matter.</summary>
public interface IMetricPool
{
    /// <summary>The score of all summaries added, in the unit of the metric; NaN before the first that can be scored.</summary>
    double Value { get; }

    /// <summary>Adds one summary. One that the metric cannot score, since it has no reference, is left out.</summary>
    void Add(ScoringInput input);
}
