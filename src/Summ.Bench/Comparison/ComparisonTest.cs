namespace Summ.Bench.Comparison;

/// <summary>Which test's p decides.</summary>
public enum ComparisonTest
{
    /// <summary>Paired approximate randomisation.</summary>
    Randomization,

    /// <summary>The paired bootstrap.</summary>
    Bootstrap,

    /// <summary>Wilcoxon's signed ranks.</summary>
    Wilcoxon,
}
