namespace Summ.Bench.Scoring;

/// <summary>How scores are averaged over pairs and how sure the average is.</summary>
public sealed record AggregateOptions
{
    /// <summary>True for the averages and intervals of ROUGE-1.5.5, false for those of rouge_score.</summary>
    public bool IsRouge155 { get; init; }

    /// <summary>Confidence of the intervals, in per cent.</summary>
    public double ConfidencePercent { get; init; } = 95;

    /// <summary>Resamples of the bootstrap, at least 2.</summary>
    public int Resamples { get; init; } = 1000;

    /// <summary>Seed of the draws; ROUGE-1.5.5 takes its own.</summary>
    public uint Seed { get; init; } = 1;
}
