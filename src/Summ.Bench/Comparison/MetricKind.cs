namespace Summ.Bench.Comparison;

/// <summary>The question that a metric answers; p values are corrected within one question.</summary>
internal enum MetricKind
{
    /// <summary>How good a summary is.</summary>
    Judges,

    /// <summary>What it is like: how long, how new.</summary>
    Describes,

    /// <summary>How easy it is to read.</summary>
    Readability,
}
