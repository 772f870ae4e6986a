namespace Summ.Bench.Comparison;

/// <summary>What can be said of B beside A.</summary>
public enum Verdict
{
    /// <summary>The two cannot be told apart.</summary>
    Undecided,

    /// <summary>B is better.</summary>
    Better,

    /// <summary>B is worse.</summary>
    Worse,

    /// <summary>B is higher, by a metric that describes and does not judge.</summary>
    Higher,

    /// <summary>B is lower, by a metric that describes and does not judge.</summary>
    Lower,
}
